import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WrongKey } from '../../src/auth/authenticate.ts'
import { KeyGuesses } from '../../src/auth/key-guesses.ts'
import { newSecret } from '../../src/auth/secrets.ts'
import { startTestApp, type TestApp } from '../support/app.ts'

const OWN = 'an-operators-own-key'
const NOW = new Date('2026-11-24T12:00:00Z')

describe('whoever guesses keys', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(undefined, { environment: { WRONG_KEYS_PER_MINUTE: '5', SWITCHBOOK_ADMIN_KEY: OWN } })
  })
  afterAll(() => app.close())

  const ways: Readonly<Record<string, () => Promise<Response>>> = {
    GraphQL: () =>
      app
        .clientWith('a-wrong-key')
        .fetch('/graphql', { method: 'POST', body: '{"query":"{__typename}"}', headers: { 'content-type': 'application/json' } }),
    REST: () => app.clientWith(newSecret('sbk').secret).fetch('/api/model-aliases'),
    'the client path': () => app.clientWith(newSecret('sk').secret).fetch('/v1/models'),
    metrics: () => app.clientWith('sbk_cut').fetch('/metrics'),
  }

  it.each(Object.entries(ways))(
    'is told to wait after too many wrong ones over %s, and may try again when the minute is over',
    async (_, guess) => {
      for (let i = 0; i < 5; i++) expect((await guess()).status).toBe(401)
      const refused = await guess()
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
      expect(await refused.text()).toMatch(/too many wrong keys were sent: try again in 60 seconds/)
      app.clock.advance(60_000)
      expect((await guess()).status).toBe(401)
      app.clock.advance(60_000)
    },
  )

  it('does not lock out a key that the program made, and learns nothing of one that a person chose', async () => {
    const editor = await app.clientAs('EDITOR')
    for (let i = 0; i < 6; i++) await ways.GraphQL?.()
    expect((await editor.ask('{ __typename }')).status).toBe(200)
    expect((await app.admin.ask('{ __typename }')).status).toBe(429)
    app.clock.advance(60_000)
    // Twice more, so that the compiled lane would answer.
    for (let i = 0; i < 3; i++) expect((await app.admin.ask('{ __typename }')).status).toBe(200)
    for (let i = 0; i < 6; i++) await ways.GraphQL?.()
    expect((await app.admin.ask('{ __typename }')).status).toBe(429)
    app.clock.advance(60_000)
  })
})

describe('wrong keys', () => {
  const wrong = (claimed: string | null) => () => {
    throw new WrongKey('wrong', claimed)
  }
  const codeOf = (guesses: KeyGuesses, address: string, claimed: string | null) => {
    try {
      guesses.judge(address, NOW, wrong(claimed), () => '')
    } catch (error) {
      return (error as { code: string }).code
    }
    return 'none'
  }

  it('for one id are counted together from wherever they come, and the right one is let in from another address', () => {
    const guesses = new KeyGuesses(3)
    for (const address of ['10.0.0.1', '10.0.0.2', '10.0.0.3']) expect(codeOf(guesses, address, 'abc')).toBe('UNAUTHENTICATED')
    expect(codeOf(guesses, '10.0.0.4', 'abc')).toBe('OVERLOADED')
    expect(codeOf(guesses, '10.0.0.4', 'other')).toBe('UNAUTHENTICATED')
    expect(
      guesses.judge(
        '10.0.0.9',
        NOW,
        () => 'abc',
        (id) => id,
      ),
    ).toBe('abc')
    expect(
      guesses.judge(
        '10.0.0.9',
        NOW,
        () => 'own_x',
        (id) => id,
      ),
    ).toBe('own_x')
  })

  it.each([
    ['2001:db8::1', '2001:db8:0:0:ffff::2'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ])('from %s and %s come from one caller', (one, other) => {
    const guesses = new KeyGuesses(1)
    expect([codeOf(guesses, one, null), codeOf(guesses, other, null)]).toEqual(['UNAUTHENTICATED', 'OVERLOADED'])
  })

  it('of twenty thousand addresses take the memory of ten thousand', () => {
    const guesses = new KeyGuesses(3)
    for (let i = 0; i < 20_000; i++) codeOf(guesses, `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`, `id${i}`)
    expect(guesses.size).toBe(10_000)
  })
})
