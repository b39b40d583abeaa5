import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'

const GPT = 'openai/gpt-4'

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: object }[]
  readonly nodes: readonly object[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

/** A list of the API: where it is in a query, with `#` for its arguments, and what tells its rows apart. */
interface List {
  readonly at: string
  readonly row: string
  /** How many there are; null where the catalog decides. */
  readonly rows: number | null
  readonly backward: boolean
}

const both = (at: string, row: string, rows: number): List => ({ at, row, rows, backward: true })
const forward = (at: string, row: string, rows: number | null): List => ({ at, row, rows, backward: false })

const lists: readonly List[] = [
  both('modelAliases(#)', 'name', 13),
  both('modelAliases(filter: { search: "A-", active: true } #)', 'name', 12),
  both('accessGroups(#)', 'name', 11),
  both('organizations(#)', 'organizationId', 11),
  both('teams(#)', 'teamId', 12),
  both('teams(filter: { accessGroup: "g-00", status: ACTIVE } #)', 'teamId', 12),
  both('auditEvents(#)', 'position', 73),
  both('auditEvents(order: ASC, filter: { types: ["ModelAliasCreated", "TeamCreated"] } #)', 'position', 25),
  both('providerSwitches(#)', 'event { position }', 12),
  both('providerSwitches(order: ASC, filter: { alias: "a-00" } #)', 'event { position }', 12),
  both('modelAlias(name: "a-00") { history(#)', 'position', 14),
  both('accessGroup(name: "g-00") { history(#)', 'position', 26),
  both('organization(organizationId: "o-00") { history(#)', 'position', 13),
  both('team(teamId: "t-00") { history(#)', 'position', 2),
  forward('modelAlias(name: "a-00") { switches(#)', 'at event { position }', 12),
  forward('modelAlias(name: "a-00") { teams(#)', 'teamId', 12),
  forward('accessGroup(name: "g-00") { teams(#)', 'teamId', 12),
  forward('organization(organizationId: "o-00") { teams(#)', 'teamId', 12),
  forward('catalogModels(search: "claude-3-haiku" #)', 'litellmModel', null),
]

describe.each(appStores)('lists on $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store)
    const { admin } = app
    const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}-${String(i).padStart(2, '0')}`)
    await Promise.all(
      numbered('a', 13).map((name) => admin.change('createModelAlias', { name, litellmModel: GPT, active: name !== 'a-12' })),
    )
    await Promise.all(
      numbered('g', 11).map((name) => admin.change('createAccessGroup', { name, ...(name === 'g-00' ? { modelAliases: ['a-00'] } : {}) })),
    )
    await Promise.all(numbered('o', 11).map((organizationId) => admin.change('createOrganization', { organizationId, name: 'O' })))
    for (const teamId of numbered('t', 12)) {
      await admin.change('createTeam', { organizationId: 'o-00', teamId, teamAlias: 'T', accessGroups: ['g-00'] })
    }
    for (let i = 0; i < 12; i++) {
      app.clock.advance(1_000)
      await admin.change('switchProvider', { alias: 'a-00', litellmModel: i % 2 === 0 ? 'anthropic/claude-3-opus-20240229' : GPT })
    }
  })
  afterAll(() => app.close())

  const text = ({ at, row }: List, args: string) => {
    const place = at.includes('(#)') ? at.replace('(#)', args === '' ? '' : `(${args})`) : at.replace('#', args)
    const body = `edges { cursor node { ${row} } } nodes { ${row} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`
    return `{ ${place} { ${body} } ${'}'.repeat((at.match(/{ \w+\(/g) ?? []).filter((part) => !part.includes('filter')).length)} }`
  }
  const page = async (list: List, args: string) => connectionIn(await app.admin.data<object>(text(list, args)))
  const refusal = async (list: List, args: string) => {
    const { message, extensions } = await app.admin.refusal(text(list, args))
    return { message, code: extensions.code, field: extensions.field }
  }

  describe.each(lists)('$at', (list) => {
    it('are the same rows in the same order whole, in pages forwards and in pages backwards', async () => {
      const whole = await page(list, 'first: 100')
      const rows = list.rows ?? whole.nodes.length
      expect(rows).toBeGreaterThan(1)
      expect(whole.nodes).toHaveLength(rows)
      expect(whole.totalCount).toBe(rows)
      expect(whole.edges.map(({ node }) => node)).toEqual(whole.nodes)
      expect(whole.pageInfo).toEqual({
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: whole.edges[0]?.cursor,
        endCursor: whole.edges.at(-1)?.cursor,
      })
      expect(new Set(whole.edges.map(({ cursor }) => cursor)).size).toBe(rows)
      for (const size of [1, 5, rows]) {
        expect(await walk(size, 'first', 'after', (args) => page(list, args))).toEqual(whole.edges)
        if (list.backward) expect(await walk(size, 'last', 'before', (args) => page(list, args))).toEqual([...whole.edges].reverse())
      }
    })

    it('refuse page sizes out of range and cursors that they did not give out, naming the argument', async () => {
      for (const size of [0, 101, -1]) {
        expect(await refusal(list, `first: ${size}`)).toEqual({
          code: 'BAD_USER_INPUT',
          field: 'first',
          message: `first \`${size}\` is not accepted: expected a whole number from 1 to 100`,
        })
      }
      const cursors = [
        '',
        'garbage',
        'W10',
        encoded(null),
        encoded([]),
        encoded(['Other', 'a-00']),
        encoded(['ModelAlias', 7]),
        encoded(['audit@position', 1.5]),
      ]
      for (const cursor of cursors) {
        const refused = await refusal(list, `after: "${cursor}"`)
        expect({ cursor, ...refused }).toMatchObject({
          code: 'BAD_USER_INPUT',
          field: 'after',
          message: expect.stringContaining('a cursor that this list gave out'),
        })
      }
      if (!list.backward) return
      expect(await refusal(list, 'last: 101')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'last' })
      expect(await refusal(list, 'last: 0')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'last' })
      expect(await refusal(list, 'before: "nonsense"')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'before' })
      expect(await refusal(list, 'first: 5, last: 5')).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'last',
        message: expect.stringContaining('only one of first and last'),
      })
    })
  })

  it('lie between two cursors when both are given, from either end', async () => {
    const [aliases] = lists as [List]
    const { edges } = await page(aliases, 'first: 100')
    const between = `after: "${edges[1]?.cursor}", before: "${edges[9]?.cursor}"`
    expect((await page(aliases, between)).edges).toEqual(edges.slice(2, 9))
    expect(await page(aliases, `first: 3, ${between}`)).toMatchObject({
      edges: edges.slice(2, 5),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    })
    expect(await page(aliases, `last: 3, ${between}`)).toMatchObject({
      edges: edges.slice(6, 9),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    })
  })

  it('hold 50 rows unless told, and none without an error', async () => {
    expect(await page(lists[6] as List, '')).toMatchObject({ nodes: { length: 50 }, totalCount: 73, pageInfo: { hasNextPage: true } })
    const empty = both('modelAliases(filter: { search: "no such thing" } #)', 'name', 0)
    expect(await page(empty, '')).toEqual({
      edges: [],
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  it('repeat and skip no row while rows come and go between the pages', async () => {
    const aliases = both('modelAliases(#)', 'name', 0)
    const events = both('auditEvents(#)', 'position', 0)
    const before = (await page(aliases, 'first: 100')).nodes
    const eventsBefore = (await page(events, 'first: 100')).nodes
    let inserted = 0
    const insert = async () => {
      const name = `a-0${inserted % 9}-late-${inserted++}`
      await app.admin.change('createModelAlias', { name, litellmModel: GPT })
    }
    const seen = await walk(3, 'first', 'after', async (args) => {
      const found = await page(aliases, args)
      await insert()
      return found
    })
    const names = seen.map(({ node }) => JSON.stringify(node))
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual([...names].sort())
    for (const node of before) expect(names).toContain(JSON.stringify(node))

    const history = await walk(20, 'first', 'after', async (args) => {
      const found = await page(events, args)
      await insert()
      return found
    })
    expect(history.map(({ node }) => node).slice(-eventsBefore.length)).toEqual(eventsBefore)
    const positions = history.map(({ node }) => Number((node as { position: string }).position))
    expect(positions).toEqual(positions.map((_, i) => (positions[0] ?? 0) - i))
  })
})

/** All edges, page by page from one end. */
async function walk(size: number, count: string, from: string, page: (args: string) => Promise<Connection>) {
  const edges: { cursor: string; node: object }[] = []
  for (let cursor: string | null = null; ; ) {
    const found = await page(`${count}: ${size}${cursor === null ? '' : `, ${from}: "${cursor}"`}`)
    expect(found.edges.length).toBeLessThanOrEqual(size)
    edges.push(...(count === 'first' ? found.edges : [...found.edges].reverse()))
    const more = count === 'first' ? found.pageInfo.hasNextPage : found.pageInfo.hasPreviousPage
    if (!more) return edges
    cursor = count === 'first' ? found.pageInfo.endCursor : found.pageInfo.startCursor
  }
}

function connectionIn(data: object): Connection {
  if ('pageInfo' in data) return data as Connection
  return connectionIn(Object.values(data)[0] as object)
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
