/** The program with team `x`, which reaches alias `x` and has 10 credits of which a call took 1, and a team beside it. */
import { type AppStore, startTestApp, type TestApp } from '../support/app.ts'
import { type Client, mutation } from '../support/graphql-client.ts'

export interface TeamsApp extends TestApp {
  /** A client with a new key of the team. */
  clientOf(teamId: string, expiresAt?: string): Promise<Client & { readonly keyId: string }>
}

export async function startTeamsApp(store?: AppStore, environment: NodeJS.ProcessEnv = {}): Promise<TeamsApp> {
  const app = await startTestApp(store, { environment })
  const { admin } = app
  const pricing = { inputPerMillionTokens: '1', outputPerMillionTokens: '2' }
  await admin.change('createModelAlias', { name: 'x', litellmModel: 'openai/gpt-4', description: 'the best', pricing })
  await admin.change('createModelAlias', { name: 'secret', litellmModel: 'openai/gpt-4o' })
  await admin.change('createAccessGroup', { name: 'x', modelAliases: ['x'] })
  await admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
  const team = { organizationId: 'acme', accessGroups: ['x'], creditsAllocated: '10' }
  await admin.change('createTeam', { ...team, teamId: 'x', teamAlias: 'X' })
  await admin.change('createTeam', { ...team, teamId: 'other', teamAlias: 'Other' })
  const records = ['x', 'other'].map((teamId) => ({ callId: `call-of-${teamId}`, teamId, alias: 'x', inputTokens: 3, outputTokens: 4 }))
  await admin.data('mutation ($records: [UsageRecordInput!]!) { recordUsage(records: $records) { accepted } }', { records })
  return {
    ...app,
    async clientOf(teamId, expiresAt) {
      const { createTeamKey } = await admin.data<{ createTeamKey: { secret: string; teamKey: { id: string } } }>(
        mutation('createTeamKey', 'secret teamKey { id }'),
        { input: { teamId, name: 'a key', expiresAt } },
      )
      return Object.assign(app.clientWith(createTeamKey.secret), { keyId: createTeamKey.teamKey.id })
    },
  }
}
