import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../support/graphql-client.ts'
import { buildProgram, type Ended, endAll, places, run, type Served, serve } from '../support/program.ts'

const KEY = 'an-admin-key-of-the-tests'
const ALIASES = 20

let folder: string
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  await buildProgram()
  folder = mkdtempSync(join(tmpdir(), 'switchbook-proof-'))
})
afterEach(endAll)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function done(args: readonly string[], environment = {}): Promise<string> {
  const ended = await run(args, environment)
  expect([args, ended.code, ended.stderr]).toEqual([args, 0, expect.any(String)])
  return ended.stdout
}

async function served(
  environment: Record<string, string>,
  work: (server: Served, cli: Record<string, string>) => Promise<void>,
): Promise<void> {
  const server = await serve({ ...environment, SWITCHBOOK_ADMIN_KEY: KEY })
  await work(server, { SWITCHBOOK_URL: server.url, SWITCHBOOK_KEY: KEY })
  expect((await server.end('SIGTERM')).code).toBe(0)
}

async function fill({ url }: Served): Promise<void> {
  const client = new Client(url, KEY)
  for (let n = 0; n < ALIASES; n += 1) {
    await client.change('createModelAlias', { name: `alias-${n}`, litellmModel: 'openai/gpt-4', reason: 'ünïcode "quoted" 😀' })
  }
}

const json = (ended: Ended) => JSON.parse(ended.stdout) as Record<string, unknown>

describe.each(places)('the proof of a log on $name', ({ within, name }) => {
  it(
    'goes from the server over a signed checkpoint and a file to an empty store, and holds without any',
    () =>
      within('empty', async (environment) => {
        for (const name of ['cp', 'log', 'cut', 'changed']) rmSync(file(name), { force: true })
        const keys = file(`keys-${Math.random()}`)
        const publicKey = `${keys}.pub.pem`
        const proof = ['--checkpoint', file('cp'), '--public-key', publicKey]
        await served(environment, async (server, cli) => {
          await fill(server)
          expect(await done(['verify'], cli)).toMatch(/^21 events are good, the log ends at 21\n[0-9a-f]{64}\n$/)
          expect(JSON.parse(await done(['verify', '--from', '3', '--to', '5', '--json'], cli))).toMatchObject({
            valid: true,
            checked: 3,
            head: '21',
          })
          await done(['checkpoint', 'keygen', '--out', keys])
          expect((await run(['checkpoint', 'keygen', '--out', keys])).stderr).toMatch(/cannot write .*: it is there already/)
          await done(['checkpoint', '--signing-key', `${keys}.key.pem`, '--out', file('cp')], cli)
          expect(await done(['verify', ...proof], cli)).toContain('agrees with 1 signed checkpoint')
          await done(['export', 'events', '--out', file('log')], cli)
          expect((await done(['export', 'events', '--from', '2', '--to', '4'], cli)).split('\n')).toHaveLength(4)
          expect((await done(['export', 'events', '--type', 'ApiKeyCreated'], cli)).split('\n')).toHaveLength(2)
          expect(await run(['export', 'events', '--type', 'Nothing'], cli)).toMatchObject({
            code: 1,
            stderr: expect.stringContaining('type `Nothing` is not accepted'),
          })
        })
        const text = readFileSync(file('log'), 'utf8')

        expect(await done(['verify', '--file', file('log'), ...proof])).toMatch(
          /^21 events are good, the log ends at 21\n[0-9a-f]{64}\nagrees with 1 signed/,
        )
        writeFileSync(file('changed'), text.replace('alias-7', 'alias-8'))
        const changed = await run(['verify', '--file', file('changed'), '--json'])
        expect([changed.code, json(changed)]).toEqual([
          1,
          expect.objectContaining({
            valid: false,
            checked: 8,
            firstBad: '9',
            problem: expect.stringContaining('a column of event 9 was changed'),
          }),
        ])
        writeFileSync(file('cut'), text.split('\n').slice(0, 15).join('\n'))
        expect(await run(['verify', '--file', file('cut'), ...proof])).toMatchObject({
          code: 1,
          stdout: expect.stringContaining('event 16 is bad: the log ends at 15'),
        })

        expect(await done(['verify', '--store', ...proof], environment)).toContain('21 events are good')
        const other = places.find((place) => place.name !== name) ?? places[0]
        await other?.within('empty', async (moved) => {
          expect(await done(['import', 'events', '-f', file('log'), ...proof], moved)).toBe(
            '21 events are in the store, with the same positions and hashes\n',
          )
          expect(await run(['import', 'events', '-f', file('log')], moved)).toMatchObject({
            code: 1,
            stderr: 'the store has events already, up to 21: an import needs an empty one\n',
          })
          await served(moved, async (server, cli) => {
            expect(await done(['verify', ...proof], cli)).toContain('agrees with 1 signed checkpoint')
            const { modelAliases } = await new Client(server.url, KEY).data<{ modelAliases: { totalCount: number } }>(
              '{ modelAliases { totalCount } }',
            )
            expect(modelAliases.totalCount).toBe(ALIASES)
          })
        })
      }),
    // Two servers and a score of processes, one after the other.
    400_000,
  )
})

describe.each(places.slice(0, 1))('a proof on $name', ({ within }) => {
  it('is not taken from a file that is none, or from a checkpoint of another key', () =>
    within('migrated', async (environment) => {
      const keys = [file(`a-${Math.random()}`), file(`b-${Math.random()}`)]
      for (const key of keys) await done(['checkpoint', 'keygen', '--out', key])
      await served(environment, async (_, cli) => {
        await done(['checkpoint', '--signing-key', `${keys[0]}.key.pem`, '--out', `${keys[0]}.cp`], cli)
        expect(await run(['checkpoint'], cli)).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing to sign with') })
      })
      writeFileSync(`${keys[1]}.cp`, readFileSync(`${keys[0]}.cp`, 'utf8').replace('position: 1', 'position: 2'))
      const refusals: readonly (readonly [string[], number, RegExp])[] = [
        [['verify', '--file', file('nowhere')], 2, /cannot read .*nowhere: there is no such file/],
        [['verify', '--file', `${keys[0]}.cp`], 1, /^event 1 is bad: line 1 of the file is not an event/],
        [['verify', '--file', file('nowhere'), '--store'], 2, /cannot be used with/],
        [['verify', '--store', '--checkpoint', `${keys[0]}.cp`], 2, /pass --public-key/],
        [
          ['verify', '--store', '--checkpoint', `${keys[0]}.cp`, '--public-key', `${keys[1]}.pub.pem`],
          1,
          /was signed with key [0-9a-f]{16}, and the public key given is/,
        ],
        [
          ['verify', '--store', '--checkpoint', `${keys[1]}.cp`, '--public-key', `${keys[0]}.pub.pem`],
          1,
          /the signature of the checkpoint is false/,
        ],
        [['verify', '--store', '--checkpoint', `${keys[0]}.pub.pem`, '--public-key', `${keys[0]}.pub.pem`], 1, /this is no checkpoint/],
        [
          ['verify', '--store', '--checkpoint', `${keys[0]}.cp`, '--public-key', `${keys[0]}.cp`],
          1,
          /the public key is not accepted: expected an Ed25519 key as PEM/,
        ],
      ]
      for (const [args, code, said] of refusals) {
        const ended = await run(args, environment)
        expect([args, ended.code]).toEqual([args, code])
        expect(ended.stdout + ended.stderr).toMatch(said)
      }
    }))

  it.skipIf(spawnSync('openssl', ['version']).error)('is told by openssl, too, which knows nothing of us', () =>
    within('migrated', async (environment) => {
      const keys = file(`o-${Math.random()}`)
      await done(['checkpoint', 'keygen', '--out', keys])
      await served(environment, async (_, cli) => {
        writeFileSync(`${keys}.cp`, await done(['checkpoint', '--signing-key', `${keys}.key.pem`], cli))
      })
      const lines = readFileSync(`${keys}.cp`, 'utf8').split('\n')
      writeFileSync(`${keys}.signed`, `${lines.slice(0, 5).join('\n')}\n`)
      writeFileSync(`${keys}.signature`, Buffer.from((lines[5] ?? '').replace('signature: ', ''), 'base64'))
      const args = [
        'pkeyutl',
        '-verify',
        '-pubin',
        '-inkey',
        `${keys}.pub.pem`,
        '-rawin',
        '-in',
        `${keys}.signed`,
        '-sigfile',
        `${keys}.signature`,
      ]
      expect(spawnSync('openssl', args, { encoding: 'utf8' }).stdout).toContain('Signature Verified Successfully')
    }),
  )

  it('is refused to whoever is no ADMIN, as a whole', () =>
    within('empty', async (environment) => {
      await served(environment, async ({ url }, cli) => {
        const { createApiKey } = await new Client(url, KEY).data<{ createApiKey: { secret: string } }>(
          'mutation { createApiKey(input: { name: "auditor", role: AUDITOR }) { secret } }',
        )
        const auditor = { ...cli, SWITCHBOOK_KEY: createApiKey.secret }
        expect(await run(['export', 'events'], auditor)).toMatchObject({ code: 1, stderr: expect.stringContaining('needs the role ADMIN') })
        expect(await done(['verify'], auditor)).toContain('2 events are good')
      })
    }))
})

describe.each(places)('a doctor on $name', ({ within, name }) => {
  it('finds a store healthy that is, and says what to do where it is not', () =>
    within('empty', async (environment) => {
      const states = (ended: Ended) =>
        Object.fromEntries((json(ended).findings as { check: string; state: string }[]).map(({ check, state }) => [check, state]))
      const before = await run(['doctor', '--json'], environment)
      expect([before.code, states(before)]).toEqual([1, expect.objectContaining({ store: 'ok', migrations: 'fail' })])
      expect(before.stdout).toContain('switchbook migrate')
      expect(await run(['rebuild'], environment)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('run `switchbook migrate` first'),
      })

      await served(environment, (server) => fill(server))
      const after = await run(['doctor', '--json'], environment)
      expect([after.code, states(after)]).toEqual([
        0,
        {
          program: 'ok',
          settings: 'ok',
          store: 'ok',
          durability: name === 'PostgreSQL 18' ? 'ok' : 'warn',
          clock: 'ok',
          migrations: 'ok',
          'append-only': 'ok',
          chain: 'ok',
          'read tables': 'ok',
        },
      ])
      expect(await done(['rebuild'], environment)).toBe('the read tables are made of 21 events\n')
      expect(await done(['doctor'], environment)).toMatch(/ok +chain +the last 21 events are good/)
    }))

  it('tells settings at fault and a store that it cannot reach', async () => {
    expect(await run(['doctor'], { PORT: 'many' })).toMatchObject({ code: 1, stdout: expect.stringMatching(/fail +settings/) })
    expect(await run(['doctor'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/fail +store +cannot open PostgreSQL/),
    })
  })
})
