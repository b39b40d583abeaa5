/** Every `curl` of the reference document, in its order, against one fresh server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { curls, hasCurl, type Runner, referenceDocument, runWithCurl, runWithNode } from './curls.ts'
import { RestClient } from './rest-client.ts'

interface Expected {
  readonly curl: string
  readonly status: 200 | 201
  /** The document makes this name a second time: refused while the first one stands, made once it is deleted. */
  readonly takenBy?: string
  /** What the document takes for granted at this place. */
  readonly given?: { readonly path: string; readonly body: object }
}

/** In the order of the document: what each must answer, and why where that is no plain success. */
const expected: readonly Expected[] = [
  { curl: 'Via API: gpt-4', status: 201 },
  { curl: 'Setup 1: gpt-4', status: 201, takenBy: 'gpt-4' },
  { curl: 'Setup 1: gpt-4-turbo', status: 201 },
  { curl: 'Setup 1: gpt-3.5-turbo', status: 201 },
  { curl: 'Setup 2: gpt-4', status: 201, takenBy: 'gpt-4' },
  { curl: 'Setup 2: claude-3-opus', status: 201 },
  { curl: 'Setup 2: gemini-pro', status: 201 },
  { curl: 'Setup 3: basic', status: 201 },
  { curl: 'Setup 3: pro', status: 201 },
  { curl: 'Setup 3: enterprise', status: 201 },
  { curl: 'Update Alias: gpt-4', status: 200 },
  { curl: 'Switching Providers: smart', status: 201 },
  { curl: 'Switching Providers: smart points to Claude', status: 200 },
  { curl: 'Adding New Models: gpt-4o', status: 201 },
  {
    curl: 'Adding New Models: gpt-4o joins gpt-models',
    status: 200,
    // Named under View Alias Details as a group of gpt-4, but made nowhere in the document.
    given: { path: '/model-access-groups/create', body: { group_name: 'gpt-models' } },
  },
  { curl: 'Onboarding: gpt-4', status: 201, takenBy: 'gpt-4' },
  { curl: 'Onboarding: gpt-3.5-turbo', status: 201, takenBy: 'gpt-3.5-turbo' },
  { curl: 'Onboarding: starter-models', status: 201 },
  { curl: 'Onboarding: org_newclient', status: 201 },
  { curl: 'Onboarding: newclient-prod', status: 201 },
  { curl: 'Troubleshooting: update the existing gpt-4 instead', status: 200 },
]

/** The JSON objects that the document prints as answers. */
const printed = referenceDocument
  .split('Response:\n')
  .slice(1)
  .map((rest) => firstJson(rest))

const runners: readonly [string, Runner | null][] = [
  ['the program curl', (await hasCurl()) ? runWithCurl : null],
  ['the same bytes without it', runWithNode],
]
if (!runners[0]?.[1]) console.warn('\n!!! This machine has no curl: the document is run by equivalent requests only !!!\n')

it('is known curl by curl', () => {
  expect(curls).toHaveLength(referenceDocument.match(/^curl /gm)?.length ?? 0)
  expect(expected).toHaveLength(curls.length)
  expect(printed).toHaveLength(3)
})

describe.each(runners)('the reference document, run by %s', (_, run) => {
  let app: TestApp
  let rest: RestClient
  let port: number

  beforeAll(async () => {
    app = await startTestApp(undefined, { environment: { DEMO_OPEN: 'true' } })
    rest = await RestClient.of(app, null)
    port = Number(new URL(app.url).port)
  })
  afterAll(() => app.close())

  it.skipIf(!run).each(expected.map((one, index) => ({ number: index + 1, ...one })))('$number $curl', async (one) => {
    const curl = curls[one.number - 1] ?? ''
    if (one.given) expect((await rest.post(one.given.path, one.given.body)).status).toBe(201)
    if (one.takenBy) {
      const { status, body } = await (run as Runner)(curl, port)
      expect([status, body.code]).toEqual([409, 'ALIAS_ALREADY_EXISTS'])
      expect(body.detail).toMatch(`alias \`${one.takenBy}\` exists already: update that one, or choose another name`)
      expect((await rest.delete(`/model-aliases/${one.takenBy}`)).body).toEqual({ deleted: one.takenBy })
    }
    const { status, body } = await (run as Runner)(curl, port)
    expect([status, body]).toEqual([one.status, expect.objectContaining(JSON.parse(/-d '([^']*)'/.exec(curl)?.[1] ?? ''))])
    if (one.number === 1) {
      const { created_at, ...literal } = printed[0] as { created_at: string }
      expect(body).toMatchObject({ ...literal, active: true, created_at: app.clock.now().toISOString() })
      expect(Object.keys(body)).toEqual(expect.arrayContaining(['created_at', ...Object.keys(literal)]))
    }
  })

  it.skipIf(!run)('lists and shows with the members that the document prints', async () => {
    const [, list, one] = printed as [unknown, { aliases: object[] }, object]
    const { body } = await rest.get('/model-aliases')
    expect(body.aliases.map(({ alias }: { alias: string }) => alias)).toEqual(
      ['basic', 'claude-3-opus', 'enterprise', 'gemini-pro', 'gpt-3.5-turbo', 'gpt-4', 'gpt-4-turbo', 'gpt-4o', 'pro', 'smart'], // by name
    )
    for (const alias of body.aliases) expect(Object.keys(alias)).toEqual(expect.arrayContaining(Object.keys(list.aliases[0] ?? {})))

    const { body: shown } = await rest.get('/model-aliases/gpt-3.5-turbo')
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(Object.keys(one)))
    expect(shown).toMatchObject({ access_groups: ['starter-models'], teams_with_access: 1 })
  })

  it.skipIf(!run)('serves the team that the document set up, and tells who did it all', async () => {
    const { resolveModel, modelAlias } = await app.admin.data<{ resolveModel: object; modelAlias: { history: { nodes: object[] } } }>(
      `{ resolveModel(teamId: "newclient-prod", alias: "gpt-3.5-turbo") { litellmModel grantedBy }
         modelAlias(name: "smart") { history(last: 1) { nodes { source actor { id name kind } } } } }`,
    )
    expect(resolveModel).toEqual({ litellmModel: 'openai/gpt-3.5-turbo', grantedBy: ['starter-models'] })
    expect(modelAlias.history.nodes).toEqual([{ source: 'rest', actor: { id: 'demo', name: 'Demo (no key)', kind: 'SYSTEM' } }])
  })
})

/** The shortest beginning of the text that is JSON. */
function firstJson(text: string): object {
  for (let end = text.indexOf('}'); end >= 0; end = text.indexOf('}', end + 1)) {
    try {
      return JSON.parse(text.slice(0, end + 1))
    } catch {
      // An inner object ended there.
    }
  }
  throw new Error('the document prints no JSON here')
}
