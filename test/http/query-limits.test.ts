import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'

/** A query that goes to and fro between aliases and groups, `depth` levels deep in all. */
function nested(depth: number): string {
  let selection = 'name'
  for (let level = depth - 2; level > 0; level--) selection = `${level % 2 === 1 ? 'accessGroups' : 'modelAliases'} { ${selection} }`
  return `{ modelAlias(name: "x") { ${selection} } }`
}

const repeated = (count: number, part: (i: number) => string) => Array.from({ length: count }, (_, i) => part(i)).join(' ')

describe('a query that asks for too much', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp()
  })
  afterAll(() => app.close())

  const refusal = async (query: string, variables = {}) => {
    const before = app.position()
    const queries = await app.statementsOf(async () => {
      const { status, errors } = await app.admin.ask(query, variables)
      expect(errors.length).toBeGreaterThan(0)
      for (const { extensions } of errors) expect(extensions.code).toBe('QUERY_TOO_COMPLEX')
      expect(status).toBe(200)
    })
    expect(queries).toEqual([])
    expect(app.position()).toBe(before)
    return (await app.admin.ask(query, variables)).errors[0]?.message
  }

  const create = (i: number) => `m${i}: createModelAlias(input: { name: "m${i}", litellmModel: "openai/gpt-4" }) { position }`

  it('is refused when it is nested too deep, directly or through fragments', async () => {
    expect(await refusal(nested(17))).toBe('the query is nested deeper than 16 levels: ask in several queries')
    const fragments = repeated(
      9,
      (i) => `fragment F${i} on ModelAlias { accessGroups { modelAliases { ${i < 8 ? `...F${i + 1}` : 'name'} } } }`,
    )
    expect(await refusal(`{ modelAliases { nodes { ...F0 } } } ${fragments}`)).toContain('nested deeper')
    const types = repeated(8, () => 'fields { type {')
    const { errors } = await app.admin.ask(`{ __schema { types { ${types} name ${repeated(16, () => '}')} } } }`)
    expect(errors[0]).toMatchObject({ message: 'Maximum introspection depth exceeded', extensions: { code: 'BAD_USER_INPUT' } })
  })

  it('is refused when it has too many aliases, and none of a mutation of them is done', async () => {
    expect(await refusal(`mutation { ${repeated(31, create)} }`)).toBe('the query has more than 30 aliases: ask in several queries')
    expect(await refusal(`{ ${repeated(40, (i) => `a${i}: modelAlias(name: "x") { name }`)} }`)).toContain('more than 30 aliases')
  })

  it('is refused when it has too many directives', async () => {
    expect(await refusal(`{ modelAliases { nodes { ${repeated(31, () => 'name @include(if: true)')} } } }`)).toContain('directives')
  })

  it('is refused when it has too many tokens', async () => {
    expect(await refusal(`{ ${repeated(4_100, () => '__typename')} }`)).toContain('token')
    expect(await refusal(`mutation { ${create(0)} } ${repeated(1_000, (i) => `fragment F${i} on Team { teamId }`)}`)).toContain('token')
  })

  it('is refused when its pages could multiply to too many rows, by literals, by variables, by defaults and through fragments', async () => {
    const page = (first: string) =>
      `modelAliases(${first}) { nodes { teams(${first}) { nodes { accessGroups { modelAliases { history(${first}) { nodes { type } } } } } } } }`
    expect(await refusal(`{ ${page('first: 100')} }`)).toMatch(/^the query could return \d+ rows, more than 50000/)
    expect(await refusal(`query ($n: Int) { ${page('first: $n')} }`, { n: 100 })).toContain('ask for fewer with first')
    expect(await refusal(`query ($n: Int = 100) { ${page('first: $n')} }`)).toContain('could return')
    expect(await refusal('{ modelAliases { nodes { teams { nodes { history { nodes { type } } } } } } }')).toContain('could return')
    expect(
      await refusal(
        '{ modelAliases { edges { node { ...T } } } } fragment T on ModelAlias { teams { edges { node { ...H } } } } fragment H on Team { history { edges { cursor } } }',
      ),
    ).toContain('could return')
    expect(
      await refusal(
        'query ($n: Int) { modelAliases(last: $n) { nodes { teams(first: $n) { ... on TeamConnection { nodes { history(last: $n) { pageInfo { hasNextPage } } } } } } } }',
        { n: 90 },
      ),
    ).toContain('could return')
  })

  it('is refused for lists without pages, too, and for pages hidden in fragments that double at every step', async () => {
    const unpaged = (levels: number): string => (levels === 0 ? 'name' : `accessGroups { modelAliases { ${unpaged(levels - 1)} } }`)
    expect(await refusal(`{ modelAlias(name: "x") { ${unpaged(3)} } }`)).toContain('could return')
    const hidden =
      'fragment C on ModelAliasConnection { nodes { teams { ...D } } } fragment D on TeamConnection { nodes { history { ...E } } }'
    expect(await refusal(`{ modelAliases { ...C } } ${hidden} fragment E on AuditEventConnection { edges { node { type } } }`)).toContain(
      'could return',
    )
    const doubling = repeated(60, (i) => `fragment F${i} on ModelAlias { ...F${i + 1} ... on ModelAlias { ...F${i + 1} } }`)
    expect(
      await refusal(`{ modelAliases { nodes { ...F0 } } } ${doubling} fragment F60 on ModelAlias { teams { nodes { teamId } } }`),
    ).toContain('could return')
  })

  it('is let through at the limits, and where real screens ask', async () => {
    await app.admin.data(`mutation { ${repeated(30, create)} }`)
    await app.admin.data('{ modelAliases(first: 20) { nodes { accessGroups { modelAliases { accessGroups { name } } } } } }')
    await app.admin.data(
      '{ modelAliases(first: 50) { nodes { name accessGroups { name } teamsWithAccess history(first: 20) { nodes { type summary actor { name } changes { field before after } } } } } }',
    )
    await app.admin.data(`{ __schema { queryType { name } mutationType { name } types { kind name description fields(includeDeprecated: true) { name args { name type { kind name
      ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }`)
  })
})
