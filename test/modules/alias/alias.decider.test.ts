import { describe, expect, it } from 'vitest'
import { type AliasReferences, aliasDecider } from '../../../src/modules/alias/alias.decider.ts'
import type { AliasDetails, AliasEvent } from '../../../src/modules/alias/alias.events.ts'
import { isKnownProvider, suggestProviders } from '../../../src/modules/catalog/index.ts'
import { badDecimals, badNames } from '../../support/bad-input.ts'
import { createAlias, deleteAlias, restoreAlias, switchProvider, updateAlias } from '../../support/commands.ts'
import { given } from '../../support/deciding.ts'

const details: AliasDetails = { litellmModel: 'openai/gpt-4', description: null, active: true, pricing: null }
const created: AliasEvent = { type: 'ModelAliasCreated', key: 'smart', data: details }
const deleted: AliasEvent = { type: 'ModelAliasDeleted', key: 'smart', data: details }
const pricing = { inputPerMillionTokens: '2.5', outputPerMillionTokens: '10' }

const alone: AliasReferences = { isKnownProvider, nearProviders: suggestProviders, sameButForCase: () => null }
const beside = (other: string): AliasReferences => ({
  ...alone,
  sameButForCase: (name) => (name.toLowerCase() === other.toLowerCase() ? other : null),
})

const alias = (...events: AliasEvent[]) => given(aliasDecider, events, alone)

describe('creating an alias', () => {
  it('records everything that it is', () => {
    const data = { litellmModel: 'anthropic/claude-3-opus', description: 'the best', active: false, pricing }
    alias().when(createAlias('smart', data)).then({ type: 'ModelAliasCreated', key: 'smart', data })
  })

  it('keeps a price of 0 as 0, not as no price', () => {
    const free = { inputPerMillionTokens: '0', outputPerMillionTokens: '0.00' }
    const kept = { inputPerMillionTokens: '0', outputPerMillionTokens: '0' }
    alias()
      .when(createAlias('smart', { pricing: free }))
      .then({ ...created, data: { ...details, pricing: kept } })
  })

  it('writes prices in one canonical way', () => {
    const spelled = { inputPerMillionTokens: '02.500', outputPerMillionTokens: '10.0' }
    alias()
      .when(createAlias('smart', { pricing: spelled }))
      .then({ ...created, data: { ...details, pricing } })
  })

  it('does not record the groups it joins: those are facts of the groups', () => {
    alias()
      .when(createAlias('smart', { accessGroups: ['prod'] }))
      .then(created)
  })

  it.each(badNames)('refuses a name that is $what', ({ name }) => {
    const refusal = alias().when(createAlias(name)).thenRefuses('INVALID_ALIAS_NAME', 'name `', 'expected 1 to 64 of the ASCII letters')
    expect(refusal.field).toBe('name')
  })

  it('shows the invisible part of a refused name', () => {
    alias().when(createAlias('sm\u200dart')).thenRefuses('INVALID_ALIAS_NAME', 'sm\\u{200d}art')
    alias().when(createAlias('sm\u202eart')).thenRefuses('INVALID_ALIAS_NAME', 'sm\\u{202e}art')
  })

  it('refuses a name that is taken', () => {
    const refusal = alias(created).when(createAlias('smart')).thenRefuses('ALIAS_ALREADY_EXISTS', 'alias `smart` exists already')
    expect(refusal).toMatchObject({ field: 'name', details: { name: 'smart', existing: 'smart' } })
  })

  it('refuses a name that differs from another only in case, and names that one', () => {
    given(aliasDecider, [], beside('Smart'))
      .when(createAlias('smart'))
      .thenRefuses('ALIAS_ALREADY_EXISTS', 'alias `smart` differs from the existing alias `Smart` only in case')
  })

  it('takes the name of a deleted alias, and nothing of what that one was', () => {
    alias(created, deleted)
      .when(createAlias('smart', { litellmModel: 'openai/gpt-4o' }))
      .then({ ...created, data: { ...details, litellmModel: 'openai/gpt-4o' } })
  })
})

describe('the model of an alias', () => {
  it.each([
    'openai/gpt-4',
    'azure/my-deployment',
    'bedrock/us-east-1/anthropic.claude-v2:1',
    'openai/*',
    'vertex_ai/gemini-1.5-pro@001',
    'openai/ft:gpt-4o-mini-2024-07-18:acme::7q8',
    `openai/${'x'.repeat(193)}`,
  ])('may be %s', (litellmModel) => {
    alias()
      .when(createAlias('smart', { litellmModel }))
      .then({ ...created, data: { ...details, litellmModel } })
  })

  it.each([
    ['empty', ''],
    ['without a slash', 'gpt-4'],
    ['without a provider', '/gpt-4'],
    ['without a model', 'openai/'],
    ['a slash alone', '/'],
    ['with a doubled slash', 'openai//gpt-4'],
    ['ending in a slash', 'openai/gpt-4/'],
    ['with a space', 'openai/gpt 4'],
    ['with a leading space', ' openai/gpt-4'],
    ['with a trailing space', 'openai/gpt-4 '],
    ['with a line break', 'openai/gpt-4\n'],
    ['with a NUL', 'openai/gpt\u0000-4'],
    ['with an escape sequence', 'openai/\u001b[31mgpt-4'],
    ['with a no-break space', 'openai/gpt\u00a04'],
    ['with a Cyrillic letter', 'opena\u0456/gpt-4'],
    ['with full-width letters', 'openai/\uff47pt-4'],
    ['with a zero-width joiner', 'openai/gpt\u200d-4'],
    ['with a right-to-left override', 'openai/\u202egpt-4'],
    ['with a quote', "openai/gpt'4"],
    ['201 characters long', `openai/${'x'.repeat(194)}`],
    ['a megabyte long', `openai/${'x'.repeat(1_000_000)}`],
  ])('may not be %s', (_, litellmModel) => {
    for (const outcome of [
      alias().when(createAlias('smart', { litellmModel })),
      alias(created).when(switchProvider('smart', litellmModel)),
    ]) {
      const refusal = outcome.thenRefuses('INVALID_LITELLM_MODEL', 'litellmModel `', 'expected provider/model as LiteLLM spells it')
      expect(refusal.field).toBe('litellmModel')
      expect(refusal.message.length).toBeLessThan(1_000)
    }
  })

  it.each([
    ['opnai/gpt-4', 'unknown provider `opnai`; did you mean `openai`'],
    ['OpenAI/gpt-4', 'unknown provider `OpenAI`; did you mean `openai`?'],
    ['claude/opus', 'unknown provider `claude`; did you mean `anthropic`?'],
    ['qqqqqqqqqqqq/x', 'unknown provider `qqqqqqqqqqqq`; expected a provider that LiteLLM knows, such as `openai`'],
    ['constructor/x', 'unknown provider `constructor`'],
  ])('has to have a provider that LiteLLM knows, so %s is refused', (litellmModel, sentence) => {
    alias().when(createAlias('smart', { litellmModel })).thenRefuses('UNKNOWN_PROVIDER', sentence)
    alias(created).when(switchProvider('smart', litellmModel)).thenRefuses('UNKNOWN_PROVIDER', sentence)
  })
})

describe('prices', () => {
  it.each(badDecimals)('may not be %s', (price) => {
    for (const [field, bad] of [
      ['pricing.inputPerMillionTokens', { ...pricing, inputPerMillionTokens: price }],
      ['pricing.outputPerMillionTokens', { ...pricing, outputPerMillionTokens: price }],
    ] as const) {
      for (const outcome of [
        alias().when(createAlias('smart', { pricing: bad })),
        alias(created).when(updateAlias('smart', { pricing: bad })),
      ]) {
        expect(outcome.thenRefuses('BAD_USER_INPUT', `${field} \``, 'expected a decimal from 0 to 1000000').field).toBe(field)
      }
    }
  })

  it('end at a million dollars', () => {
    const most = { ...pricing, outputPerMillionTokens: '1000000' }
    alias()
      .when(createAlias('smart', { pricing: most }))
      .then({ ...created, data: { ...details, pricing: most } })
    const more = { ...pricing, outputPerMillionTokens: '1000000.000000000001' }
    alias()
      .when(createAlias('smart', { pricing: more }))
      .thenRefuses('BAD_USER_INPUT', '`1000000.000000000001`', 'from 0 to 1000000')
  })
})

describe('the description', () => {
  it('may have 2,000 characters and no control characters', () => {
    const longest = 'x'.repeat(2_000)
    alias(created)
      .when(updateAlias('smart', { description: longest }))
      .then({ type: 'ModelAliasDescribed', key: 'smart', data: { before: null, after: longest } })
    for (const description of [`${longest}x`, 'a\u0000b', '\u001b[0m', 'lone \ud800']) {
      alias().when(createAlias('smart', { description })).thenRefuses('BAD_USER_INPUT', 'description `', 'expected 0 to 2000 characters')
      alias(created)
        .when(updateAlias('smart', { description }))
        .thenRefuses('BAD_USER_INPUT', 'description `', 'expected 0 to 2000 characters')
    }
  })
})

describe('updating an alias', () => {
  it('records a new model as a switch of provider, with both ends', () => {
    alias(created)
      .when(switchProvider('smart', 'anthropic/claude-3-opus'))
      .then({ type: 'ProviderSwitched', key: 'smart', data: { from: 'openai/gpt-4', to: 'anthropic/claude-3-opus' } })
  })

  it('records each changed field as a fact of its own', () => {
    alias(created)
      .when(updateAlias('smart', { litellmModel: 'openai/gpt-4o', description: 'new', active: false, pricing }))
      .then(
        { type: 'ProviderSwitched', key: 'smart', data: { from: 'openai/gpt-4', to: 'openai/gpt-4o' } },
        { type: 'ModelAliasDescribed', key: 'smart', data: { before: null, after: 'new' } },
        { type: 'ModelAliasRepriced', key: 'smart', data: { before: null, after: pricing } },
        { type: 'ModelAliasDisabled', key: 'smart', data: {} },
      )
  })

  it('changes nothing when everything is as it should be, or nothing is asked', () => {
    const full: AliasEvent = { ...created, data: { ...details, description: 'text', pricing } }
    const spelledOtherwise = { inputPerMillionTokens: '2.50', outputPerMillionTokens: '010' }
    alias(full).when(updateAlias('smart', {})).then()
    alias(full)
      .when(updateAlias('smart', { litellmModel: 'openai/gpt-4', description: 'text', active: true, pricing: spelledOtherwise }))
      .then()
  })

  it('clears description and prices with null', () => {
    const full: AliasEvent = { ...created, data: { ...details, description: 'text', pricing } }
    alias(full)
      .when(updateAlias('smart', { description: null, pricing: null }))
      .then(
        { type: 'ModelAliasDescribed', key: 'smart', data: { before: 'text', after: null } },
        { type: 'ModelAliasRepriced', key: 'smart', data: { before: pricing, after: null } },
      )
  })

  it('tells a price of 0 from no price', () => {
    const free = { inputPerMillionTokens: '0', outputPerMillionTokens: '0' }
    alias(created)
      .when(updateAlias('smart', { pricing: free }))
      .then({ type: 'ModelAliasRepriced', key: 'smart', data: { before: null, after: free } })
    const repriced: AliasEvent = { type: 'ModelAliasRepriced', key: 'smart', data: { before: null, after: free } }
    alias(created, repriced)
      .when(updateAlias('smart', { pricing: null }))
      .then({ type: 'ModelAliasRepriced', key: 'smart', data: { before: free, after: null } })
  })

  it('enables and disables, each once', () => {
    const disabled: AliasEvent = { type: 'ModelAliasDisabled', key: 'smart', data: {} }
    alias(created)
      .when(updateAlias('smart', { active: false }))
      .then(disabled)
    alias(created, disabled)
      .when(updateAlias('smart', { active: false }))
      .then()
    alias(created, disabled)
      .when(updateAlias('smart', { active: true }))
      .then({ type: 'ModelAliasEnabled', key: 'smart', data: {} })
  })

  it('keeps a model that was accepted once, even when its provider is known no more', () => {
    const old: AliasEvent = { ...created, data: { ...details, litellmModel: 'bygone/model' } }
    alias(old)
      .when(updateAlias('smart', { litellmModel: 'bygone/model', active: false }))
      .then({ type: 'ModelAliasDisabled', key: 'smart', data: {} })
  })

  it('refuses everything when one field is bad', () => {
    alias(created)
      .when(updateAlias('smart', { litellmModel: 'openai/gpt-4o', description: 'a\u0000b' }))
      .thenRefuses('BAD_USER_INPUT')
  })
})

describe('an alias that does not live', () => {
  const commands = [updateAlias('smart', { active: false }), deleteAlias('smart')]

  it.each(commands)('takes no $type', (command) => {
    expect(alias().when(command).thenRefuses('UNKNOWN_ALIAS', 'unknown alias `smart`').details).toEqual({ unknown: ['smart'], near: [] })
    alias(created, deleted).when(command).thenRefuses('UNKNOWN_ALIAS', 'unknown alias `smart`')
  })

  it.each(commands)('is not mistaken for one that differs in case by $type, but that one is named', (command) => {
    given(aliasDecider, [], beside('Smart')).when(command).thenRefuses('UNKNOWN_ALIAS', 'unknown alias `smart`; did you mean `Smart`?')
  })
})

describe('deleting an alias', () => {
  it('records all that it was', () => {
    alias(
      created,
      { type: 'ProviderSwitched', key: 'smart', data: { from: 'openai/gpt-4', to: 'openai/gpt-4o' } },
      { type: 'ModelAliasDescribed', key: 'smart', data: { before: null, after: 'text' } },
      { type: 'ModelAliasRepriced', key: 'smart', data: { before: null, after: pricing } },
      { type: 'ModelAliasDisabled', key: 'smart', data: {} },
      { type: 'ModelAliasEnabled', key: 'smart', data: {} },
      { type: 'ModelAliasDisabled', key: 'smart', data: {} },
    )
      .when(deleteAlias('smart'))
      .then({ ...deleted, data: { litellmModel: 'openai/gpt-4o', description: 'text', active: false, pricing } })
  })
})

describe('bringing a deleted alias back', () => {
  it('gives it all that it was, its model even when its provider is known no more', () => {
    const all = { litellmModel: 'bygone/model', description: 'text', active: false, pricing }
    const restored: AliasEvent = { type: 'ModelAliasRestored', key: 'smart', data: all }
    alias(created, deleted)
      .when(restoreAlias('smart', { ...all, accessGroups: ['prod'] }))
      .then(restored)
    expect(aliasDecider.evolve(null, restored)).toEqual(all)
  })

  it('is refused while one of that name lives, in any case', () => {
    alias(created).when(restoreAlias('smart')).thenRefuses('ALIAS_ALREADY_EXISTS', 'exists already')
    given(aliasDecider, [], beside('Smart')).when(restoreAlias('smart')).thenRefuses('ALIAS_ALREADY_EXISTS', '`Smart` only in case')
  })
})

describe('a stream that is broken', () => {
  it('is not folded into a state', () => {
    expect(() => aliasDecider.evolve(null, { type: 'ModelAliasEnabled', key: 'smart', data: {} })).toThrow(
      'ModelAliasEnabled of smart met no living entity',
    )
    expect(() => aliasDecider.evolve(null, { type: 'Invented', key: 'smart', data: {} } as unknown as AliasEvent)).toThrow('unhandled')
  })
})
