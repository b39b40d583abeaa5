/** The program with a stub LiteLLM behind it, two teams, and OpenAI's own client in front. */
import OpenAI from 'openai'
import { type AppStore, startTestApp, type TestApp } from '../../support/app.ts'
import { mutation } from '../../support/graphql-client.ts'
import { StubLitellm } from '../../support/stub-litellm.ts'

export interface GatewayApp extends TestApp {
  readonly upstream: StubLitellm
  /** A new key of a team. */
  keyOf(teamId: string): Promise<{ readonly id: string; readonly secret: string }>
  /** OpenAI's client with this key, which tries each call once. */
  openai(key: string): OpenAI
  change(name: string, input: object): Promise<unknown>
}

/** `smart` and `fast` are in `starter`, which `acme-prod` has; `hidden` is in no group; `off` is disabled; `other` has no group. */
export async function startGatewayApp(store?: AppStore, environment: NodeJS.ProcessEnv = {}): Promise<GatewayApp> {
  const upstream = new StubLitellm()
  const LITELLM_URL = await upstream.listen()
  const app = await startTestApp(store, { environment: { LITELLM_URL, LITELLM_API_KEY: 'sk-litellm-master', ...environment } })
  const change = (name: string, input: object) => app.admin.data(mutation(name, 'position'), { input })
  for (const [name, litellmModel, active] of [
    ['smart', 'openai/gpt-4', true],
    ['fast', 'openai/gpt-3.5-turbo', true],
    ['hidden', 'openai/gpt-4o', true],
    ['off', 'openai/gpt-4', false],
  ] as const) {
    await change('createModelAlias', { name, litellmModel, active })
  }
  await change('createAccessGroup', { name: 'starter', modelAliases: ['smart', 'fast', 'off'] })
  await change('createOrganization', { organizationId: 'acme', name: 'Acme' })
  await change('createTeam', { organizationId: 'acme', teamId: 'acme-prod', teamAlias: 'Production', accessGroups: ['starter'] })
  await change('createTeam', { organizationId: 'acme', teamId: 'other', teamAlias: 'Other' })
  return {
    ...app,
    upstream,
    change,
    async keyOf(teamId) {
      const { createTeamKey } = await app.admin.data<{ createTeamKey: { secret: string; teamKey: { id: string } } }>(
        mutation('createTeamKey', 'secret teamKey { id }'),
        { input: { teamId, name: 'a key' } },
      )
      return { id: createTeamKey.teamKey.id, secret: createTeamKey.secret }
    },
    openai: (apiKey) => new OpenAI({ apiKey, baseURL: `${app.url}/v1`, maxRetries: 0 }),
    async close() {
      await app.close()
      await upstream.close()
    },
  }
}
