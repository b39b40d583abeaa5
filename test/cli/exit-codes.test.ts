import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { buildProgram, run } from '../support/program.ts'
import { type CommandLine, commandLine, words } from './cli.ts'

let app: TestApp
let cli: CommandLine
beforeAll(async () => {
  await buildProgram()
  app = await startTestApp()
  cli = commandLine(app)
})
afterAll(() => app.close())

describe('exit code 1', () => {
  it('is a refusal, told in a sentence, or as JSON with code, field and details', async () => {
    expect(await cli.run('alias', 'create', 'smart', 'opnai/gpt-4')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'unknown provider `opnai`; did you mean `openai`?\n',
    })
    const { code, stdout, stderr } = await cli.run('alias', 'create', 'smart', 'opnai/gpt-4', '--json')
    expect([code, stdout]).toEqual([1, ''])
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: 'UNKNOWN_PROVIDER',
        message: 'unknown provider `opnai`; did you mean `openai`?',
        field: 'litellmModel',
        details: expect.any(Object),
      },
    })
  })

  it('is a key that is not known', async () => {
    expect(await cli.run('alias', 'ls', '--key', 'wrong')).toEqual({ code: 1, stdout: '', stderr: 'the API key is not known\n' })
  })
})

describe('exit code 2', () => {
  it.each([
    ['alias crate', "unknown command 'crate'", 'Did you mean create?'],
    ['aliass', "unknown command 'aliass'", 'Did you mean alias?'],
    ['alias ls --limt 3', "unknown option '--limt'", 'Did you mean --limit?'],
    ['alias ls --limit 0', 'Expected a whole number from 1 to 10000.', ''],
    ['alias ls surplus', 'too many arguments', ''],
    ['alias get', "missing required argument 'alias'", ''],
    ['alias ls --at yesterday', 'Expected a position of the log such as 42, or a time such as 2026-11-24T08:00', ''],
    ['alias ls --at 2026-02-30', 'Expected a position of the log', ''],
    ['alias create a openai/gpt-4 --price 3', 'Expected two amounts such as 2.5,10.', ''],
    ['alias ls --active --disabled', "'--active' cannot be used with option '--disabled'", ''],
    ['keys create bot', "required option '--role <role>' not specified", ''],
    ['keys create bot --role king', 'Allowed choices are ADMIN, EDITOR, AUDITOR.', ''],
    ['org create o O --metadata {', 'Expected a JSON object', ''],
    ['alias ls --url ftp://nowhere', 'expected an address such as http://localhost:8003', ''],
    ["alias ls --key 'two words'", 'expected visible ASCII characters', ''],
    ['completion tcsh', 'Allowed choices are bash, zsh, fish.', ''],
  ])('switchbook %s: %s', async (line, fault, suggestion) => {
    const before = app.position()
    const { code, stdout, stderr } = await cli.run(...words(line))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(fault)
    expect(stderr).toContain(suggestion)
    expect(app.position()).toBe(before)
  })

  it('is a group of commands without one of them, which lists them', async () => {
    expect(await cli.run('alias')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^ {2}switch \[options\]/m) })
  })

  it('is no key at all', async () => {
    expect(await run(['alias', 'ls', '--url', app.url, '--json'])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^\{"error":\{"code":"USAGE","message":"no API key: /),
    })
  })
})

describe('exit code 3', () => {
  it('is a server that is not there, or is something else', async () => {
    const other = createServer((_, response) => response.end('<html>')).listen(0, '127.0.0.1')
    const { port } = await new Promise<AddressInfo>((resolve) => other.once('listening', () => resolve(other.address() as AddressInfo)))
    expect(await cli.run('alias', 'ls', '--url', `http://127.0.0.1:${port}`)).toEqual({
      code: 3,
      stdout: '',
      stderr: `http://127.0.0.1:${port} did not answer as a Switchbook server (HTTP 200)\n`,
    })
    await new Promise((resolve) => other.close(resolve))
    const { code, stdout, stderr } = await cli.run('alias', 'ls', '--url', `http://127.0.0.1:${port}`, '--json')
    expect([code, stdout]).toEqual([3, ''])
    expect(JSON.parse(stderr)).toEqual({ error: { code: 'UNREACHABLE', message: expect.stringContaining('ECONNREFUSED') } })
  })
})

describe('exit code 0', () => {
  it.each(['--help', 'help', 'alias --help', 'help alias', 'alias ls --help'])('is %s', async (line) => {
    expect(await cli.run(...words(line))).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: switchbook /), stderr: '' })
  })
})

describe('colours', () => {
  it('are left out when NO_COLOR is set', async () => {
    const environment = { SWITCHBOOK_URL: app.url, SWITCHBOOK_KEY: app.adminKey, FORCE_COLOR: '1' }
    const [coloured, plain] = [
      await run(['keys', 'ls'], { ...environment, NO_COLOR: '' }),
      await run(['keys', 'ls'], { ...environment, NO_COLOR: '1' }),
    ]
    expect(coloured.stdout).toContain('\u001b[')
    expect(plain.stdout).not.toContain('\u001b')
    expect(plain.stdout).toMatch(/^name +role/)
  })

  it('are left out where no terminal reads, in the jobs of a CI too', async () => {
    const environment = { SWITCHBOOK_URL: app.url, SWITCHBOOK_KEY: app.adminKey, NO_COLOR: '', CI: 'true' }
    expect((await run(['keys', 'ls'], environment)).stdout).toMatch(/^name +role/)
  })
})
