import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../../support/app.ts'
import { type Call, RECORD, recordUsage } from './usage-client.ts'

const SPAN = 'from: "2026-11-20T12:00:00Z", to: "2026-11-26T12:00:00Z"'

/** Operations over lists of `#` rows, and how many SQL statements each may take. */
const operations: readonly (readonly [name: string, statements: number, query: string])[] = [
  ['aliases with what they were called', 2, '{ modelAliases(first: #) { nodes { usageCount usage { totalCalls totalCostUsd } } } }'],
  [
    'aliases with a span and with all',
    3,
    `{ modelAliases(first: #) { nodes { usageCount span: usage(${SPAN}) { totalCalls } all: usage { avgTokensPerCall } } } }`,
  ],
  ['aliases on a view of the past', 3, '{ modelAliases(first: #, at: { position: "100" }) { nodes { usageCount } } }'],
  [
    'teams with usage and credits',
    3,
    `{ teams(first: #) { nodes { usage(${SPAN}) { totalCalls } credits { allocated used remaining } } } }`,
  ],
  ['teams’ credits on a view of the past', 2, '{ teams(first: #, at: { position: "200" }) { nodes { credits { used remaining } } } }'],
  ['organizations with usage', 2, `{ organizations(first: #) { nodes { usage(${SPAN}) { totalCalls creditsUsed } } } }`],
  [
    'switches with the usage that they ended',
    2,
    '{ providerSwitches(first: #) { nodes { to previousUsage { totalCalls totalCostUsd } } } }',
  ],
  ['credit transactions', 3, '{ creditTransactions(teamId: "team-0", first: #) { nodes { kind before after } } }'],
]

describe.each(appStores)('SQL statements of usage on $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store)
    const { admin } = app
    const keys = Array.from({ length: 50 }, (_, i) => i)
    const all = (make: (i: number) => [string, Record<string, unknown>]) => Promise.all(keys.map((i) => admin.change(...make(i))))
    await all((i) => ['createModelAlias', { name: `alias-${i}`, litellmModel: 'openai/gpt-4' }])
    await all((i) => ['createOrganization', { organizationId: `org-${i}`, name: `org-${i}` }])
    await all((i) => ['createTeam', { organizationId: `org-${i}`, teamId: `team-${i}`, teamAlias: `team-${i}`, creditsAllocated: '1000' }])
    await all((i) => ['switchProvider', { alias: `alias-${i}`, litellmModel: 'anthropic/claude-3-opus-20240229' }])
    await recordUsage(admin, calls('first', 500))
    await recordUsage(
      admin,
      calls('poor', 60).map((call) => ({ ...call, teamId: 'team-0' })),
    )
  })
  afterAll(() => app.close())

  const calls = (prefix: string, count: number): Call[] =>
    Array.from({ length: count }, (_, i) => ({
      callId: `${prefix}-${i}`,
      teamId: `team-${i % 50}`,
      alias: `alias-${i % 47}`,
      inputTokens: 10,
      outputTokens: 1,
      jobId: i % 2 === 0 ? `job-${i}` : null,
      at: i % 3 === 0 ? app.clock.now().toISOString() : null,
    }))
  const run = (query: string) => app.statementsOf(() => app.admin.data(query))

  it.each(operations)('%s take at most %i, however many rows', async (_, most, query) => {
    const [few, many] = [await run(query.replace('#', '3')), await run(query.replace('#', '50'))]
    expect(many.length, many.join('\n')).toBe(few.length)
    expect(many.length).toBeLessThanOrEqual(most)
  })

  it('are at most four to count any number of calls, and two once their teams and aliases are known', async () => {
    await app.admin.change('createOrganization', { organizationId: 'newer', name: 'moves the log on' })
    const count = (records: Call[]) => app.statementsOf(() => app.admin.data(RECORD, { records }))
    const [many, again, few] = [await count(calls('second', 1_000)), await count(calls('third', 1_000)), await count(calls('fourth', 3))]
    expect([many.length, again.length, few.length]).toEqual([4, 2, 2])
    expect(await count(calls('fourth', 1_000))).toHaveLength(2)
    expect(await count([])).toEqual([])
  })
})
