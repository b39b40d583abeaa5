/** Fills a server with what a small company would have, through the public API. */
import type { Client } from '../support/graphql-client.ts'

const ALIASES: readonly (readonly [string, string, string, string, string])[] = [
  ['smart', 'openai/gpt-4', 'Smart model for complex tasks', '30', '60'],
  ['fast', 'openai/gpt-3.5-turbo', 'Fast and efficient for most tasks', '0.5', '1.5'],
  ['gpt-4', 'openai/gpt-4', 'OpenAI GPT-4', '30', '60'],
  ['gpt-4o', 'openai/gpt-4o', 'GPT-4 Omni', '2.5', '10'],
  ['claude-3-opus', 'anthropic/claude-3-opus-20240229', 'Claude 3 Opus, most capable Claude model', '15', '75'],
  ['claude-3-sonnet', 'anthropic/claude-3-sonnet-20240229', 'Claude 3 Sonnet', '3', '15'],
  ['gemini-pro', 'gemini/gemini-pro', 'Google Gemini Pro', '0.5', '1.5'],
  ['analysis', 'openai/gpt-4-turbo', 'Long documents and tables', '10', '30'],
  ['creative', 'anthropic/claude-3-opus-20240229', 'Texts with a voice', '15', '75'],
  ['code', 'openai/gpt-4', 'Writes and explains code', '30', '60'],
  ['vision', 'openai/gpt-4o', 'Sees pictures', '2.5', '10'],
  ['legacy-chat', 'openai/gpt-3.5-turbo-0301', 'Kept for old clients', '1.5', '2'],
]

const CALLERS: readonly (readonly [string, string])[] = [
  ['acme-research', 'smart'],
  ['acme-research', 'creative'],
  ['acme-research', 'code'],
  ['acme-support', 'fast'],
  ['newclient-prod', 'fast'],
  ['newclient-prod', 'gemini-pro'],
]

/** Days of usage before today. */
const DAYS = 28

/** `daysAgo` sets the server's clock that many days back. */
export async function seed(admin: Client, daysAgo: (days: number) => void): Promise<void> {
  daysAgo(DAYS + 1)
  const change = (operation: string, input: Record<string, unknown>) => admin.change(operation, input)
  for (const [name, litellmModel, description, from, to] of ALIASES) {
    const pricing = { inputPerMillionTokens: from, outputPerMillionTokens: to }
    await change('createModelAlias', { name, litellmModel, description, pricing, reason: 'First aliases' })
  }
  await change('createAccessGroup', {
    name: 'starter-models',
    description: 'Models for the starter plan',
    modelAliases: ['fast', 'gemini-pro'],
  })
  await change('createAccessGroup', {
    name: 'premium-models',
    description: 'Everything that thinks hard',
    modelAliases: ['smart', 'gpt-4', 'claude-3-opus', 'analysis', 'creative', 'code', 'vision'],
  })
  await change('createOrganization', { organizationId: 'org_newclient', name: 'New Client Inc' })
  await change('createOrganization', { organizationId: 'org_acme', name: 'Acme Corporation' })
  const teams = [
    ['org_newclient', 'newclient-prod', 'Production', ['starter-models'], '1000'],
    ['org_acme', 'acme-research', 'Research', ['starter-models', 'premium-models'], '5000'],
    ['org_acme', 'acme-support', 'Support desk', ['starter-models'], '120'],
  ]
  for (const [organizationId, teamId, teamAlias, accessGroups, creditsAllocated] of teams) {
    await change('createTeam', {
      organizationId,
      teamId,
      teamAlias,
      accessGroups,
      creditsAllocated,
      reason: 'Contract signed',
    })
  }
  daysAgo(12)
  await change('switchProvider', {
    alias: 'smart',
    litellmModel: 'anthropic/claude-3-opus-20240229',
    reason: 'Better answers on long documents',
  })
  daysAgo(5)
  await change('switchProvider', { alias: 'code', litellmModel: 'openai/gpt-4o', reason: 'A third of the cost' })
  daysAgo(0)
  await use(admin, Date.now())
  await change('disableModelAlias', { name: 'legacy-chat', reason: 'The last client has moved' })
}

/** Calls of the last weeks: more on weekdays, growing, the same at every run. */
async function use(admin: Client, now: number): Promise<void> {
  const records: Record<string, unknown>[] = []
  for (let day = DAYS; day >= 0; day--) {
    const at = new Date(now - day * 86_400_000 - 60_000)
    const busy = [0, 6].includes(at.getUTCDay()) ? 2 : 5
    for (const [index, [teamId, alias]] of CALLERS.entries()) {
      const calls = busy + ((day * 7 + index * 5) % 4)
      for (let call = 0; call < calls; call++) {
        records.push({
          callId: `seed-${day}-${index}-${call}`,
          teamId,
          alias,
          inputTokens: 800 + 37 * ((day + call + index) % 11),
          outputTokens: 300 + 53 * ((day * 3 + call) % 7),
          jobId: `job-${day}-${index}`,
          at: at.toISOString(),
        })
      }
    }
  }
  for (let from = 0; from < records.length; from += 500) {
    const { recordUsage } = await admin.data<{ recordUsage: { rejected: unknown[] } }>(
      'mutation ($records: [UsageRecordInput!]!) { recordUsage(records: $records) { accepted rejected { callId code message } } }',
      { records: records.slice(from, from + 500) },
    )
    if (recordUsage.rejected.length > 0) throw new Error(`calls were not counted: ${JSON.stringify(recordUsage.rejected[0])}`)
  }
}
