/** What REST carries besides the members of its bodies: headers, entity tags, pages, exact numbers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { RestClient } from './rest-client.ts'

let app: TestApp
let rest: RestClient

beforeAll(async () => {
  app = await startTestApp()
  rest = await RestClient.of(app)
  await rest.post('/organizations/create', { organization_id: 'acme', name: 'Acme' })
})
afterAll(() => app.close())

async function newAlias(alias: string, more: object = {}): Promise<void> {
  expect((await rest.post('/model-aliases/create', { alias, litellm_model: 'azure/deployment', ...more })).status).toBe(201)
}

describe('headers', () => {
  it('carry who for, why, through what and under which id into the history', async () => {
    await newAlias('traced')
    const correlation = '0198c5a0-0000-7000-8000-00000000abcd'
    const answer = await rest.put(
      '/model-aliases/traced',
      { description: 'x' },
      {
        // Header values are bytes; people write UTF-8.
        'x-reason': Buffer.from('Prüfung der Qualität').toString('latin1'),
        'x-on-behalf-of': 'Ada',
        'x-request-id': 'ticket-4711',
        'x-correlation-id': correlation,
      },
    )
    expect(answer.headers.get('x-request-id')).toBe('ticket-4711')
    const { modelAlias } = await app.admin.data<{ modelAlias: object }>(
      `{ modelAlias(name: "traced") { history(first: 2) { nodes { type reason onBehalfOf source requestId correlationId } } } }`,
    )
    expect(modelAlias).toMatchObject({
      history: {
        nodes: [
          {
            type: 'ModelAliasDescribed',
            reason: 'Prüfung der Qualität',
            onBehalfOf: 'Ada',
            source: 'rest',
            requestId: 'ticket-4711',
            correlationId: correlation,
          },
          { type: 'ModelAliasCreated', reason: null, source: 'rest' },
        ],
      },
    })
    await rest.put('/model-aliases/traced', { description: 'y' }, { 'x-source': 'terraform' })
    expect(await app.admin.data('{ auditEvents(first: 1) { nodes { source } } }')).toEqual({
      auditEvents: { nodes: [{ source: 'terraform' }] },
    })
  })

  it('make a repeated request answer as before and change nothing more', async () => {
    const body = { alias: 'once', litellm_model: 'azure/deployment' }
    const first = await rest.post('/model-aliases/create', body, { 'idempotency-key': 'k-1' })
    const position = app.position()
    const again = await rest.post('/model-aliases/create', body, { 'idempotency-key': 'k-1' })
    expect([again.status, again.body]).toEqual([first.status, first.body])
    expect(app.position()).toBe(position)
  })
})

describe('entity tags', () => {
  it('name the version that If-Match expects, whole or in part', async () => {
    await newAlias('tagged')
    const { headers } = await rest.get('/model-aliases/tagged')
    const tag = headers.get('etag') ?? ''
    expect(tag).toMatch(/^"1-[\w-]{16}"$/)
    const changed = await rest.put('/model-aliases/tagged', { description: 'a' }, { 'if-match': tag })
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, expect.stringMatching(/^"2-/)])
    expect((await rest.put('/model-aliases/tagged', { description: 'b' }, { 'if-match': tag })).body.code).toBe('VERSION_CONFLICT')
    expect((await rest.put('/model-aliases/tagged', { description: 'b' }, { 'if-match': '"2"' })).status).toBe(200)
    expect((await rest.put('/model-aliases/tagged', { description: 'c' }, { 'if-match': '*' })).status).toBe(200)
    expect((await rest.delete('/model-aliases/tagged', { 'if-match': '"1"' })).status).toBe(409)
    expect((await rest.delete('/model-aliases/tagged', { 'if-match': '"4"' })).status).toBe(200)
  })

  it('spare the answer that the client has, until anything in it changes', async () => {
    await newAlias('watched')
    await rest.post('/model-access-groups/create', { group_name: 'watchers' })
    const tag = (await rest.get('/model-aliases/watched')).headers.get('etag') ?? ''
    const known = await rest.get('/model-aliases/watched', { 'if-none-match': `"other", W/${tag}` })
    expect([known.status, known.text, known.headers.get('etag')]).toEqual([304, '', tag])
    expect((await rest.get('/model-aliases/watched', { 'if-none-match': '"1"' })).status).toBe(200)

    // The alias itself stays at version 1, but its answer tells of a group now.
    await rest.post('/model-access-groups/watchers/add-models', { model_aliases: ['watched'] })
    const fresh = await rest.get('/model-aliases/watched', { 'if-none-match': tag })
    expect([fresh.status, fresh.body.version, fresh.body.access_groups]).toEqual([200, 1, ['watchers']])
  })

  it('stand on answers that must be asked for again', async () => {
    expect((await rest.get('/organizations/acme')).headers.get('cache-control')).toBe('private, no-cache')
  })
})

describe('bodies', () => {
  const body = (alias: string) => `{"alias": "${alias}", "litellm_model": "azure/deployment"}`

  it.each([
    ['form', 'application/x-www-form-urlencoded'],
    ['text', 'text/plain;charset=UTF-8'],
    ['json', 'application/json; charset=utf-8'],
    ['problem', 'application/problem+json'],
    ['unknown', 'application/octet-stream'],
  ])('are JSON, though called %s', async (alias, type) => {
    expect((await rest.post('/model-aliases/create', body(alias), { 'content-type': type })).status).toBe(201)
  })

  it('may begin with a byte order mark', async () => {
    expect((await rest.post('/model-aliases/create', `\ufeff${body('marked')}`)).status).toBe(201)
  })

  it('are read as JSON under /api only', async () => {
    const answer = await app.admin.send('{"query": "{ __typename }"}', { 'content-type': 'application/x-www-form-urlencoded' })
    expect(answer.status).toBe(415)
  })

  it('are not needed where nothing is to say', async () => {
    await rest.post('/teams/create', { organization_id: 'acme', team_id: 'still', team_alias: 'Still' })
    for (const empty of [undefined, '', ' ', '{}']) expect((await rest.post('/teams/still/pause', empty)).status).toBe(200)
  })
})

describe('numbers', () => {
  beforeAll(async () => {
    await rest.post('/teams/create', { organization_id: 'acme', team_id: 'exact', team_alias: 'Exact', credits_allocated: '0' })
  })

  // Each is added to what stands before it.
  it.each([
    ['0.1', '0.1'],
    ['0.2', '0.3'],
    ['1e3', '1000.3'],
    ['1E-7', '1000.3000001'],
    ['"1e-12"', '1000.300000100001'],
    ['98999999999999.000000000001', '99000000000999.300000100002'],
  ])('arrive and leave with all their digits: %s', async (amount, sum) => {
    const { status, text } = await rest.post('/credits/add', `{"team_id": "exact", "amount": ${amount}}`)
    expect([status, text]).toEqual([200, `{"team_id":"exact","credits_allocated":${sum},"credits_used":0,"credits_remaining":${sum}}`])
  })

  it.each(['0.0000000000001', '1e-13', '1e15', '1e31', '1e999999999', '"NaN"', '"1,5"', `"${'9'.repeat(10_000)}"`])(
    'are refused where no amount is so long or so written: %s',
    async (amount) => {
      const { status, body } = await rest.post('/credits/add', `{"team_id": "exact", "amount": ${amount}}`)
      expect([status, body.code]).toEqual([400, 'BAD_USER_INPUT'])
      expect(body.detail).toMatch(/^amount `.{1,90}` is not accepted: expected a (number|decimal)/)
    },
  )

  it('set a price of 0, which is no absent price', async () => {
    await newAlias('free', { pricing_input: 0, pricing_output: '0.00' })
    expect((await rest.get('/model-aliases/free')).body).toMatchObject({ pricing_input: 0, pricing_output: 0 })
    await rest.put('/model-aliases/free', { pricing_input: null, pricing_output: null })
    expect((await rest.get('/model-aliases/free')).body).toMatchObject({ pricing_input: null, pricing_output: null })
  })
})

describe('lists', () => {
  it('come in pages that end', async () => {
    for (const id of ['p-1', 'p-2', 'p-3', 'p-4', 'p-5']) await rest.post('/model-access-groups/create', { group_name: id })
    const pages: string[][] = []
    for (let cursor = ''; pages.length < 9; ) {
      const { body } = await rest.get(`/model-access-groups?search=p-&limit=2${cursor}`)
      pages.push(body.access_groups.map((group: { group_name: string }) => group.group_name))
      if (body.next_cursor === undefined) break
      cursor = `&cursor=${body.next_cursor}`
    }
    expect(pages).toEqual([['p-1', 'p-2'], ['p-3', 'p-4'], ['p-5']])
  })

  it('hold at most 100 unless told, and cost no more statements for more rows', async () => {
    for (let at = 0; at < 101; at += 1)
      await rest.post('/teams/create', { organization_id: 'acme', team_id: `many-${at}`, team_alias: 'Many' })
    let answer = await rest.get('/teams?search=many-&limit=1')
    const forOne = await app.statementsOf(() => rest.get('/teams?search=many-&limit=1'))
    const forAll = await app.statementsOf(async () => {
      answer = await rest.get('/teams?search=many-')
    })
    expect([answer.body.teams.length, typeof answer.body.next_cursor]).toEqual([100, 'string'])
    expect(forAll.length).toBe(forOne.length)
  })
})

describe('names', () => {
  it.each(['a/b/c', 'create', 'v1.5:beta_x', `a${'/'.repeat(62)}z`])('may be %s, percent-encoded', async (name) => {
    await newAlias(name)
    const path = `/model-aliases/${encodeURIComponent(name)}`
    expect((await rest.get(path)).body).toMatchObject({ alias: name })
    expect((await rest.put(path, { active: false })).body).toMatchObject({ alias: name, active: false })
    expect((await rest.delete(path)).body).toEqual({ deleted: name })
  })
})

describe('warnings', () => {
  it('stand beside a change that deserves caution', async () => {
    const { status, body } = await rest.post('/model-aliases/create', {
      alias: 'old',
      litellm_model: 'anthropic/claude-3-opus-20240229',
    })
    expect(status).toBe(201)
    expect(body.warnings).toEqual([
      { code: 'MODEL_DEPRECATED', message: expect.stringContaining('anthropic/claude-3-opus-20240229'), field: 'litellm_model' },
    ])
    expect((await rest.put('/model-aliases/old', { active: false })).body).not.toHaveProperty('warnings')
  })
})
