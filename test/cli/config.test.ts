import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, readConfig, settings } from '../../src/config.ts'
import { packageRoot } from '../../src/package-root.ts'
import { buildProgram, run } from '../support/program.ts'

describe('the configuration', () => {
  it('has a default for every setting that needs one', () => {
    expect(readConfig({})).toMatchObject({ PORT: 8003, HOST: '127.0.0.1', DATA_DIR: './data', LOG_LEVEL: 'info' })
    expect(readConfig({ DATABASE_URL: '', PORT: '', LOG_LEVEL: '' })).toEqual(readConfig({}))
    expect(readConfig({ PATH: '/bin', HOME: '/root' })).toEqual(readConfig({}))
  })

  it('tells all faults at once, each with the name of its variable and what would be accepted, and shows no secret', () => {
    const faulty = {
      PORT: '80000',
      HOST: '0.0.0.0',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      SWITCHBOOK_ADMIN_KEY: 'short-secret',
      DATABASE_POOL_SIZE: 'many',
      STATEMENT_TIMEOUT_MS: '1.5',
      LOG_LEVEL: 'loud',
    }
    const told = messageOf(() => readConfig(faulty))
    const lines = told.split('\n')
    expect(lines[0]).toBe('the configuration has 6 faults:')
    for (const name of Object.keys(faulty).filter((variable) => variable !== 'HOST')) {
      expect(
        lines.filter((line) => line.startsWith(`  ${name}: `) && line.includes(' is not accepted: ')),
        name,
      ).toHaveLength(1)
    }
    expect(told).not.toMatch(/hunter2|short-secret/)
    expect(told).toContain('expected postgres://user:password@host:port/database')
  })

  it.each(['PORT=-1', 'PORT=x', 'PORT=1e9', 'DATABASE_POOL_SIZE=0', 'STATEMENT_TIMEOUT_MS=99', 'LOG_LEVEL=INFO', 'DATABASE_URL=postgres'])(
    'refuses %s',
    (setting) => {
      const [name = '', value = ''] = setting.split('=')
      expect(messageOf(() => readConfig({ [name]: value }))).toContain(`${name}: `)
    },
  )
})

describe('the settings of sign-in', () => {
  const issuer = { OIDC_ISSUER: 'https://issuer.example/realms/x', OIDC_AUDIENCE: 'switchbook' }

  it('need an issuer and an audience, and nothing else', () => {
    expect(readConfig(issuer)).toMatchObject({ ...issuer, OIDC_ALGORITHMS: ['RS256', 'ES256'], OIDC_ROLE_CLAIM: 'roles' })
    expect(readConfig({ ...issuer, OIDC_ALGORITHMS: ' PS256, EdDSA ' }).OIDC_ALGORITHMS).toEqual(['PS256', 'EdDSA'])
  })

  it.each([
    { name: 'OIDC_ISSUER', value: 'http://issuer.example', says: 'expected a URL of https://' },
    { name: 'OIDC_ISSUER', value: 'issuer.example', says: 'expected a URL of https://' },
    { name: 'OIDC_ISSUER', value: 'https://issuer.example/?x', says: 'expected a URL of https://' },
    { name: 'OIDC_AUDIENCE', value: '', says: 'expected the audience of its tokens' },
    { name: 'OIDC_JWKS_URL', value: 'http://issuer.example/keys', says: 'expected a URL of https://' },
    { name: 'OIDC_JWKS_URL', value: 'https://user:password@issuer.example/keys', says: 'expected a URL of https://' },
    { name: 'OIDC_ALGORITHMS', value: 'none', says: 'expected some of RS256' },
    { name: 'OIDC_ALGORITHMS', value: 'RS256,HS256', says: 'expected some of RS256' },
    { name: 'OIDC_ALGORITHMS', value: ',', says: 'expected some of RS256' },
    { name: 'OIDC_ROLES', value: 'admins=ADMIN,others', says: 'expected value=ADMIN' },
    { name: 'OIDC_ROLES', value: 'owners=OWNER', says: 'expected value=ADMIN' },
  ])('refuse $name=$value', ({ name, value, says }) => {
    const told = messageOf(() => readConfig({ ...issuer, [name]: value }))
    expect(told.split('\n')).toEqual([expect.stringContaining(' 1 fault'), expect.stringMatching(`^  ${name}: .*${says}`)])
  })

  it('are told together with other faults, and mean nothing without an issuer', () => {
    const told = messageOf(() => readConfig({ PORT: 'x', OIDC_AUDIENCE: 'switchbook', OIDC_JWKS_URL: 'https://issuer.example/keys' }))
    expect(told.split('\n').map((line) => line.split(':')[0]?.trim())).toEqual([
      'the configuration has 3 faults',
      'PORT',
      'OIDC_AUDIENCE',
      'OIDC_JWKS_URL',
    ])
  })
})

describe('.env.example', () => {
  it('has every setting in order, with its description above and its default behind', () => {
    const lines = readFileSync(join(packageRoot, '.env.example'), 'utf8').trimEnd().split('\n')
    const [, , ...rest] = lines
    expect(lines[0]).toMatch(/^# /)
    const expected = settings.flatMap(({ name, fallback, description }) => [
      `# ${description}`,
      `${name}=${fallback === undefined ? '' : String(fallback)}`,
    ])
    expect(rest).toEqual(expected)
  })

  it('configures as if nothing was set', () => {
    const lines = readFileSync(join(packageRoot, '.env.example'), 'utf8').split('\n')
    const given = Object.fromEntries(lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split(/=(.*)/s).slice(0, 2)))
    expect(readConfig(given)).toEqual(readConfig({}))
  })
})

describe('the program', () => {
  beforeAll(buildProgram)

  it.each(['serve', 'migrate'])('%s ends with the faults of its configuration and nothing else', async (command) => {
    const { code, stdout, stderr } = await run([command], { PORT: 'x', LOG_LEVEL: 'loud' })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.trimEnd().split('\n')).toEqual([
      'the configuration has 2 faults:',
      expect.stringMatching(/^ {2}PORT: "x" is not accepted: /),
      expect.stringMatching(/^ {2}LOG_LEVEL: "loud" is not accepted: /),
    ])
  })

  it('tells its version and its commands, and what a mistyped one was meant to be', async () => {
    const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` })
    const { stdout } = await run(['--help'])
    for (const command of ['serve', 'migrate', 'demo']) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    expect(await run(['migrat'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean migrate?') })
  })
})

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
  throw new Error('expected a refusal')
}
