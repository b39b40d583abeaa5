/**
 * What a GraphQL server is attacked with. Aliases, depth, fragments, directives, tokens and rows are tried in test/http/query-limits;
 * batches, GET mutations, CSRF and sizes of bodies in test/http/requests; the pages' files in test/http/playground and dashboard.
 */
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newSecret } from '../../src/auth/secrets.ts'
import { startTeamsApp, type TeamsApp } from '../auth/teams-app.ts'

describe('the API', () => {
  let app: TeamsApp
  beforeAll(async () => {
    app = await startTeamsApp()
  })
  afterAll(() => app.close())

  it('tells nobody without a key of its fields, by introspection or by suggestions', async () => {
    for (const key of [null, 'wrong', newSecret('sbk').secret]) {
      for (const query of [getIntrospectionQuery(), '{ modelAliase { name } }', '{ __type(name: "Team") { name } }', '{']) {
        const { status, errors } = await app.clientWith(key).ask(query)
        expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([401, ['UNAUTHENTICATED']])
        expect(JSON.stringify(errors)).not.toMatch(/Did you mean|Syntax|modelAliases/)
      }
    }
  })

  it.each(['circular fragments', 'a fragment of itself'])('refuses %s', async (what) => {
    const fragments =
      what === 'circular fragments'
        ? 'fragment A on Team { ...B } fragment B on Team { ...A }'
        : 'fragment A on Team { organization { teams { nodes { ...A } } } }'
    const { errors } = await app.admin.ask(`{ team(teamId: "x") { ...A } } ${fragments}`)
    expect(errors.map(({ extensions }) => extensions.code)).not.toEqual([])
    for (const { extensions } of errors) expect(['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX']).toContain(extensions.code)
  })

  it('answers a field that stands there three hundred times once, and refuses thousands', async () => {
    const repeated = (count: number) => `{ team(teamId: "x") { ${'teamAlias '.repeat(count)} } }`
    const statements = await app.statementsOf(() => app.admin.data(repeated(300)))
    expect(statements.length).toBeLessThan(5)
    const { errors } = await app.admin.ask(repeated(3_000))
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  it('refuses variables nested a hundred thousand deep, and a manifest that multiplies its aliases', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const { errors } = await app.admin.send(`{"query": "query ($x: JSON) { __typename }", "variables": {"x": ${deep}}}`)
    for (const { extensions } of errors) expect(extensions.code).toBe('BAD_USER_INPUT')
    const levels = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`)
    const manifest = ['version: 1', 'a0: &a0 [x]', ...levels].join('\n')
    expect((await app.admin.refusalOf('applyManifest', { manifest })).extensions.code).toBe('MANIFEST_INVALID')
    expect(app.logged).toEqual([])
  })
})
