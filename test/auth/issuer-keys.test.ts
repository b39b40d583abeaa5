import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { CryptoKey } from 'jose'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { issuerKeys } from '../../src/auth/issuer-keys.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { Issuer, type Manner } from '../support/issuer.ts'
import { TestClock } from '../support/write-side.ts'

const VIEWER = '{ viewer { id } }'
const silent = pino({ level: 'silent' })

let clock: TestClock
let issuer: Issuer
beforeEach(async () => {
  clock = new TestClock()
  issuer = await Issuer.start(clock)
})
afterEach(async () => {
  vi.useRealTimers()
  await issuer.close()
})

describe('the keys of an issuer', () => {
  const finding = (log: pino.Logger) => {
    const find = issuerKeys({ issuer: issuer.url, jwksUrl: undefined, log })
    return async () => (await find({ alg: 'ES256', kid: 'first' }, { payload: '', signature: '' })) as CryptoKey
  }

  it('are fetched when the first is needed, once, from where its configuration says', async () => {
    const find = finding(silent)
    expect(issuer.asked).toEqual([])
    const found = await Promise.all(Array.from({ length: 20 }, () => find()))
    expect(new Set(found.map((key) => key.type))).toEqual(new Set(['public']))
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration', '/keys'])
  })

  it.each<Manner>(['silent', 'gone', 'error', 'moved', 'not-json', 'no-keys', 'huge', 'of-another', 'elsewhere'])(
    'cannot be had from one that answers %s: that is told, with the time to wait, and not asked again at once',
    async (manner) => {
      vi.useFakeTimers({ toFake: ['performance'] })
      issuer.manner = manner
      const told = new PassThrough()
      const find = finding(pino(told))
      const away = { code: 'UNAVAILABLE', details: { retryAfterSeconds: 5 } }
      await expect(find()).rejects.toMatchObject(away)
      expect(String((await once(told, 'data'))[0])).toContain('cannot be fetched')
      const { length } = issuer.asked
      vi.advanceTimersByTime(4_500)
      await expect(find()).rejects.toMatchObject({ code: 'UNAVAILABLE', details: { retryAfterSeconds: 1 } })
      expect(issuer.asked).toHaveLength(length)
      expect(issuer.asked).not.toContain('/moved')
      issuer.manner = 'good'
      vi.advanceTimersByTime(500)
      expect(await find()).toMatchObject({ type: 'public' })
    },
  )
})

describe('a program that knows an issuer', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(undefined, { clock, environment: issuer.settings })
  })
  afterEach(() => app.close())

  const status = async (token: string) => (await app.clientWith(token).ask(VIEWER)).status
  /** For the age of the keys; tokens follow the test's own clock. */
  const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

  it('takes tokens of its new key, which it looks for now and then and not for each that names an unknown one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const first = await issuer.token()
    await expect.poll(() => status(first)).toBe(200)
    const made = await issuer.addKey('second')
    const token = await issuer.token({}, made)
    const { length } = issuer.asked
    for (let i = 0; i < 5; i += 1) expect(await status(token)).toBe(401)
    expect(issuer.asked).toHaveLength(length)
    later(31_000)
    await expect.poll(() => status(token)).toBe(200)
    expect(await status(await issuer.token({ sub: 'bob' }, issuer.keys[0]))).toBe(200)
  })

  it('takes no more tokens of a key that was withdrawn, not even those that it took', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const token = await issuer.token({ exp: Math.floor(clock.now().getTime() / 1_000) + 7_200 })
    await expect.poll(() => status(token)).toBe(200)
    issuer.keys = []
    await issuer.addKey('second')
    clock.advance(300_000)
    later(300_000)
    await expect.poll(() => status(token)).toBe(401)
  })

  it('goes on with the tokens that it knows while the issuer is away, and says of others when to come again', async () => {
    const known = await issuer.token({ exp: Math.floor(clock.now().getTime() / 1_000) + 7_200 })
    await expect.poll(() => status(known)).toBe(200)
    const another = await issuer.token({ sub: 'bob' }, await issuer.addKey('second'))
    issuer.manner = 'gone'
    vi.useFakeTimers({ toFake: ['Date'] })
    clock.advance(300_000)
    later(300_000)
    for (let i = 0; i < 3; i += 1) expect(await status(known)).toBe(200)
    const refused = await app.clientWith(another).ask(VIEWER)
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect((await app.admin.ask(VIEWER)).status).toBe(200)
    issuer.manner = 'good'
    await expect.poll(() => status(another)).toBe(200)
  })
})
