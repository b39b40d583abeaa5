/**
 * Whatever is sent, to whichever field and route: an answer, or a refusal with a code. `ATTACK_CASES` says how many cases. Text that no
 * store can hold, bodies that are no requests, and commands of random values have tests of their own in test/graphql/bad-text and
 * test/http/fuzz; faults of manifests in test/modules/manifest.
 */
import fc from 'fast-check'
import { getNamedType, isLeafType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/http/rest/routes.ts'
import { startTeamsApp, type TeamsApp } from '../auth/teams-app.ts'
import { publicSchema } from '../support/graphql-client.ts'
import { anyOf, text } from './arguments.ts'

const cases = Number(process.env.ATTACK_CASES ?? 1_000)
const seed = Number(process.env.ATTACK_SEED ?? Math.floor(Math.random() * 2 ** 31))

const calls = [publicSchema.getQueryType(), publicSchema.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => {
    const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
    const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
    const around = (part: string) => (part === '' ? '' : `(${part})`)
    const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
    const query = `${root?.name.toLowerCase()} ${around(declared)} { ${field.name}${around(given)} ${selection} }`
    return fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, anyOf(type)]))).map((variables) => ({ query, variables }))
  }),
)

const requests = routes.map(({ parts: { method, path, forms } }) =>
  fc.record({
    method: fc.constant(method),
    path: fc
      .array(text, { minLength: 3, maxLength: 3 })
      .map((names) => path.replace(/\{\w+\}/g, () => encodeURIComponent((names.pop() ?? '').toWellFormed()))),
    query: fc.dictionary(
      fc.constantFrom('after', 'cursor', 'limit', 'search', 'x'),
      text.map((t) => t.toWellFormed()),
      { maxKeys: 2 },
    ),
    body: fc.record(Object.fromEntries(Object.keys(forms.body ?? {}).map((name) => [name, fc.oneof(text, fc.jsonValue())])), {
      requiredKeys: [],
    }),
  }),
)

describe(`of ${cases} cases by the seed ${seed}`, { timeout: 120_000 + 100 * cases }, () => {
  let app: TeamsApp
  beforeAll(async () => {
    app = await startTeamsApp()
  })
  afterAll(() => app.close())

  it('no call of a field is a fault of the server', async () => {
    const any = fc.oneof(...calls)
    await fc.assert(
      fc.asyncProperty(any, async ({ query, variables }) => {
        const { errors } = await app.admin.ask(query, variables)
        for (const { message, extensions } of errors) expect(['INTERNAL', 'UNAUTHENTICATED'], message).not.toContain(extensions.code)
      }),
      { numRuns: Math.ceil(cases * 0.7), seed },
    )
    expect(app.logged).toEqual([])
  })

  it('no request over REST is one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(...requests), async ({ method, path, query, body }) => {
        const response = await app.admin.fetch(`/api${path}?${new URLSearchParams(query)}`, {
          method,
          ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
        })
        expect([response.status < 500 && response.status !== 401, await response.text()]).toEqual([
          true,
          expect.not.stringContaining('internal error'),
        ])
      }),
      { numRuns: Math.ceil(cases * 0.3), seed },
    )
    expect(app.logged).toEqual([])
  })

  it('nothing was poisoned, and the log is whole', async () => {
    expect(({} as { admin?: unknown }).admin).toBeUndefined()
    const { verifyHistory } = await app.admin.data<{ verifyHistory: object }>('{ verifyHistory { valid problem } }')
    expect(verifyHistory).toEqual({ valid: true, problem: null })
  })
})
