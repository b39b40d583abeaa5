import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { rowsSeen, stepsOf } from '../support/plans.ts'

const MODELS = ['openai/gpt-4', 'anthropic/claude-3-opus-20240229', 'openai/gpt-4o', 'gemini/gemini-pro'] as const
const DAY = 86_400_000
const FIELDS = ['NAME', 'MODEL', 'UPDATED_AT', 'RECENT_CALLS'] as const
const DIRECTIONS = ['ASC', 'DESC'] as const

interface Row {
  readonly name: string
  readonly litellmModel: string
  readonly updatedAt: string
  readonly recentCalls: number
}

interface List {
  readonly nodes: Row[]
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

type Field = (typeof FIELDS)[number]
type Direction = (typeof DIRECTIONS)[number]

const QUERY = `query ($order: ModelAliasOrder, $at: PointInTime, $filter: ModelAliasFilter, $first: Int, $after: String, $last: Int, $before: String) {
  modelAliases(order: $order, at: $at, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    nodes { name litellmModel updatedAt recentCalls }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

describe.each(appStores)('the order of aliases on $name', (store) => {
  let app: TestApp
  /** After the first calls, before the last changes. */
  let middle: { position: string; rows: Row[] }
  let latest: Row[]
  beforeAll(async () => {
    app = await startTestApp(store)
    const { admin, clock } = app
    const names = Array.from({ length: 30 }, (_, i) => `alias-${String((i * 7) % 30).padStart(2, '0')}`)
    for (const [i, name] of names.entries()) {
      clock.advance(1_000)
      await admin.change('createModelAlias', { name, litellmModel: MODELS[i % 3] })
    }
    await admin.change('createAccessGroup', { name: 'all', modelAliases: names })
    await admin.change('createOrganization', { organizationId: 'o', name: 'O' })
    await admin.change('createTeam', { organizationId: 'o', teamId: 't', teamAlias: 'T', accessGroups: ['all'] })
    const call = async (tag: string, times: (i: number) => number) => {
      const records = names.flatMap((alias, i) =>
        Array.from({ length: times(i) }, (_, n) => ({ callId: `${tag}-${i}-${n}`, alias, teamId: 't', inputTokens: 1, outputTokens: 1 })),
      )
      const query = 'mutation ($records: [UsageRecordInput!]!) { recordUsage(records: $records) { accepted } }'
      expect(await admin.data(query, { records })).toEqual({ recordUsage: { accepted: records.length } })
    }
    // By the time that is looked at, these are too old to count.
    await call('old', (i) => (i * 5) % 9)
    clock.advance(31 * DAY)
    await call('new', (i) => i % 4)
    // What is deleted and made again begins without calls, and comes back with those it had when it is brought back.
    for (const name of ['alias-07', 'alias-21']) await admin.change('deleteModelAlias', { name }, 'deletedKey')
    await admin.change('createModelAlias', { name: 'alias-07', litellmModel: MODELS[3] })
    clock.advance(1_000)
    middle = { position: String(app.position()), rows: await rowsNow() }
    clock.advance(1_000)
    await call('newest', (i) => (i % 5 === 2 && names[i] !== 'alias-21' ? 3 : 0))
    for (const alias of ['alias-03', 'alias-14']) {
      clock.advance(1_000)
      await admin.change('switchProvider', { alias, litellmModel: MODELS[3] })
    }
    clock.advance(DAY)
    latest = await rowsNow()
  })
  afterAll(() => app.close())

  const list = async (variables: Record<string, unknown>) => (await app.admin.data<{ modelAliases: List }>(QUERY, variables)).modelAliases
  const rowsNow = async () => (await list({ first: 100 })).nodes

  /** Sorted here, out of what the rows themselves say. */
  function sorted(rows: readonly Row[], by: Field, direction: Direction): string[] {
    const value = {
      NAME: () => 0,
      MODEL: (row: Row) => row.litellmModel,
      UPDATED_AT: (row: Row) => row.updatedAt,
      RECENT_CALLS: (row: Row) => row.recentCalls,
    }[by]
    const names = [...rows].sort((a, b) => compare(value(a), value(b)) || compare(a.name, b.name)).map(({ name }) => name)
    return direction === 'ASC' ? names : names.reverse()
  }

  describe.each(FIELDS)('by %s', (by) => {
    it.each(DIRECTIONS)('%s is that of the rows, now and as of a position, whole and in pages from either end', async (direction) => {
      for (const [at, rows] of [
        [null, latest],
        [{ position: middle.position }, middle.rows],
      ] as const) {
        const asked = { order: { by, direction }, at }
        const expected = sorted(rows, by, direction)
        const whole = await list({ ...asked, first: 100 })
        expect(whole.nodes.map(({ name }) => name)).toEqual(expected)
        // What the rows say of themselves is of the same moment.
        expect(new Map(whole.nodes.map((row) => [row.name, row]))).toEqual(new Map(rows.map((row) => [row.name, row])))
        for (const size of [1, 7]) {
          const forward: string[] = []
          for (let after: string | null = null; ; ) {
            const { nodes, pageInfo } = await list({ ...asked, first: size, after })
            forward.push(...nodes.map(({ name }) => name))
            after = pageInfo.endCursor
            if (!pageInfo.hasNextPage) break
          }
          expect(forward).toEqual(expected)
          const backward: string[] = []
          for (let before: string | null = null; ; ) {
            const { nodes, pageInfo } = await list({ ...asked, last: size, before })
            backward.unshift(...nodes.map(({ name }) => name))
            before = pageInfo.startCursor
            if (!pageInfo.hasPreviousPage) break
          }
          expect(backward).toEqual(expected)
        }
      }
    })

    it('is kept under a filter', async () => {
      const { nodes } = await list({ order: { by, direction: 'DESC' }, filter: { provider: 'openai' }, first: 100 })
      const some = latest.filter(({ litellmModel }) => litellmModel.startsWith('openai/'))
      expect(nodes.map(({ name }) => name)).toEqual(sorted(some, by, 'DESC'))
    })
  })

  it('counts calls of the last thirty days of this life alone', () => {
    const calls = new Map(latest.map(({ name, recentCalls }) => [name, recentCalls]))
    const [i, born] = [1, calls.get('alias-07')]
    expect([i % 4, born]).toEqual([1, 0])
    expect(calls.get('alias-14')).toBe(2 + 3)
    expect(calls.has('alias-21')).toBe(false)
  })

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await list({ order: { by: 'MODEL' }, first: 5 })
    for (const order of [null, { by: 'UPDATED_AT' }, { by: 'RECENT_CALLS' }]) {
      const refused = await app.admin.refusal(QUERY, { order, first: 5, after: pageInfo.endCursor })
      expect(refused.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
    }
    const forged = Buffer.from(JSON.stringify(['ModelAlias@MODEL', ['only one part']])).toString('base64url')
    const refused = await app.admin.refusal(QUERY, { order: { by: 'MODEL' }, after: forged })
    expect(refused.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
  })

  it('takes one statement for the rows, and one more to know the time of a position', async () => {
    const statements = (variables: Record<string, unknown>) =>
      app.statementsOf(() =>
        app.admin.data(
          'query ($order: ModelAliasOrder, $at: PointInTime) { modelAliases(order: $order, at: $at, first: 20) { nodes { name } } }',
          variables,
        ),
      )
    for (const by of FIELDS) {
      expect(await statements({ order: { by } })).toHaveLength(1)
      expect(await statements({ order: { by }, at: { position: middle.position } })).toHaveLength(by === 'RECENT_CALLS' ? 2 : 1)
    }
  })
})

const MANY = 5_000
const RECENT = 400

/** Many aliases with long pasts of calls, of which few are recent. */
async function fillAliases({ db, writer }: Store): Promise<void> {
  const open = sql.lit(Number.MAX_SAFE_INTEGER)
  await sql`
    insert into model_aliases (name, litellm_model, provider, active, version, created_at, updated_at, deleted, born, valid_from, valid_to)
    select 'alias-' || n, 'openai/model-' || n % 50, 'openai', true, 1, now(), now(), false, true, (n * 7919) % ${sql.lit(MANY)} + 1, ${open}
    from generate_series(1, ${sql.lit(MANY)}) n`.execute(db)
  await sql`
    insert into model_aliases (name, litellm_model, provider, active, version, created_at, updated_at, deleted, born, valid_from, valid_to)
    select 'alias-1', 'openai/model-' || n % 50, 'openai', true, 1, now(), now(), false, false, n, n + 1
    from generate_series(${sql.lit(MANY + 10)}, ${sql.lit(MANY * 9)}) n`.execute(db)
  await sql`
    insert into usage_alias_days (alias, litellm_model, served_since, day, calls, input_tokens, output_tokens, cost_usd, unpriced_calls, credits)
    select 'alias-' || n, 'openai/model', (n * 7919) % ${sql.lit(MANY)} + 1, date '2026-01-01' + d, n, 0, 0, 0, 0, 0
    from generate_series(1, ${sql.lit(RECENT)}) n, generate_series(0, 49) d`.execute(db)
  await sql`
    insert into usage_alias_days (alias, litellm_model, served_since, day, calls, input_tokens, output_tokens, cost_usd, unpriced_calls, credits)
    select 'alias-' || n, 'openai/model', (n * 7919) % ${sql.lit(MANY)} + 1, date '2026-11-24', n, 0, 0, 0, 0, 0
    from generate_series(1, ${sql.lit(RECENT)}) n`.execute(db)
  await writer.query('analyze')
}

describe.each(appStores)(`with ${MANY} aliases, on $name,`, (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store, { prepare: fillAliases })
  })
  afterAll(() => app.close())

  it('pages by UPDATED_AT are read by index from either end and from the middle, and nothing is sorted', async () => {
    const cursor = Buffer.from(JSON.stringify(['ModelAlias@UPDATED_AT', [MANY / 2]])).toString('base64url')
    for (const direction of DIRECTIONS) {
      for (const way of [{ first: 50 }, { last: 50 }, { first: 50, after: cursor }, { last: 50, before: cursor }]) {
        const steps = await planOf({ order: { by: 'UPDATED_AT', direction }, ...way })
        expect(steps.map((step) => step['Node Type'])).not.toContain('Sort')
        expect(steps.map((step) => step['Node Type'])).not.toContain('Seq Scan')
        expect(Math.max(...steps.map(rowsSeen))).toBeLessThanOrEqual(51)
      }
    }
  })

  it('pages by MODEL read what holds now by index, and no version of before', async () => {
    const steps = await planOf({ order: { by: 'MODEL', direction: 'DESC' }, first: 50 })
    expect(steps.map((step) => step['Node Type'])).not.toContain('Seq Scan')
    expect(Math.max(...steps.map(rowsSeen))).toBeLessThanOrEqual(MANY)
  })

  async function planOf(variables: Record<string, unknown>) {
    const [ran] = await app.queriesOf(() => app.admin.data(QUERY.replace(' recentCalls', ''), variables))
    if (!ran) throw new Error('nothing was asked of the store')
    return stepsOf(app, ran)
  }

  it('pages by RECENT_CALLS read the recent days and no others', async () => {
    const [ran] = await app.queriesOf(() => app.admin.data(QUERY, { order: { by: 'RECENT_CALLS', direction: 'DESC' }, first: 50 }))
    if (!ran) throw new Error('nothing was asked of the store')
    const days = (await stepsOf(app, ran)).filter((step) => step['Relation Name'] === 'usage_alias_days')
    expect(days.length).toBeGreaterThan(0)
    for (const step of days) expect(rowsSeen(step)).toBeLessThanOrEqual(RECENT)
    const { nodes } = await app.admin
      .data<{ modelAliases: List }>(QUERY, { order: { by: 'RECENT_CALLS', direction: 'DESC' }, first: 2 })
      .then(({ modelAliases }) => modelAliases)
    expect(nodes.map(({ name, recentCalls }) => [name, recentCalls])).toEqual([
      [`alias-${RECENT}`, RECENT],
      [`alias-${RECENT - 1}`, RECENT - 1],
    ])
  })
})

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
