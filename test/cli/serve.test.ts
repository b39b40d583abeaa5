import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { embeddedFolder, postgres18 } from '../support/databases.ts'
import { Client } from '../support/graphql-client.ts'
import { buildProgram, endAll, places, run, serve } from '../support/program.ts'

const ALIASES = '{ modelAliases { nodes { name } } }'

beforeAll(buildProgram)
afterEach(endAll)

describe.each(places)('switchbook serve on $name', { timeout: 120_000 }, ({ within }) => {
  it('prints its playground and one ADMIN key on its first start, and no key on the second', () =>
    within('empty', async (environment) => {
      const first = await serve(environment)
      expect(first.stdout).toMatch(/Playground: http:\/\/localhost:\d+\/playground/)
      expect(first.stdout.match(/sbk_\S+/g)?.length).toBeGreaterThan(1)
      expect(new Set(first.stdout.match(/sbk_[a-z2-7]{16}_[\w-]{51}/g)).size).toBe(1)
      const client = new Client(first.url, first.key)
      await client.change('createModelAlias', { name: 'kept', litellmModel: 'openai/gpt-4' })
      expect(await first.end('SIGTERM')).toMatchObject({ code: 0, stderr: '' })

      const second = await serve(environment)
      expect(second.stdout).not.toContain('sbk_')
      expect(await new Client(second.url, first.key).data(ALIASES)).toEqual({ modelAliases: { nodes: [{ name: 'kept' }] } })
      expect(await second.end('SIGINT')).toMatchObject({ code: 0 })
    }))

  it('takes the first ADMIN key from SWITCHBOOK_ADMIN_KEY, prints it nowhere, and minds it on the first start only', () =>
    within('migrated', async (environment) => {
      const [chosen, other] = ['operators-own-key-1', 'operators-own-key-2']
      const first = await serve({ ...environment, SWITCHBOOK_ADMIN_KEY: chosen })
      expect(first.stdout).not.toContain(chosen)
      expect((await new Client(first.url, chosen).ask(ALIASES)).errors).toEqual([])
      await first.end('SIGTERM')
      const second = await serve({ ...environment, SWITCHBOOK_ADMIN_KEY: other })
      expect((await new Client(second.url, other).ask(ALIASES)).status).toBe(401)
      expect((await new Client(second.url, chosen).ask(ALIASES)).status).toBe(200)
      const { stderr } = await second.end('SIGTERM')
      expect(stderr).not.toContain(other)
    }))

  it('answers what is under way when it is told to stop, and ends with 0', () =>
    within('migrated', async (environment) => {
      const server = await serve({ ...environment, SWITCHBOOK_ADMIN_KEY: 'operators-own-key-1' })
      const body = JSON.stringify({
        query: 'mutation { createModelAlias(input: { name: "late", litellmModel: "openai/gpt-4" }) { position } }',
      })
      const headers = {
        authorization: 'Bearer operators-own-key-1',
        'content-type': 'application/json',
        'content-length': body.length,
        expect: '100-continue',
      }
      const underWay: ClientRequest = request(`${server.url}/graphql`, { method: 'POST', headers })
      const answered = once(underWay, 'response') as Promise<[IncomingMessage]>
      underWay.flushHeaders()
      // The server has the request in hand.
      await once(underWay, 'continue')
      const end = server.end('SIGTERM')
      await expect
        .poll(
          () =>
            fetch(`${server.url}/healthz`).then(
              ({ status }) => status,
              () => 0,
            ),
          { interval: 20 },
        )
        .not.toBe(200)
      underWay.end(body)
      const [response] = await answered
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ data: { createModelAlias: { position: '2' } } })
      expect(await end).toMatchObject({ code: 0, stderr: '' })

      const again = await serve(environment)
      expect(await new Client(again.url, 'operators-own-key-1').data(ALIASES)).toEqual({ modelAliases: { nodes: [{ name: 'late' }] } })
      await again.end('SIGTERM')
    }))

  it('is prepared by switchbook migrate, which does nothing the second time', () =>
    within('empty', async (environment) => {
      const first = await run(['migrate'], environment)
      expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^took \d+ steps: 20261124T0601_event_log, /) })
      expect(await run(['migrate'], environment)).toEqual({ code: 0, stdout: 'nothing to do: the store is up to date\n', stderr: '' })
    }))
})

describe('switchbook serve', { timeout: 120_000 }, () => {
  it('refuses a folder that another process has open, in one sentence, and takes it once that one was killed', async () => {
    const directory = embeddedFolder()
    const first = await serve({ DATA_DIR: directory })
    const second = await run(['serve'], { DATA_DIR: directory, PORT: '0' })
    expect(second).toEqual({
      code: 1,
      stdout: '',
      stderr: `${directory} is in use by process ${first.pid}: stop it, or set DATA_DIR to another folder\n`,
    })
    await new Client(first.url, first.key).change('createModelAlias', { name: 'kept', litellmModel: 'openai/gpt-4' })
    await first.end('SIGKILL')
    expect(readFileSync(join(directory, 'switchbook.pid'), 'utf8')).toBe(String(first.pid))
    const third = await serve({ DATA_DIR: directory })
    expect(await new Client(third.url, first.key).data(ALIASES)).toEqual({ modelAliases: { nodes: [{ name: 'kept' }] } })
    await third.end('SIGTERM')
    rmSync(directory, { recursive: true })
  })

  it('says in a sentence that its port is taken or its database is not there, and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const database = await postgres18.createDatabase()
    const busy = await run(['serve'], { DATABASE_URL: database.url, PORT: String(port) })
    expect(busy).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `port ${port} of 127.0.0.1 is in use: stop what listens there, or set PORT to another one\n`,
    })
    taken.close()
    await database.drop()
    const nowhere = await run(['serve'], { DATABASE_URL: database.url, PORT: '0' })
    expect([nowhere.code, nowhere.stdout]).toEqual([1, ''])
    expect(nowhere.stderr).toMatch(/^cannot open PostgreSQL: .*does not exist\n$/)
    expect(nowhere.stderr).not.toContain(new URL(database.url).password)
  })
})
