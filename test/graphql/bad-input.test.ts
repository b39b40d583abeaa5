import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { mutation } from '../support/graphql-client.ts'

type Input = Readonly<Record<string, unknown>>
type Row = readonly [what: string, name: string, input: Input, code: string, field: string | undefined, accepted: string]

const GPT = 'openai/gpt-4'
const badNames: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' ',
  'over-long': 'a'.repeat(65),
  'with a space': 'my alias',
  'with a space around it': ' smart',
  'beginning with a dash': '-smart',
  'ending with a dot': 'smart.',
  'with a Cyrillic letter': 'smаrt',
  'of full-width letters': 'ｓｍａｒｔ',
  'with an accent': 'naïve',
  'with an invisible space': 'smart\u200b',
  'with a line break': 'smart\n',
  'with a NUL': 'smart\u0000',
  'with half a character': 'smart\ud83d',
}
const NAME_FORM = '1 to 64 of the ASCII letters, digits'

const names: Row[] = Object.entries(badNames).flatMap(([what, name]): Row[] => [
  [`an alias name ${what}`, 'createModelAlias', { name, litellmModel: GPT }, 'INVALID_ALIAS_NAME', 'name', NAME_FORM],
  [`a group name ${what}`, 'createAccessGroup', { name }, 'BAD_USER_INPUT', 'name', NAME_FORM],
  [`an organization id ${what}`, 'createOrganization', { organizationId: name, name: 'X' }, 'BAD_USER_INPUT', 'organizationId', NAME_FORM],
  [`a team id ${what}`, 'createTeam', { organizationId: 'acme', teamId: name, teamAlias: 'X' }, 'BAD_USER_INPUT', 'teamId', NAME_FORM],
])

const badModels: Readonly<Record<string, string>> = {
  'without a slash': 'gpt-4',
  empty: '',
  'of a slash alone': '/',
  'with an empty model': 'openai/',
  'with a leading slash': '/gpt-4',
  'with a doubled slash': 'openai//gpt-4',
  'with a space': 'openai/gpt 4',
  'with a space before it': ' openai/gpt-4',
  'with a line break': 'openai/gpt-4\n',
  'over-long': `openai/${'x'.repeat(200)}`,
  'with a look-alike dash': 'openai/gpt\u20114',
  'with a NUL': 'openai/gpt-4\u0000',
  'with half a character': 'openai/\ud800',
}
const models: Row[] = Object.entries(badModels).flatMap(([what, litellmModel]): Row[] => [
  [
    `a model ${what}`,
    'createModelAlias',
    { name: 'new', litellmModel },
    'INVALID_LITELLM_MODEL',
    'litellmModel',
    'provider/model as LiteLLM spells it',
  ],
  [
    `a model ${what} to switch to`,
    'switchProvider',
    { alias: 'smart', litellmModel },
    'INVALID_LITELLM_MODEL',
    'litellmModel',
    'provider/model',
  ],
])
const providers: Row[] = [
  [
    'a provider misspelt',
    'createModelAlias',
    { name: 'new', litellmModel: 'opnai/gpt-4' },
    'UNKNOWN_PROVIDER',
    'litellmModel',
    'did you mean `openai`',
  ],
  [
    'a provider in the wrong case',
    'switchProvider',
    { alias: 'smart', litellmModel: 'OpenAI/gpt-4' },
    'UNKNOWN_PROVIDER',
    'litellmModel',
    'did you mean `openai`',
  ],
  [
    'a provider of nobody',
    'createModelAlias',
    { name: 'new', litellmModel: 'zzzzzzzz/x' },
    'UNKNOWN_PROVIDER',
    'litellmModel',
    'a provider that LiteLLM knows',
  ],
]

/** Amounts that reach the decider, and those that the scalar refuses already. */
const outOfRange = ['-1', '-0.000000000001', '0.0000000000001', '9'.repeat(400), '1000000000000000']
const noDecimals: readonly unknown[] = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e5',
  '',
  ' 1',
  '1,5',
  '0x10',
  '+1',
  '.5',
  '5.',
  '١',
  0.5,
  1e300,
  true,
  {},
  [1],
  ['1', '2'],
]
const price = (input: unknown, output: unknown = '1') => ({ inputPerMillionTokens: input, outputPerMillionTokens: output })
const amounts: Row[] = [
  ...[...outOfRange, '1000000.01'].flatMap((amount): Row[] => [
    [
      `an input price of ${amount.slice(0, 20)}`,
      'createModelAlias',
      { name: 'new', litellmModel: GPT, pricing: price(amount) },
      'BAD_USER_INPUT',
      'pricing.inputPerMillionTokens',
      'a decimal from 0 to 1000000',
    ],
    [
      `an output price of ${amount.slice(0, 20)}`,
      'updateModelAlias',
      { name: 'smart', pricing: price('1', amount) },
      'BAD_USER_INPUT',
      'pricing.outputPerMillionTokens',
      'a decimal from 0 to 1000000',
    ],
  ]),
  ...[...outOfRange, '0', '0.00', '100000000000000.1'].map(
    (amount): Row => [
      `credits of ${amount.slice(0, 20)}`,
      'addCredits',
      { teamId: 'prod', amount },
      'BAD_USER_INPUT',
      'amount',
      'a decimal above 0 and at most 100000000000000',
    ],
  ),
  ...outOfRange.map(
    (creditsAllocated): Row => [
      `first credits of ${creditsAllocated.slice(0, 20)}`,
      'createTeam',
      { organizationId: 'acme', teamId: 'new', teamAlias: 'X', creditsAllocated },
      'BAD_USER_INPUT',
      'creditsAllocated',
      'a decimal from 0 to 100000000000000',
    ],
  ),
  ...noDecimals.flatMap((amount): Row[] => [
    [
      `${JSON.stringify(amount)} as a price`,
      'createModelAlias',
      { name: 'new', litellmModel: GPT, pricing: price(amount) },
      'BAD_USER_INPUT',
      undefined,
      'expected a decimal as a string, such as "12.50"',
    ],
    [
      `${JSON.stringify(amount)} as credits`,
      'addCredits',
      { teamId: 'prod', amount },
      'BAD_USER_INPUT',
      undefined,
      'expected a decimal as a string, such as "12.50"',
    ],
  ]),
]

const many = Array.from({ length: 1001 }, (_, i) => `n${i}`)
const references: Row[] = [
  [
    'a group of a doubled alias',
    'createAccessGroup',
    { name: 'new', modelAliases: ['smart', 'smart'] },
    'BAD_USER_INPUT',
    'modelAliases',
    'each name once',
  ],
  [
    'an alias added twice',
    'addModelsToAccessGroup',
    { name: 'basic', modelAliases: ['smart', 'smart'] },
    'BAD_USER_INPUT',
    'modelAliases',
    'each name once',
  ],
  [
    'a group granted twice',
    'grantAccessGroups',
    { teamId: 'prod', accessGroups: ['basic', 'basic'] },
    'BAD_USER_INPUT',
    'accessGroups',
    'each name once',
  ],
  [
    'a new alias in a doubled group',
    'createModelAlias',
    { name: 'new', litellmModel: GPT, accessGroups: ['basic', 'basic'] },
    'BAD_USER_INPUT',
    'accessGroups',
    'each name once',
  ],
  [
    '1,001 aliases at once',
    'addModelsToAccessGroup',
    { name: 'basic', modelAliases: many },
    'BAD_USER_INPUT',
    'modelAliases',
    'at most 1000 names',
  ],
  [
    'a new alias in 1,001 groups',
    'createModelAlias',
    { name: 'new', litellmModel: GPT, accessGroups: many },
    'BAD_USER_INPUT',
    'accessGroups',
    'at most 1000 names',
  ],
  ['an unknown alias', 'switchProvider', { alias: 'nobody', litellmModel: GPT }, 'UNKNOWN_ALIAS', 'alias', 'unknown alias `nobody`'],
  ['an unknown alias to delete', 'deleteModelAlias', { name: 'nobody' }, 'UNKNOWN_ALIAS', 'name', 'unknown alias'],
  ['an unknown group', 'deleteAccessGroup', { name: 'nobody' }, 'UNKNOWN_GROUP', 'name', 'unknown access group'],
  [
    'an unknown organization',
    'updateOrganization',
    { organizationId: 'nobody', name: 'X' },
    'UNKNOWN_ORGANIZATION',
    'organizationId',
    'unknown organization',
  ],
  ['an unknown team', 'addCredits', { teamId: 'nobody', amount: '1' }, 'UNKNOWN_TEAM', 'teamId', 'unknown team'],
  [
    'an alias that exists',
    'createModelAlias',
    { name: 'smart', litellmModel: GPT },
    'ALIAS_ALREADY_EXISTS',
    'name',
    'update that one, or choose another name',
  ],
  [
    'a group that exists',
    'createAccessGroup',
    { name: 'basic' },
    'GROUP_ALREADY_EXISTS',
    'name',
    'update that one, or choose another name',
  ],
  [
    'an organization that exists',
    'createOrganization',
    { organizationId: 'acme', name: 'X' },
    'ORGANIZATION_ALREADY_EXISTS',
    'organizationId',
    'update that one, or choose another id',
  ],
  [
    'a team that exists',
    'createTeam',
    { organizationId: 'acme', teamId: 'prod', teamAlias: 'X' },
    'TEAM_ALREADY_EXISTS',
    'teamId',
    'update that one, or choose another id',
  ],
  [
    'a version of the past',
    'disableModelAlias',
    { name: 'smart', expectedVersion: 0 },
    'VERSION_CONFLICT',
    'expectedVersion',
    'read it again and decide anew',
  ],
  [
    'a version below 0',
    'disableModelAlias',
    { name: 'smart', expectedVersion: -1 },
    'VERSION_CONFLICT',
    'expectedVersion',
    'is at version 1',
  ],
  [
    'a version beyond 32 bits',
    'disableModelAlias',
    { name: 'smart', expectedVersion: 2 ** 31 },
    'BAD_USER_INPUT',
    undefined,
    'Int cannot represent',
  ],
  ['a broken version', 'disableModelAlias', { name: 'smart', expectedVersion: 1.5 }, 'BAD_USER_INPUT', undefined, 'Int cannot represent'],
  ['a field that is not there', 'disableModelAlias', { name: 'smart', nmae: 'x' }, 'BAD_USER_INPUT', undefined, 'Did you mean "name"'],
  ['a field that is missing', 'createModelAlias', { name: 'new' }, 'BAD_USER_INPUT', undefined, 'litellmModel'],
  ['null for a name', 'disableModelAlias', { name: null }, 'BAD_USER_INPUT', undefined, 'name'],
  ['a number for a name', 'disableModelAlias', { name: 5 }, 'BAD_USER_INPUT', undefined, 'String cannot represent'],
  ['a role of none', 'createApiKey', { name: 'x', role: 'OWNER' }, 'BAD_USER_INPUT', undefined, 'Role'],
  ['a time that is none', 'createApiKey', { name: 'x', role: 'EDITOR', expiresAt: 'tomorrow' }, 'BAD_USER_INPUT', undefined, 'DateTime'],
  [
    'a time that has passed',
    'createApiKey',
    { name: 'x', role: 'EDITOR', expiresAt: '2020-01-01T00:00:00Z' },
    'BAD_USER_INPUT',
    'expiresAt',
    'in the future',
  ],
]

describe.each(appStores)('bad input on $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store)
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: GPT })
    await app.admin.change('createAccessGroup', { name: 'basic', modelAliases: ['smart'] })
    await app.admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await app.admin.change('createTeam', { organizationId: 'acme', teamId: 'prod', teamAlias: 'Prod', accessGroups: ['basic'] })
  })
  afterAll(() => app.close())

  it.each([...names, ...models, ...providers, ...amounts, ...references])(
    '%s is refused, saying what would be accepted',
    async (_, name, input, code, field, accepted) => {
      const before = app.position()
      for (const extra of [{}, { idempotencyKey: 'bad-input' }]) {
        const { errors } = await app.admin.ask(mutation(name), { input: { ...input, ...extra } })
        expect(errors[0]?.extensions.code, errors[0]?.message).toBe(code)
        expect(errors[0]?.extensions.field).toBe(field)
        expect(errors[0]?.message).toContain(accepted)
      }
      expect(app.position()).toBe(before)
    },
  )

  it('a price may be written as a literal of any exact form, never as one with an exponent', async () => {
    const create = (name: string, literal: string) =>
      app.admin.ask<{
        createModelAlias: { modelAlias: { pricing: object } }
      }>(`mutation { createModelAlias(input: { name: "${name}", litellmModel: "${GPT}",
        pricing: { inputPerMillionTokens: ${literal}, outputPerMillionTokens: 0 } }) { modelAlias { pricing { inputPerMillionTokens } } } }`)
    for (const [literal, exact] of [
      ['0.1', '0.1'],
      ['2.50', '2.5'],
      ['3', '3'],
      ['"0.30"', '0.3'],
    ] as const) {
      const { data } = await create(`literal-${exact}`, literal)
      expect(data?.createModelAlias.modelAlias.pricing).toEqual({ inputPerMillionTokens: exact })
    }
    const before = app.position()
    for (const literal of ['-1', '-0.5', '1e3', '1e400', 'NaN', '"1e3"', 'true', 'null', '1000000.5', '[]']) {
      expect((await create('refused', literal)).errors[0]?.extensions.code, literal).toBe('BAD_USER_INPUT')
    }
    expect(app.position()).toBe(before)
  })
})
