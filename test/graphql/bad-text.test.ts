import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { mutation, publicSchema } from '../support/graphql-client.ts'

/** Text that cannot be stored, or that hides something from who reads it. */
const badTexts: Readonly<Record<string, string>> = {
  'a NUL': 'a\u0000b',
  'half a character': 'a\ud83d',
  'the other half': '\ude00b',
  'a bell': 'ding\u0007',
  'an escape': '\u001b[31mred',
  'a C1 control': 'a\u009bb',
}

/** Every free text of every change, with its longest. */
const texts: readonly (readonly [name: string, field: string, longest: number, input: Readonly<Record<string, unknown>>])[] = [
  ['createModelAlias', 'description', 2_000, { name: 'new', litellmModel: 'openai/gpt-4' }],
  ['updateModelAlias', 'description', 2_000, { name: 'smart' }],
  ['switchProvider', 'description', 2_000, { alias: 'smart', litellmModel: 'openai/gpt-4o' }],
  ['createAccessGroup', 'description', 2_000, { name: 'new' }],
  ['updateAccessGroup', 'description', 2_000, { name: 'basic' }],
  ['createOrganization', 'name', 200, { organizationId: 'new' }],
  ['updateOrganization', 'name', 200, { organizationId: 'acme' }],
  ['createTeam', 'teamAlias', 200, { organizationId: 'acme', teamId: 'new' }],
  ['updateTeam', 'teamAlias', 200, { teamId: 'prod' }],
  ['addCredits', 'description', 1_000, { teamId: 'prod', amount: '1' }],
  ['createApiKey', 'name', 100, { role: 'EDITOR' }],
  ['createTeamKey', 'name', 100, { teamId: 'prod' }],
]
const reasoned = Object.values(publicSchema.getMutationType()?.getFields() ?? {}).filter(({ args }) =>
  args.some(({ type }) => {
    const named = getNamedType(type)
    return isInputObjectType(named) && 'reason' in named.getFields()
  }),
)

describe.each(appStores)('text on $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store)
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    await app.admin.change('createAccessGroup', { name: 'basic' })
    await app.admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await app.admin.change('createTeam', { organizationId: 'acme', teamId: 'prod', teamAlias: 'Prod' })
  })
  afterAll(() => app.close())

  /** Refused with or without an idempotency key, and nothing appended. */
  const refused = async (name: string, input: object) => {
    const before = app.position()
    const answers = [input, { ...input, idempotencyKey: 'bad-text' }].map((given) => app.admin.refusal(mutation(name), { input: given }))
    const [plain, keyed] = await Promise.all(answers)
    expect(app.position()).toBe(before)
    expect(keyed?.message).toBe(plain?.message)
    return { code: plain?.extensions.code, field: plain?.extensions.field, message: plain?.message }
  }

  it.each(texts)('of %s.%s is well-formed, without control characters and at most %i long', async (name, field, longest, input) => {
    for (const text of Object.values(badTexts)) {
      const refusal = await refused(name, { ...input, [field]: text })
      expect(refusal, text).toMatchObject({
        code: 'BAD_USER_INPUT',
        field,
        message: expect.stringContaining('characters of text without control characters'),
      })
      // What cannot be seen is spelled out.
      expect(refusal.message).not.toMatch(/[\p{Cc}\p{Cs}]/u)
    }
    expect(await refused(name, { ...input, [field]: 'x'.repeat(longest + 1) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field,
      message: expect.stringContaining(`to ${longest} characters`),
    })
    if (field === 'description') return
    for (const text of ['', ' ', '\n', 'two\nlines'])
      expect(await refused(name, { ...input, [field]: text })).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })

  it.each(reasoned.map(({ name }) => name))('of a reason is refused alike by %s', async (name) => {
    for (const reason of [...Object.values(badTexts), 'x'.repeat(1_001)]) {
      const refusal = await refused(name, { ...minimal(name), reason })
      expect(refusal, reason).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' })
    }
  })

  it('of every script, with line breaks, comes back as it went in', async () => {
    const description = 'Zeile 1\nZeile 2\t→ 東京 👩‍🚀 e\u0301 \u202bעברית\u202c "quotes" \\ \' $1 %s'
    const { modelAlias } = await app.admin.change<{ modelAlias: object }>(
      'updateModelAlias',
      { name: 'smart', description, reason: description },
      'modelAlias { description }',
    )
    expect(modelAlias).toEqual({ description })
    expect(await app.admin.data('{ auditEvents(first: 1) { nodes { reason } } }')).toEqual({
      auditEvents: { nodes: [{ reason: description }] },
    })
  })

  it.each([
    ['a NUL', { a: 'x\u0000' }],
    ['a NUL in a name', { 'x\u0000': 1 }],
    ['half a character', { deep: [{ a: '\ud83d' }] }],
    ['half a character in a name', { '\ude00': 1 }],
    ['nine levels', { 1: { 2: { 3: { 4: { 5: { 6: { 7: { 8: { 9: 1 } } } } } } } } }],
    ['more than 16,384 characters', { a: 'x'.repeat(16_384) }],
    ['a list', [1]],
    ['text', 'x'],
    ['a number', 5],
    ['a truth', true],
  ])('of metadata is refused with %s', async (_, metadata) => {
    const expected = {
      code: 'BAD_USER_INPUT',
      field: 'metadata',
      message: expect.stringContaining('expected a JSON object of at most 16,384 characters, 8 levels'),
    }
    expect(await refused('createOrganization', { organizationId: 'new', name: 'New', metadata })).toMatchObject(expected)
    expect(await refused('updateOrganization', { organizationId: 'acme', metadata })).toMatchObject(expected)
  })

  it('of metadata is refused with numbers that JSON cannot say, and members that would poison an object', async () => {
    const before = app.position()
    for (const key of ['', 'idempotencyKey: "infinite", ']) {
      const query = `mutation { createOrganization(input: { ${key}organizationId: "new", name: "New", metadata: { a: 1e999 } }) { position } }`
      expect(await app.admin.refusal(query)).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'metadata' } })
    }
    const poison = `{"query":${JSON.stringify(mutation('createOrganization'))},"variables":{"input":{"organizationId":"new","name":"New","metadata":{"__proto__":{"a":1}}}}}`
    expect((await app.admin.send(poison)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(app.position()).toBe(before)
    const metadata = { nested: { list: [1, 2.5, -0, 1e21, null, true, ''], ключ: '→' }, constructor: 'x', toString: 1 }
    const { organization } = await app.admin.change<{ organization: object }>(
      'createOrganization',
      { organizationId: 'rich', name: 'R', metadata },
      'organization { metadata }',
    )
    expect(organization).toEqual({ metadata: JSON.parse(JSON.stringify(metadata)) })
  })

  describe('that cannot be stored is refused where something is looked for by it', () => {
    const places = Object.values(publicSchema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((argument) =>
        textsOf(argument.type).map((path) => ({ field, argument, path, name: [field.name, argument.name, ...path].join('.') })),
      ),
    )

    it.each(places)('$name', async ({ field, argument, path }) => {
      const others = field.args.filter((other) => other !== argument && isNonNullType(other.type)).map((other) => `${other.name}: "x"`)
      const leaf = field.type.toString().replace(/[[\]!]/g, '')
      const selection = publicSchema.getType(leaf)?.astNode?.kind === 'ScalarTypeDefinition' || leaf === 'String' ? '' : '{ __typename }'
      const query = `query ($value: ${argument.type}) { ${field.name}(${[`${argument.name}: $value`, ...others].join(', ')}) ${selection} }`
      for (const text of ['a\u0000b', '\ud83d']) {
        const value = path.reduceRight<unknown>((below, member) => ({ [member]: below }), text)
        const { errors } = await app.admin.ask(query, { value })
        expect(errors[0]?.extensions.code, errors[0]?.message).toBe('BAD_USER_INPUT')
        const literal = `query { ${field.name}(${[`${argument.name}: ${inline(value)}`, ...others].join(', ')}) ${selection} }`
        expect((await app.admin.ask(literal)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
      }
    })
  })
})

/** The least that a mutation takes, none of which exists. */
function minimal(name: string): object {
  const input = publicSchema.getMutationType()?.getFields()[name]?.args[0]
  const type = input && getNamedType(input.type)
  const members = isInputObjectType(type) ? Object.values(type.getFields()).filter((member) => isNonNullType(member.type)) : []
  const forms: Readonly<Record<string, unknown>> = { manifest: 'version: 1', correlationId: '01a20c24-4eca-77e6-90d5-0811590cabe9' }
  return Object.fromEntries(members.map((member) => [member.name, forms[member.name] ?? sampleOf(member.type)]))
}

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType)
  if (isListType(type)) return []
  const byName: Readonly<Record<string, unknown>> = { Decimal: '1', Role: 'EDITOR', DateTime: '2030-01-01T00:00:00Z', Position: '1' }
  return byName[getNamedType(type).name] ?? 'x'
}

/** Where in an argument there is text: the path to each, a list standing for its one member. */
function textsOf(type: GraphQLInputType): string[][] {
  const named = getNamedType(type)
  if (named.name === 'String' || named.name === 'ID') return [[]]
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap((member) => textsOf(member.type).map((path) => [member.name, ...path]))
}

function inline(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  return `{ ${Object.entries(value as object).map(([name, member]) => `${name}: ${inline(member)}`)} }`
}
