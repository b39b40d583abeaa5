import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTeamsApp, type TeamsApp } from '../auth/teams-app.ts'
import { appStores } from '../support/app.ts'
import type { Client, Headers, Variables } from '../support/graphql-client.ts'
import { everyQuery, fittingVariables } from './operations.ts'

/** The lane takes the first, and leaves the second, which means the same, to Apollo. */
const LANE = { 'content-type': 'application/json' }
const APOLLO = { 'content-type': 'application/json; charset="utf-8"' }
/** Counters of the program's own, and how often it timed something. */
const COUNTED = /^switchbook_\w+(_total|_seconds_count)\b/
const LANE_ANSWERS = 'switchbook_graphql_lane_answers_total'
const ANSWERED = 'switchbook_http_requests_total{method="POST",route="/graphql",status="200"}'
const operations = await everyQuery()

interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

describe.each(appStores)('the short lane on $name', (store) => {
  let app: TeamsApp
  const callers: [string, Client][] = []
  beforeAll(async () => {
    app = await startTeamsApp(store)
    await app.admin.change('switchProvider', { alias: 'x', litellmModel: 'anthropic/claude-3' })
    callers.push(
      ['an ADMIN', app.admin],
      ['an EDITOR', await app.clientAs('EDITOR')],
      ['the key of team x', await app.clientOf('x')],
      ['the key of another team', await app.clientOf('other')],
      ['an unknown key', app.clientWith('sbk_garbage')],
      ['no key', app.clientWith(null)],
    )
  })
  afterAll(() => app.close())

  const tell = async (client: Client, body: unknown, headers: Headers): Promise<Told> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await client.fetch('/graphql', { method: 'POST', body: text, headers: { 'x-request-id': 'the-same', ...headers } })
    const { date, ...others } = Object.fromEntries(response.headers)
    return { status: response.status, headers: others, body: await response.text() }
  }
  const viaApollo = (client: Client, body: unknown, headers: Headers = {}) => tell(client, body, { ...headers, ...APOLLO })
  const viaLane = (client: Client, body: unknown, headers: Headers = {}) => tell(client, body, { ...headers, ...LANE })
  const both = async (client: Client, body: unknown, headers: Headers = {}) => {
    const answers = [await viaApollo(client, body, headers), await viaLane(client, body, headers)] as const
    expect(answers[1]).toEqual(answers[0])
    return answers[0]
  }
  const counts = async () => {
    const lines = (await app.app.services.metrics.registry.metrics()).split('\n').filter((line) => COUNTED.test(line))
    return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]))
  }
  const taken = async () => (await counts()).get(LANE_ANSWERS) ?? Number.NaN
  /** How many requests the lane answered while `work` did. */
  const takenBy = async (work: () => Promise<unknown>) => {
    const before = await taken()
    await work()
    return (await taken()) - before
  }
  const learnt = async (body: { readonly query: string; readonly variables?: Variables }, client = app.admin) => {
    for (const _ of [1, 2]) await viaApollo(client, body)
  }

  it.each(operations)('answers $name as Apollo does, whoever asks, whatever the variables', async ({ query, operation }) => {
    const [all, required] = [fittingVariables(operation, 'all'), fittingVariables(operation, 'required')]
    for (const variables of [all, required]) await learnt({ query, variables })
    const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
    const each = (value: unknown) => Object.fromEntries(names.map((name) => [name, value]))
    const sent = [required, undefined, { ...required, other: 1 }, each(null), each({ no: [1] }), each('y'), each(-1), each('a\u0000b')]
    await Promise.all([
      ...callers.map(([, client]) => both(client, { query, variables: all })),
      ...sent.map((variables) => both(app.admin, { query, variables })),
    ])
  })

  const RESOLVE = 'query Resolve($teamId: String!, $alias: String!) { resolveModel(teamId: $teamId, alias: $alias) { model position } }'
  const x = { teamId: 'x', alias: 'x' }

  it('takes a query after two answers of Apollo without errors, whatever its variables from then on', async () => {
    const body = { query: RESOLVE, variables: x }
    expect(await takenBy(() => viaLane(app.admin, body))).toBe(0)
    expect(await takenBy(() => viaLane(app.admin, body))).toBe(0)
    expect(await takenBy(() => viaLane(app.admin, body))).toBe(1)
    expect(await takenBy(() => both(app.admin, { query: RESOLVE, variables: { teamId: 'other', alias: 'x' } }))).toBe(1)
    expect(await takenBy(() => both(app.admin, { query: RESOLVE, variables: { teamId: 'x', alias: 'secret' } }))).toBe(1)
    expect(await takenBy(() => both(app.admin, { query: RESOLVE, variables: { teamId: 'x', alias: 'none' } }))).toBe(1)
    expect(await takenBy(() => viaLane(app.admin, { ...body, operationName: 'Other' }))).toBe(0)
    expect(await takenBy(() => viaLane(app.clientWith(null), body))).toBe(0)
  })

  it('never takes a text that was answered with an error', async () => {
    const body = { query: `${RESOLVE} # refused`, variables: { teamId: 'x', alias: 'secret' } }
    expect(
      await takenBy(async () => {
        for (const _ of [1, 2, 3, 4]) await both(app.admin, body)
      }),
    ).toBe(0)
  })

  it.each([
    ['a mutation', 'mutation ($i: ID!) { revokeApiKey(input: { id: $i }) { position } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['literal text, which would stand in the code', '{ modelAlias(name: "x") { name } }'],
    [
      'text that the compiler takes for code',
      '{ modelAlias(name: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dprocess.exit(1)") { name } }',
    ],
    ['directives', 'query ($n: String! = null, $y: Boolean = true) { viewer { name @include(if: $y) } }'],
    ['a name that means something to JavaScript', '{ viewer { __proto__: name constructor: id } }'],
    ['an interface', 'query ($p: Position = 3) { auditEvent(position: $p) { type } }'],
  ])('leaves %s to Apollo', async (_, query) => {
    expect(
      await takenBy(async () => {
        for (const _again of [1, 2, 3, 4]) await both(app.admin, { query })
      }),
    ).toBe(0)
  })

  it('leaves what is no single query in the plain form to Apollo', async () => {
    await learnt({ query: RESOLVE, variables: x })
    const plain = { query: RESOLVE, variables: x }
    const others = [
      [plain],
      { ...plain, extensions: {} },
      { ...plain, variables: JSON.stringify(x) },
      { ...plain, operationName: 1 },
      `{"__proto__": {}, "query": ${JSON.stringify(RESOLVE)}}`,
      '{"query": ',
      '',
    ]
    expect(
      await takenBy(async () => {
        for (const body of others) await both(app.admin, body)
      }),
    ).toBe(0)
    const viaForm = { ...LANE, 'content-type': 'text/plain' }
    expect(await takenBy(() => tell(app.admin, plain, viaForm))).toBe(0)
  })

  it('sends the same bytes for text of every script', async () => {
    await app.admin.change('createModelAlias', { name: 'worldly', litellmModel: 'openai/gpt-4', description: 'größte 模型 🙂 ÿ' })
    const body = { query: 'query ($name: String!) { modelAlias(name: $name) { description } }', variables: { name: 'worldly' } }
    await learnt(body)
    expect(await takenBy(() => both(app.admin, body))).toBe(1)
  })

  it('has the same limits', async () => {
    const query = 'query ($n: Int) { modelAliases(first: $n) { nodes { accessGroups { modelAliases { accessGroups { name } } } } } }'
    await learnt({ query, variables: { n: 1 } })
    expect(await takenBy(() => both(app.admin, { query, variables: { n: 2 } }))).toBe(1)
    const { body } = await both(app.admin, { query, variables: { n: 100 } })
    expect(body).toContain('QUERY_TOO_COMPLEX')
  })

  it('has the same headers: what is accepted, the position to wait for, the id of the request', async () => {
    const body = { query: RESOLVE, variables: x }
    await learnt(body)
    for (const accept of [
      'application/json',
      'application/graphql-response+json',
      'text/html',
      'text/event-stream',
      'application/json, text/event-stream',
    ])
      for (const _ of [1, 2]) await both(app.admin, body, { accept })
    for (const position of ['1', String(app.position()), 'x']) await both(app.admin, body, { 'x-min-position': position })
    await both(app.admin, body, { 'x-source': 'NO' })
    const { headers } = await viaLane(app.admin, body, { 'x-request-id': 'no id' })
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('counts as Apollo does', async () => {
    const bodies = [
      { query: RESOLVE, variables: x },
      { query: RESOLVE, variables: { teamId: 'x', alias: 'secret' } },
    ]
    await learnt({ query: RESOLVE, variables: x })
    const counted = async (ask: typeof both) => {
      const before = await counts()
      for (const body of bodies) await ask(app.admin, body)
      const added = async () =>
        Object.fromEntries(
          [...(await counts())].map(([name, value]) => [name, value - (before.get(name) ?? 0)]).filter(([, more]) => more !== 0),
        )
      await expect.poll(added).toMatchObject({ [ANSWERED]: bodies.length })
      return added()
    }
    const { [LANE_ANSWERS]: answers, ...others } = await counted(viaLane)
    expect(answers).toBe(bodies.length)
    expect(others).toEqual(await counted(viaApollo))
  })
})
