import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goodEvents } from '../../../src/event-log/event-lines.ts'
import type { StoredEvent } from '../../../src/event-log/hash-chain.ts'
import { appStores, startTestApp, type TestApp } from '../../support/app.ts'
import type { Client } from '../../support/graphql-client.ts'
import { fillLog } from '../../support/long-log.ts'

const PATH = '/api/events.ndjson'

describe.each(appStores)('the export of the log on $name', (place) => {
  let app: TestApp

  beforeAll(async () => {
    app = await startTestApp(place)
    for (const name of ['smart', 'fast']) await app.admin.change('createModelAlias', { name, litellmModel: 'openai/gpt-4' })
    await app.admin.change('switchProvider', {
      alias: 'smart',
      litellmModel: 'anthropic/claude-3-opus-20240229',
      reason: 'ünïcode\n"quoted" 😀',
    })
  })
  afterAll(() => app.close())

  const lines = async (query = '') => (await (await app.admin.fetch(`${PATH}${query}`)).text()).split('\n').filter(Boolean)
  const positions = async (query: string) => (await lines(query)).map((line) => Number((JSON.parse(line) as { position: string }).position))

  it('is a line of JSON for each event, that proves itself', async () => {
    const response = await app.admin.fetch(PATH)
    expect([response.status, response.headers.get('content-type'), response.headers.get('x-log-head')]).toEqual([
      200,
      'application/x-ndjson',
      String(app.position()),
    ])
    const text = await response.text()
    expect(text.endsWith('}\n')).toBe(true)
    const events: StoredEvent[] = []
    for await (const event of goodEvents(Readable.from(text.trimEnd().split('\n')))) events.push(event)
    expect(events.at(-1)).toMatchObject({
      position: app.position(),
      hash: app.app.services.commits.head.hash,
      reason: 'ünïcode\n"quoted" 😀',
    })
  })

  it('has what a filter picks', async () => {
    expect(await positions('?from_position=2&to_position=3')).toEqual([2, 3])
    expect(await positions('?type=ProviderSwitched')).toEqual([4])
    expect(await positions('?type=ProviderSwitched,ModelAliasCreated&entity_key=smart')).toEqual([2, 4])
    expect(await positions('?entity_type=ModelAlias')).toEqual([2, 3, 4])
    expect(await positions('?from=2000-01-01T00:00:00Z&to=2001-01-01T00:00:00Z')).toEqual([])
    expect(await positions('?source=graphql&to_position=999999')).toEqual([2, 3, 4])
  })

  it.each([
    ['?colour=red', 'colour `parameter` is not accepted: expected one of from_position'],
    ['?from_position=first', 'from_position `first` is not accepted: expected a log position'],
    ['?type=Nothing', 'type `Nothing` is not accepted: expected one of AccessGroupCreated'],
    ['?entity_type=Nothing', 'entity_type `Nothing` is not accepted: expected one of'],
    ['?from=yesterday', 'from `yesterday` is not accepted: expected a time such as'],
    ['?correlation_id=1', 'correlation_id `1` is not accepted: expected a UUID'],
    ['?source=a&source=b', 'source `a,b` is not accepted: expected given once'],
  ])('refuses %s', async (query, message) => {
    const response = await app.admin.fetch(`${PATH}${query}`)
    expect([response.status, await response.json()]).toEqual([400, { code: 'BAD_USER_INPUT', detail: expect.stringContaining(message) }])
  })

  it('is for ADMIN keys alone, since it has hashes of secrets', async () => {
    const status = async (client: Client) => (await client.fetch(PATH)).status
    expect(await status(await app.clientAs('AUDITOR'))).toBe(403)
    expect(await status(await app.clientAs('EDITOR'))).toBe(403)
    expect(await status(app.clientWith(null))).toBe(401)
  })
})

describe('an export of a long log', () => {
  let app: TestApp

  beforeAll(async () => {
    app = await startTestApp(appStores[0], { prepare: fillLog })
  })
  afterAll(() => app.close())

  it('is read no faster than the client takes it, and its place is free once the client is gone', async () => {
    const { port } = new URL(app.url)
    const slow = Array.from({ length: 4 }, () => {
      const socket = connect(Number(port), '127.0.0.1')
      socket.write(`GET ${PATH} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${app.adminKey}\r\n\r\n`)
      // Reads the beginning, and nothing more.
      return new Promise<typeof socket>((resolve) => socket.once('data', () => resolve(socket.pause())))
    })
    const sockets = await Promise.all(slow)
    const another = async () => {
      const response = await app.admin.fetch(PATH)
      return [response.status, await response.json()]
    }
    const refused = [429, { code: 'OVERLOADED', detail: '4 exports are under way already; try again later' }]
    expect(await another()).toEqual(refused)
    // What the sockets hold is full at some time; from then on nothing more is read.
    const soon = () => app.statementsOf(() => new Promise((resolve) => setTimeout(resolve, 300)))
    await expect.poll(soon).toEqual([])
    expect(await another()).toEqual(refused)
    sockets[0]?.destroy()
    await expect.poll(async () => (await app.admin.fetch(`${PATH}?to_position=1`)).status).toBe(200)
    for (const socket of sockets) socket.destroy()
    await expect.poll(async () => (await (await app.admin.fetch(PATH)).text()).trimEnd().split('\n').length).toBe(30_001)
  })
})
