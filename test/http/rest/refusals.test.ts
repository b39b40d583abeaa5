/** What REST refuses, with which status, code and sentence. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../../src/graphql/error-codes.ts'
import { STATUS } from '../../../src/http/statuses.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { inShort, RestClient, type RestOptions } from './rest-client.ts'

let app: TestApp
let rest: RestClient

beforeAll(async () => {
  app = await startTestApp()
  rest = await RestClient.of(app)
  await rest.post('/model-aliases/create', { alias: 'smart', litellm_model: 'openai/gpt-4' })
  await rest.post('/model-access-groups/create', { group_name: 'starter', model_aliases: ['smart'] })
  await rest.post('/organizations/create', { organization_id: 'acme', name: 'Acme' })
  await rest.post('/teams/create', { organization_id: 'acme', team_id: 'prod', team_alias: 'Production', access_groups: ['starter'] })
  await rest.put('/model-aliases/smart', { active: true }, { 'idempotency-key': 'once' })
})
afterAll(() => app.close())

type Row = readonly [refusal: string, request: string, body?: RestOptions['body'], headers?: RestOptions['headers']]

const NEW = { alias: 'new', litellm_model: 'openai/gpt-4' }
const PLACE = { organization_id: 'acme', team_id: 'dev', team_alias: 'Development' }

describe('faults of the request: 400', () => {
  const rows: readonly Row[] = [
    [
      'BAD_USER_INPUT: the body is empty: expected a JSON object with group_name, description, model_aliases',
      'POST /model-access-groups/create',
    ],
    ['BAD_USER_INPUT: the body `["a"]` is not accepted: expected a JSON object', 'POST /teams/create', ['a']],
    ['BAD_USER_INPUT: the body `null` is not accepted: expected a JSON object', 'POST /teams/create', 'null'],
    [/^400 BAD_USER_INPUT: the body is not valid JSON: /.source, 'POST /teams/create', 'alias=gpt-4'],
    [/^400 BAD_USER_INPUT: the body is not valid JSON: a member named __proto__$/.source, 'POST /organizations/create', '{"__proto__": 1}'],
    ['BAD_USER_INPUT: litellm_model is missing: expected a string such as "openai/gpt-4"', 'POST /model-aliases/create', { alias: 'new' }],
    ['BAD_USER_INPUT: alias `7` is not accepted: expected a string such as "gpt-4"', 'POST /model-aliases/create', { ...NEW, alias: 7 }],
    ['BAD_USER_INPUT: active `null` is not accepted: expected true or false', 'PUT /model-aliases/smart', { active: null }],
    [
      'BAD_USER_INPUT: litellm_model is missing: expected a string such as "openai/gpt-4"; `litelm_model` is not accepted: ' +
        'expected only alias, litellm_model, description, active, pricing_input, pricing_output',
      'POST /model-aliases/create',
      { alias: 'new', litelm_model: 'openai/gpt-4' },
    ],
    [
      'BAD_USER_INPUT: `model_aliases` is not accepted: expected only description',
      'PUT /model-access-groups/starter',
      { model_aliases: [] },
    ],
    ['BAD_USER_INPUT: `why` is not accepted: expected nothing here', 'POST /teams/prod/suspend', { why: 'unpaid' }],
    [
      'BAD_USER_INPUT: model_aliases[1] `{"alias":"smart"}` is not accepted: expected a string',
      'POST /model-access-groups/starter/add-models',
      { model_aliases: ['smart', { alias: 'smart' }] },
    ],
    ['BAD_USER_INPUT: metadata `[1]` is not accepted: expected a JSON object', 'PUT /organizations/acme', { metadata: [1] }],
    [
      'BAD_USER_INPUT: credit_mode `TOKENS` is not accepted: expected one of per_job, usd, tokens, none',
      'PUT /teams/prod',
      { credit_mode: 'TOKENS' },
    ],
    [
      'BAD_USER_INPUT: tokens_per_credit `3000000000` is not accepted: expected a whole number from 1 to 2147483647',
      'PUT /teams/prod',
      { tokens_per_credit: 3_000_000_000 },
    ],
    [
      'BAD_USER_INPUT: pricing_output is missing: expected a value together with pricing_input, or none of them',
      'PUT /model-aliases/smart',
      { pricing_input: 1 },
    ],
    [
      'BAD_USER_INPUT: pricing_output `null` is not accepted: expected a value together with pricing_input, or none of them',
      'PUT /model-aliases/smart',
      { pricing_input: 1, pricing_output: null },
    ],
    [
      'BAD_USER_INPUT: amount `true` is not accepted: expected a number, or a string such as "12.50", with at most 15 digits before and 12 after the point',
      'POST /credits/add',
      { team_id: 'prod', amount: true },
    ],
    [
      'BAD_USER_INPUT: amount `0` is not accepted: expected a decimal above 0 and at most 100000000000000 with at most 12 digits after the point, such as "12.50"',
      'POST /credits/add',
      { team_id: 'prod', amount: 0 },
    ],
    [
      'BAD_USER_INPUT: pricing_input `-1` is not accepted: expected a decimal from 0 to 1000000 with at most 12 digits after the point, such as "12.50"',
      'PUT /model-aliases/smart',
      { pricing_input: -1, pricing_output: 1 },
    ],
    [
      'BAD_USER_INPUT: limit `101` is not accepted: expected a whole number from 1 to 100; `serach` is not accepted: expected only limit, cursor, search',
      'GET /organizations?limit=101&serach=x',
    ],
    ['BAD_USER_INPUT: active `yes` is not accepted: expected true or false', 'GET /model-aliases?active=yes'],
    ['BAD_USER_INPUT: search `["a","b"]` is not accepted: expected a string', 'GET /teams?search=a&search=b'],
    ['BAD_USER_INPUT: cursor `x` is not accepted: expected a cursor that this list gave out', 'GET /teams?cursor=x'],
    ['BAD_USER_INPUT: team_id is missing: expected a string such as "newclient-prod"', 'GET /credits/balance'],
    ['BAD_USER_INPUT: alias `\\u{0}` is not accepted: expected well-formed Unicode text without NUL', 'GET /model-aliases/%00'],
    ['BAD_USER_INPUT: the address has a percent sign that begins no UTF-8 character', 'GET /model-aliases/%ff'],
    ['BAD_USER_INPUT: the address has a name that is longer than any can be', `GET /model-aliases/${'x'.repeat(193)}`],
    [/^400 INVALID_ALIAS_NAME: alias `very smart` is not accepted: /.source, 'POST /model-aliases/create', { ...NEW, alias: 'very smart' }],
    [/^400 INVALID_LITELLM_MODEL: litellm_model `gpt-4` is not accepted: /.source, 'PUT /model-aliases/smart', { litellm_model: 'gpt-4' }],
    ['UNKNOWN_PROVIDER: unknown provider `opnai`; did you mean `openai`?', 'PUT /model-aliases/smart', { litellm_model: 'opnai/gpt-4' }],
    [
      'BAD_USER_INPUT: model_aliases `smart` is not accepted: expected each name once',
      'POST /model-access-groups/starter/add-models',
      { model_aliases: ['smart', 'smart'] },
    ],
    [
      'BAD_USER_INPUT: header If-Match `3` is not accepted: expected one version in quotes, such as "3", or the ETag of an answer',
      'PUT /model-aliases/smart',
      {},
      { 'if-match': '3' },
    ],
    [
      'BAD_USER_INPUT: header If-Match `"1"` is not accepted: expected none here: what is made anew has no version yet',
      'POST /model-aliases/create',
      NEW,
      { 'if-match': '"1"' },
    ],
    [
      'BAD_USER_INPUT: header Idempotency-Key `a b` is not accepted: expected 1 to 200 visible ASCII characters',
      'PUT /model-aliases/smart',
      {},
      { 'idempotency-key': 'a b' },
    ],
    [
      /^400 BAD_USER_INPUT: header X-Reason `x+\.\.\.` is not accepted: /.source,
      'PUT /model-aliases/smart',
      {},
      { 'x-reason': 'x'.repeat(1_001) },
    ],
    [/^400 BAD_USER_INPUT: header x-source `A B` is not accepted: /.source, 'GET /model-aliases', undefined, { 'x-source': 'A B' }],
  ]
  for (const [refusal, request, body, headers] of rows) it(refusal, () => expectRefusal(`400 ${refusal}`, request, { body, headers }))

  it('names at most five at once', async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`x${at}`, at]))
    expect(inShort(await rest.post('/teams/prod/resume', many))).toMatch(/`x4` is not accepted: expected nothing here; and 4 more$/)
  })

  it('changes nothing', async () => {
    expect((await rest.get('/model-aliases/smart')).body).toMatchObject({ version: 1, pricing_input: null })
    expect((await rest.get('/organizations/acme')).body).toMatchObject({ version: 1, metadata: null })
  })
})

describe('what is not there: 404 for what a request acts on, 400 for what its body refers to', () => {
  const rows: readonly Row[] = [
    ['404 UNKNOWN_ALIAS: unknown alias `nix`', 'GET /model-aliases/nix'],
    ['404 UNKNOWN_ALIAS: unknown alias `nix`', 'PUT /model-aliases/nix', { active: false }],
    ['404 UNKNOWN_ALIAS: unknown alias `Smart`; did you mean `smart`?', 'DELETE /model-aliases/Smart'],
    ['404 UNKNOWN_GROUP: unknown access group `nix`', 'GET /model-access-groups/nix'],
    ['404 UNKNOWN_GROUP: unknown access group `nix`', 'POST /model-access-groups/nix/add-models', { model_aliases: ['smart'] }],
    ['404 UNKNOWN_GROUP: unknown access group `nix`', 'DELETE /model-access-groups/nix'],
    ['404 UNKNOWN_ORGANIZATION: unknown organization `nix`', 'GET /organizations/nix'],
    ['404 UNKNOWN_ORGANIZATION: unknown organization `nix`', 'PUT /organizations/nix', { name: 'Nix' }],
    ['404 UNKNOWN_TEAM: unknown team `nix`', 'GET /teams/nix'],
    ['404 UNKNOWN_TEAM: unknown team `nix`', 'POST /teams/nix/pause'],
    ['404 UNKNOWN_TEAM: unknown team `nix`', 'POST /credits/add', { team_id: 'nix', amount: 1 }],
    ['404 UNKNOWN_TEAM: unknown team `nix`', 'GET /credits/balance?team_id=nix'],
    ['404 NOT_FOUND: there is nothing at GET /api/nothing', 'GET /nothing'],
    ['400 UNKNOWN_ALIAS: unknown alias `nix`', 'POST /model-access-groups/starter/add-models', { model_aliases: ['nix'] }],
    ['400 UNKNOWN_ALIAS: unknown aliases `a`, `b`', 'POST /model-access-groups/create', { group_name: 'new', model_aliases: ['a', 'b'] }],
    ['400 UNKNOWN_GROUP: unknown access group `nix`', 'POST /teams/create', { ...PLACE, access_groups: ['nix'] }],
    ['400 UNKNOWN_ORGANIZATION: unknown organization `nix`', 'POST /teams/create', { ...PLACE, organization_id: 'nix' }],
  ]
  for (const [refusal, request, body, headers] of rows)
    it(`${refusal} to ${request}`, () => expectRefusal(refusal, request, { body, headers }))
})

describe('what stands against it: 409', () => {
  const rows: readonly Row[] = [
    [
      'ALIAS_ALREADY_EXISTS: alias `smart` exists already: update that one, or choose another name',
      'POST /model-aliases/create',
      { ...NEW, alias: 'smart' },
    ],
    [
      'GROUP_ALREADY_EXISTS: access group `starter` exists already: update that one, or choose another name',
      'POST /model-access-groups/create',
      { group_name: 'starter' },
    ],
    [
      'ORGANIZATION_ALREADY_EXISTS: organization `acme` exists already: update that one, or choose another id',
      'POST /organizations/create',
      { organization_id: 'acme', name: 'A' },
    ],
    [
      'TEAM_ALREADY_EXISTS: team `prod` exists already: update that one, or choose another id',
      'POST /teams/create',
      { ...PLACE, team_id: 'prod' },
    ],
    ['GROUP_IN_USE: access group `starter` is granted to `prod`: revoke it there first', 'DELETE /model-access-groups/starter'],
    [
      'VERSION_CONFLICT: ModelAlias `smart` is at version 1, not 7: read it again and decide anew',
      'DELETE /model-aliases/smart',
      undefined,
      { 'if-match': '"7"' },
    ],
    [
      'IDEMPOTENCY_KEY_REUSED: header Idempotency-Key `once` was used for another request: use a fresh key for each change',
      'PUT /model-aliases/smart',
      { active: false },
      { 'idempotency-key': 'once' },
    ],
  ]
  for (const [refusal, request, body, headers] of rows) it(refusal, () => expectRefusal(`409 ${refusal}`, request, { body, headers }))
})

describe('who is refused', () => {
  it('whoever has no key: 401, before anything else is looked at', async () => {
    const nobody = rest.withKey(null)
    for (const path of ['/model-aliases', '/openapi.json', '/nothing']) {
      const answer = await nobody.get(path)
      expect(inShort(answer)).toBe('401 UNAUTHENTICATED: no API key was sent: send the header `Authorization: Bearer <API key>`')
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="switchbook"')
    }
    expect((await nobody.post('/teams/create', 'no JSON')).status).toBe(401)
  })

  it('a key whose role may only read: 403 for every change, and none of them happens', async () => {
    const auditor = rest.withKey((await app.clientAs('AUDITOR')).key)
    expect((await auditor.get('/model-aliases')).status).toBe(200)
    const before = app.position()
    const changes: readonly [string, string, object?][] = [
      ['POST', '/model-aliases/create', NEW],
      ['PUT', '/model-aliases/smart', { active: false }],
      ['DELETE', '/model-aliases/smart'],
      ['POST', '/model-access-groups/starter/remove-models', { model_aliases: ['smart'] }],
      ['POST', '/organizations/create', { organization_id: 'other', name: 'Other' }],
      ['POST', '/teams/prod/suspend'],
      ['POST', '/credits/add', { team_id: 'prod', amount: 1 }],
    ]
    for (const [method, path, body] of changes) {
      const answer = await auditor.send(method, path, body ? { body } : {})
      expect([answer.status, answer.body.code]).toEqual([403, 'FORBIDDEN'])
      expect(answer.body.detail).toMatch(/^(POST|PUT|DELETE) \/api\/\S+ needs the role ADMIN or EDITOR; this key has AUDITOR$/)
    }
    expect(app.position()).toBe(before)
  })
})

it('takes no body over 1 MiB: 413', async () => {
  const answer = await rest.post('/organizations/create', { organization_id: 'x', name: 'x'.repeat(1_048_576) })
  expect(inShort(answer)).toBe('413 BAD_USER_INPUT: the body is larger than 1 MiB (1,048,576 bytes)')
})

it('has one status for every code', () => {
  expect(Object.keys(STATUS).sort()).toEqual(Object.keys(ERROR_CODES).sort())
  const { TEAM_PAUSED, OVERLOADED, TEAM_SUSPENDED, ACCESS_DENIED, UNAVAILABLE } = STATUS
  expect({ TEAM_PAUSED, OVERLOADED, TEAM_SUSPENDED, ACCESS_DENIED, UNAVAILABLE }).toEqual({
    TEAM_PAUSED: 429,
    OVERLOADED: 429,
    TEAM_SUSPENDED: 403,
    ACCESS_DENIED: 403,
    UNAVAILABLE: 503,
  })
})

/** A refusal that begins with ^ is a pattern, also behind its status. */
async function expectRefusal(refusal: string, request: string, options: RestOptions) {
  const [method = '', path = ''] = request.split(' ')
  const answer = await rest.send(method, path, options)
  const [, pattern] = /^(?:\d+ )?(\^.*)$/.exec(refusal) ?? []
  expect(inShort(answer)).toEqual(pattern ? expect.stringMatching(pattern) : refusal)
}
