import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../src/graphql/error-codes.ts'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { mutation } from '../support/graphql-client.ts'

/** Strings that programs get wrong, beside random ones of every kind. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z0-9._:/-]{0,70}$/) },
  // Halves of characters too: JSON can carry them.
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0xd700, max: 0xe010 }), { maxLength: 5 }).map((units) => String.fromCharCode(...units)),
  },
  fc.constantFrom(
    '',
    'smart',
    'SMART',
    'openai/gpt-4',
    '__proto__',
    'constructor',
    'toString',
    'null',
    '0',
    "'; drop table events; --",
    '%',
    '\\',
    '{}',
    '\u2028',
  ),
)
const list = fc.array(text, { maxLength: 4 })
const decimal = fc.oneof(
  text,
  fc.double().map(String),
  fc.double(),
  fc.bigInt().map(String),
  fc.constantFrom('0', '0.1', '-0', '1e-7', '00012.50'),
)
const whole = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double(), fc.constantFrom(0, 1, -1, 2 ** 31))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const json = fc.oneof(fc.jsonValue(), fc.dictionary(text, fc.oneof(text, fc.jsonValue())))
const common = { reason: maybe(text), idempotencyKey: maybe(text) }
const versioned = { ...common, expectedVersion: maybe(whole) }
const pricing = maybe(fc.record({ inputPerMillionTokens: decimal, outputPerMillionTokens: decimal }))

const inputs: Readonly<Record<string, fc.Arbitrary<object>>> = {
  createModelAlias: fc.record({ name: text, litellmModel: text, description: maybe(text), pricing, accessGroups: maybe(list), ...common }),
  updateModelAlias: fc.record({
    name: fc.constantFrom('smart', 'SMART'),
    litellmModel: maybe(text),
    description: maybe(text),
    pricing,
    active: maybe(fc.boolean()),
    ...versioned,
  }),
  createAccessGroup: fc.record({ name: text, description: maybe(text), modelAliases: maybe(list), ...common }),
  createOrganization: fc.record({ organizationId: text, name: text, metadata: maybe(json), ...common }),
  updateOrganization: fc.record({ organizationId: fc.constant('acme'), name: maybe(text), metadata: maybe(json), ...versioned }),
  createTeam: fc.record({
    organizationId: fc.constantFrom('acme', 'ACME'),
    teamId: text,
    teamAlias: text,
    creditsAllocated: maybe(decimal),
    ...common,
  }),
  addCredits: fc.record({ teamId: fc.constant('prod'), amount: decimal, description: maybe(text), ...versioned }),
  updateTeam: fc.record({
    teamId: fc.constant('prod'),
    teamAlias: maybe(text),
    tokensPerCredit: maybe(whole),
    creditMode: maybe(fc.constantFrom('TOKENS', 'USD', 'NONE')),
    ...versioned,
  }),
  createTeamKey: fc.record({ teamId: fc.constantFrom('prod', 'Prod'), name: text, ...common }),
}

describe.each(appStores)('whatever is sent to $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store)
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    await app.admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await app.admin.change('createTeam', { organizationId: 'acme', teamId: 'prod', teamAlias: 'Prod' })
  })
  afterAll(() => app.close())

  it.each(Object.entries(inputs))('%s does it whole, or refuses it with a code and a sentence and changes nothing', async (name, input) => {
    await fc.assert(
      fc.asyncProperty(input, async (given) => {
        const before = app.position()
        const { errors, data } = await app.admin.ask<Record<string, { position: string; events: object[] }>>(mutation(name), {
          input: given,
        })
        for (const { message, extensions } of errors) {
          expect(Object.keys(ERROR_CODES)).toContain(extensions.code)
          expect(extensions.code, message).not.toBe('INTERNAL')
          expect(message.length).toBeGreaterThan(10)
        }
        const appended = app.position() - before
        if (errors.length > 0) expect(appended).toBe(0)
        // An answer repeated for an idempotency key that chance drew twice is of before.
        else if (Number(data?.[name]?.position) > before) expect(appended).toBe(data?.[name]?.events.length)
      }),
      { numRuns: 80 },
    )
  })

  it('a query, by any text and any page, answers or refuses with a code', async () => {
    const query = `query ($t: String!, $id: ID!, $n: Int, $c: String, $p: Position) {
      modelAlias(name: $t) { name } node(id: $id) { id } teams(filter: { search: $t, organizationId: $t, accessGroup: $t }, first: $n, after: $c) { totalCount nodes { teamId } }
      auditEvents(filter: { entityKey: $t, actorId: $t, source: $t, reasonContains: $t, fromPosition: $p }, last: $n, before: $c) { totalCount nodes { type } }
      catalogModels(search: $t, provider: $t) { totalCount } resolveModel(teamId: $t, alias: $t) { model } }`
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.oneof(fc.constant(null), whole),
        maybe(text),
        maybe(fc.oneof(text, whole)),
        async (t, id, n, c, p) => {
          const { errors } = await app.admin.ask(query, { t, id, n, c, p })
          for (const { message, extensions } of errors) expect(extensions.code, message).not.toBe('INTERNAL')
        },
      ),
      { numRuns: 80 },
    )
  })

  it('a body of any bytes is refused without a stir', async () => {
    const before = app.position()
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (body) => {
        const response = await app.admin.fetch('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
        expect([400, 200]).toContain(response.status)
        const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(errors.map(() => 'BAD_USER_INPUT'))
      }),
      { numRuns: 60 },
    )
    expect(app.position()).toBe(before)
  })
})
