import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { Client } from '../support/graphql-client.ts'
import { buildProgram, endAll, follow, places, run, serve } from '../support/program.ts'

const KEY = 'operators-own-key-1'

interface Event {
  readonly position: string
  readonly type: string
}

beforeAll(buildProgram)
afterEach(endAll)

describe.each(places)('switchbook tail on $name', { timeout: 120_000 }, ({ within }) => {
  it('prints each event once and in order, though the server is gone for a while', () =>
    within('migrated', async (environment) => {
      const settings = { ...environment, PORT: String(await freePort()), SWITCHBOOK_ADMIN_KEY: KEY }
      const first = await serve(settings)
      const client = new Client(first.url, KEY)
      await client.change('createModelAlias', { name: 'before', litellmModel: 'openai/gpt-4.1' })
      const asked = { SWITCHBOOK_URL: first.url, SWITCHBOOK_KEY: KEY }
      const tail = follow(['tail', '--json', '--last', '1', '--count', '4'], asked)
      await tail.said(/"before"/)
      await client.change('createModelAlias', { name: 'one', litellmModel: 'openai/gpt-4.1' })
      await tail.said(/"one"/)
      await first.end('SIGKILL')
      await tail.complained(/trying again after #\d+\n/)
      const second = await serve(settings)
      await client.change('createModelAlias', { name: 'two', litellmModel: 'openai/gpt-4.1' })
      await client.change('createModelAlias', { name: 'three', litellmModel: 'openai/gpt-4.1' })
      const { code, stdout } = await tail.end
      expect(code).toBe(0)
      const events = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Event)
      expect(events.map(({ type }) => type)).toEqual(Array(4).fill('ModelAliasCreated'))
      const positions = events.map(({ position }) => Number(position))
      expect(positions).toEqual(positions.map((_, i) => (positions[0] ?? 0) + i))
      const people = await run(['tail', '--after', String(positions[0]), '--entity', 'ModelAlias:three', '--count', '1'], asked)
      expect(people).toMatchObject({ code: 0, stdout: expect.stringMatching(/^#\d+ \S+Z {2}alias three created/), stderr: '' })
      await second.end('SIGTERM')
    }))
})

describe.each(places.slice(0, 1))('switchbook tail', ({ within }) => {
  it('ends with 1 when the server refuses it, also in the middle', () =>
    within('migrated', async (environment) => {
      const { url, end } = await serve({ ...environment, SWITCHBOOK_ADMIN_KEY: KEY })
      const client = new Client(url, KEY)
      expect(await run(['tail', '--url', url, '--key', 'wrong', '--after', '1'])).toEqual({
        code: 1,
        stdout: '',
        stderr: 'the API key is not known\n',
      })
      expect(await run(['tail', '--url', url, '--key', KEY, '--after', '1000'])).toMatchObject({ code: 1, stdout: '' })
      const made = await client.change<{ secret: string; apiKey: { id: string } }>(
        'createApiKey',
        { name: 'eve', role: 'AUDITOR' },
        'secret apiKey { id }',
      )
      const tail = follow(['tail', '--url', url, '--key', made.secret])
      await tail.said(/"eve"/)
      await client.change('revokeApiKey', { id: made.apiKey.id })
      expect(await tail.end).toMatchObject({ code: 1, stderr: expect.stringContaining('key') })
      await end('SIGTERM')
    }))

  it('ends at once with 3 when there is no server', async () => {
    const url = `http://127.0.0.1:${await freePort()}`
    expect(await run(['tail', '--url', url, '--key', KEY])).toMatchObject({ code: 3, stdout: '' })
    expect(await run(['tail', '--url', url, '--key', KEY, '--after', '1'])).toMatchObject({ code: 3, stdout: '' })
  })
})
