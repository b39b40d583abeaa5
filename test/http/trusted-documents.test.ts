import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMAND_DOCUMENTS } from '../../src/cli/documents.ts'
import dashboard from '../../src/dashboard/app/gql/persisted-documents.json' with { type: 'json' }
import { startTestApp, type TestApp } from '../support/app.ts'
import type { Client } from '../support/graphql-client.ts'
import { everyQuery } from './operations.ts'

const NAMES = 'query Names($active: Boolean) { modelAliases(filter: { active: $active }) { nodes { name } } }'
const FOLLOW = 'subscription Follow { auditEvents { position summary } }'
const STRANGE = '{ modelAliases { nodes { name litellmModel } } }'
const idOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`
const manifest = { [idOf(NAMES)]: NAMES, [idOf(FOLLOW)]: FOLLOW, old: '{ fieldOfLongAgo }' }
const folder = mkdtempSync(join(tmpdir(), 'switchbook-test-'))
const file = join(folder, 'persisted-documents.json')
writeFileSync(file, JSON.stringify(manifest))

afterAll(() => rmSync(folder, { recursive: true }))

const counter = async ({ app }: TestApp, name: string) => {
  const line = (await app.services.metrics.registry.metrics()).split('\n').find((one) => one.startsWith(`${name} `))
  return Number(line?.slice(name.length))
}
const strangers = (app: TestApp) => counter(app, 'switchbook_untrusted_documents_total')
const laneAnswers = (app: TestApp) => counter(app, 'switchbook_graphql_lane_answers_total')
const codeOf = async (client: Client, query: string) => (await client.ask(query)).errors[0]?.extensions.code

describe('a server that answers trusted documents alone', () => {
  let app: TestApp
  let editor: Client
  beforeAll(async () => {
    app = await startTestApp(undefined, { environment: { TRUSTED_DOCUMENTS: 'enforce', TRUSTED_DOCUMENTS_FILES: ` ${file},` } })
    editor = await app.clientAs('EDITOR')
  })
  afterAll(() => app.close())
  const post = async (client: Client, body: object) => {
    const response = await client.fetch('/graphql', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
    return (await response.json()) as { data?: object; errors?: { message: string; extensions: { code: string } }[] }
  }

  it('answers a document of its manifest, however it is laid out and whatever its variables', async () => {
    const otherLayout = `# of a program\n${NAMES.replaceAll('{', '{\n').replace('name }', 'name __typename }')}`
    for (const query of [NAMES, otherLayout]) {
      expect(await post(editor, { query, variables: { active: true } })).toMatchObject({ data: { modelAliases: { nodes: [] } } })
    }
  })

  it('refuses any other, telling which, and answers it for an ADMIN key', async () => {
    const { data, errors } = await post(editor, { query: STRANGE })
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(errors?.[0]?.message).toMatch(/^the document sha256:[0-9a-f]{64} is not among the trusted ones/)
    expect(await post(app.admin, { query: STRANGE })).toMatchObject({ data: { modelAliases: { nodes: [] } } })
  })

  it('refuses a strange one however often an ADMIN key had it answered', async () => {
    for (const _ of [1, 2, 3]) await post(app.admin, { query: STRANGE })
    expect(await codeOf(editor, STRANGE)).toBe('FORBIDDEN')
    expect(await codeOf(editor, '{ __schema { queryType { name } } }')).toBe('FORBIDDEN')
  })

  it('refuses a trusted one with a field more, or under another alias', async () => {
    for (const query of [NAMES.replace('name }', 'name version }'), NAMES.replace('name }', 'x: name }')]) {
      expect(await codeOf(editor, query)).toBe('FORBIDDEN')
    }
  })

  it('finds the text of a document by its id, with or without what the id was made with', async () => {
    const id = idOf(NAMES)
    for (const documentId of [id, id.replace('sha256:', '')]) {
      expect(await post(editor, { documentId, operationName: 'Names' })).toMatchObject({ data: { modelAliases: { nodes: [] } } })
    }
    const before = await laneAnswers(app)
    await post(editor, { documentId: id })
    expect(await laneAnswers(app)).toBe(before + 1)
    for (const documentId of ['sha256:none', '__proto__', 1, null]) {
      expect(await post(editor, { documentId })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'documentId' } }],
      })
    }
  })

  it('leaves out what does not fit the schema', async () => {
    expect(await post(editor, { documentId: 'old' })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  })

  it('follows the log by trusted subscriptions alone', async () => {
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json' }
    const follow = (query: string) => editor.fetch('/graphql/stream', { method: 'POST', body: JSON.stringify({ query }), headers })
    const refused = await follow('subscription { auditEvents { position } }')
    expect(await refused.text()).toContain('is not among the trusted ones')
    const open = await follow(FOLLOW)
    expect(open.headers.get('content-type')).toContain('text/event-stream')
    await open.body?.cancel()
  })

  it('answers the dashboard and the command line, and REST', async () => {
    const auditor = await app.clientAs('AUDITOR')
    expect(COMMAND_DOCUMENTS.length).toBeGreaterThan(50)
    for (const query of [...COMMAND_DOCUMENTS, ...Object.values(dashboard)]) {
      const { errors } = await post(auditor, { query })
      expect(errors?.map(({ message }) => message).filter((message) => message.includes('trusted'))).toEqual(errors ? [] : undefined)
    }
    const listed = await auditor.fetch('/api/model-aliases')
    expect(listed.status).toBe(200)
  })
})

describe('a server that tells of documents that are not trusted', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(undefined, { environment: { TRUSTED_DOCUMENTS: 'log', TRUSTED_DOCUMENTS_FILES: file } })
  })
  afterAll(() => app.close())

  it('answers them, and counts each time, so that compiled code never takes them', async () => {
    const auditor = await app.clientAs('AUDITOR')
    const [before, taken] = [await strangers(app), await laneAnswers(app)]
    for (const _ of [1, 2, 3, 4]) expect(await auditor.data(STRANGE)).toEqual({ modelAliases: { nodes: [] } })
    expect([await strangers(app), await laneAnswers(app)]).toEqual([before + 4, taken])
  })

  it('has the trusted ones compiled before they are asked for, and counts them not', async () => {
    const auditor = await app.clientAs('AUDITOR')
    await auditor.data('{ __typename }')
    const [before, taken] = [await strangers(app), await laneAnswers(app)]
    expect(await auditor.data(NAMES)).toEqual({ modelAliases: { nodes: [] } })
    expect([await strangers(app), await laneAnswers(app)]).toEqual([before, taken + 1])
  })
})

describe('a server without its short lane', () => {
  it('answers every query of ours by Apollo, however often', async () => {
    const app = await startTestApp(undefined, { environment: { QUERY_LANE: 'false' } })
    try {
      for (const { query } of await everyQuery()) for (const _ of [1, 2, 3]) await app.admin.ask(query)
      expect(await laneAnswers(app)).toBe(0)
    } finally {
      await app.close()
    }
  })
})

describe('a manifest that is none', () => {
  it.each([
    ['is missing', join(folder, 'none.json'), undefined, 'ENOENT'],
    ['is no JSON', join(folder, 'text.json'), 'query', 'JSON'],
    ['holds other things than texts', join(folder, 'list.json'), '{"a": 1}', 'expected string'],
  ])('that %s keeps the server from starting, and is named', async (_, path, content, why) => {
    if (content) writeFileSync(path, content)
    await expect(startTestApp(undefined, { environment: { TRUSTED_DOCUMENTS_FILES: path } })).rejects.toThrow(
      new RegExp(`^TRUSTED_DOCUMENTS_FILES: .*${why}`, 's'),
    )
  })
})
