/** Secrets are planted, everything that holds or tells one is driven, and nothing that the program tells has any of them. */
import pino from 'pino'
import { expect, it } from 'vitest'
import { openStore, startOn } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { listeningOn } from '../support/app.ts'
import { postgres18 } from '../support/databases.ts'
import { Issuer } from '../support/issuer.ts'
import { StubLitellm } from '../support/stub-litellm.ts'
import { Receiver } from '../support/webhook-receiver.ts'
import { TestClock } from '../support/write-side.ts'

it('no secret is in logs, events, errors, metrics, exports or what is read', async () => {
  const ADMIN = 'canary-of-the-operator'
  const LITELLM_API_KEY = 'canary-of-litellm'
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: (line) => void lines.push(line) })
  const told: string[] = []
  const away = readConfig({ DATABASE_URL: 'postgres://somebody:canary-password@127.0.0.1:1/nothing' })
  told.push(String(await openStore(away, log).catch((error) => `${error.message} ${error.cause} ${error.stack}`)))

  const upstream = new StubLitellm()
  const hook = await Receiver.start()
  const database = await postgres18.createDatabase()
  const clock = new TestClock()
  const issuer = await Issuer.start(clock)
  const config = readConfig({ ...issuer.settings, SWITCHBOOK_ADMIN_KEY: ADMIN, LITELLM_API_KEY, LITELLM_URL: await upstream.listen() })
  const app = await startOn(database.open(), config, log, clock)
  const client = await listeningOn(app, ADMIN)
  const { secret: key } = await client.change<{ secret: string }>('createApiKey', { name: 'k', role: 'EDITOR' }, 'secret')
  const { secret: signing } = await client.change<{ secret: string }>('createWebhook', { url: hook.url }, 'secret')
  await client.change('createModelAlias', { name: 'x', litellmModel: 'openai/gpt-4' })
  await client.change('createAccessGroup', { name: 'x', modelAliases: ['x'] })
  await client.change('createOrganization', { organizationId: 'o', name: 'O' })
  await client.change('createTeam', { organizationId: 'o', teamId: 'x', teamAlias: 'X', accessGroups: ['x'] })
  const { secret: team } = await client.change<{ secret: string }>('createTeamKey', { teamId: 'x', name: 'k' }, 'secret')
  const tokens = await Promise.all([{}, { roles: [] }, { aud: 'another' }, { exp: 1 }].map((claims) => issuer.token(claims)))
  const secrets = [...tokens, ADMIN, LITELLM_API_KEY, 'canary-password', key, signing, team]

  for (const sent of [...secrets, `${key}x`, team.replace(/.$/, 'z')]) {
    for (const path of ['/graphql?query={__typename}', '/api/model-aliases', '/api/openapi.json', '/v1/models', '/metrics', '/nothing']) {
      const response = await fetch(`${client.url}${path}`, {
        headers: { authorization: `Bearer ${sent}`, 'apollo-require-preflight': 'x' },
      })
      told.push(await response.text(), JSON.stringify([...response.headers]))
    }
  }
  for (const behaviour of ['good', 'error', 'not-json', 'half-a-stream'] as const) {
    upstream.behaviour = behaviour
    const body = JSON.stringify({ model: 'x', messages: [], stream: behaviour === 'half-a-stream' })
    const response = await fetch(`${client.url}/v1/chat/completions`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${team}` },
    })
    told.push(await response.text().catch(String))
  }
  expect(upstream.asked[0]?.authorization).toBe(`Bearer ${LITELLM_API_KEY}`)
  await expect.poll(() => hook.received.length).toBeGreaterThan(0)
  for (const path of ['/metrics', '/api/events.ndjson', '/readyz', '/healthz', '/api/litellm-config'])
    told.push(await (await client.fetch(path)).text())
  told.push(hook.received.map(({ text, headers }) => text + JSON.stringify(headers)).join('\n'))
  const read =
    '{ auditEvents(first: 100) { nodes { data summary changes { before after } actor { id name } } } apiKeys { id name } webhooks { id url } exportManifest teamKeys(teamId: "x") { id name } }'
  const answer = await client.ask(read)
  told.push(JSON.stringify(answer))
  await app.close()
  const rows = database.open()
  told.push(JSON.stringify(await rows.writer.query('select * from events')))
  await rows.close()
  await database.drop()
  await upstream.close()
  await issuer.close()
  await hook.close()

  const all = [...lines, ...told].join('\n')
  expect(all).toContain('ApiKeyCreated')
  expect(lines.length).toBeGreaterThan(0)
  expect(secrets.filter((secret) => !secret || all.includes(secret))).toEqual([])
})
