import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as make from '../../support/commands.ts'
import { InMemory } from './in-memory.ts'

const name = fc.constantFrom('a', 'b', 'null', 'true', '0x10', '1.50', '1e3', 'no', 'eu/smart', 'x:y', 'd-e_f')
const some = fc.subarray(['a', 'b', 'null', 'true', '1.50', 'eu/smart'])
const amount = fc.constantFrom('0', '0.1', '12.5', '1000', '0.000000000001', '100000000000')
/** All that may stand in a description: quotes, hashes, line breaks, tabs, whatever YAML cares about. */
const words = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    '',
    ' ',
    '# no',
    'a: b',
    '- a',
    '"',
    "'",
    '|',
    '>',
    '~',
    'null',
    '012',
    '2026-11-24',
    '\ttab\t',
    'a\r\nb\r',
    '\n\n a \n',
    '\u2028',
    '\ufeff',
    '😀',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const line = words.map((text) => text ?? 'Name')
const pricing = fc.option(fc.record({ inputPerMillionTokens: amount, outputPerMillionTokens: amount }))
const model = fc.constantFrom('openai/gpt-4', 'anthropic/claude-3-opus-20240229', 'bedrock/us-east-1/anthropic.claude-v2:1')
const metadata = fc.option(fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }))

const command = fc.oneof(
  fc
    .tuple(name, fc.record({ litellmModel: model, description: words, active: fc.boolean(), pricing }))
    .map(([key, data]) => make.createAlias(key, data)),
  fc.tuple(name, model).map(([key, to]) => make.switchProvider(key, to)),
  name.map((key) => make.deleteAlias(key)),
  fc.tuple(name, some, words).map(([key, members, description]) => make.createGroup(key, members, description)),
  fc.tuple(name, some).map(([key, members]) => make.addModels(key, ...members)),
  fc.tuple(name, fc.record({ name: line, metadata })).map(([key, data]) => make.createOrganization(key, data as never)),
  fc
    .tuple(name, fc.record({ organizationId: name, teamAlias: line, accessGroups: some, creditsAllocated: fc.option(amount) }))
    .map(([key, data]) => make.createTeam(key, data)),
  fc
    .tuple(name, fc.constantFrom('PER_JOB', 'USD', 'NONE', 'TOKENS'))
    .map(([key, creditMode]) =>
      make.updateTeam(key, { creditMode, ...(creditMode === 'TOKENS' ? { tokensPerCredit: 1_000 } : {}) } as never),
    ),
  fc.tuple(name, some).map(([key, groups]) => make.grantGroups(key, ...groups)),
  fc
    .tuple(fc.constantFrom('SuspendTeam', 'PauseTeam', 'ResumeTeam', 'DeleteTeam'), name)
    .map(([type, key]) => make.teamCommand(type as 'SuspendTeam', key)),
)
const history = fc.array(command, { maxLength: 60 })

/** The state alone, whatever position it is of. */
const state = (text: string) => text.replace(/^#.*\n/, '')

describe('an exported manifest', () => {
  it('says everything, in the order of names, and leaves out what is null', () => {
    const system = new InMemory()
    system.submit(
      make.createAlias('smart', { description: 'It is: smart', pricing: { inputPerMillionTokens: '30', outputPerMillionTokens: '60.5' } }),
      make.createAlias('fast', { active: false }),
      make.createGroup('prod', ['smart', 'fast']),
      make.createOrganization('acme', { metadata: { tier: 1 } }),
      make.createTeam('core', { accessGroups: ['prod'], creditsAllocated: '10' }),
    )
    expect(system.export()).toBe(`# Switchbook as of position 8.

version: 1
aliases:
  - name: fast
    litellmModel: openai/gpt-4
    active: false
  - name: smart
    litellmModel: openai/gpt-4
    description: "It is: smart"
    active: true
    pricing:
      inputPerMillionTokens: "30"
      outputPerMillionTokens: "60.5"
accessGroups:
  - name: prod
    modelAliases:
      - fast
      - smart
organizations:
  - organizationId: acme
    name: Organization acme
    metadata:
      tier: 1
teams:
  - teamId: core
    organizationId: acme
    teamAlias: Team core
    accessGroups:
      - prod
    creditsAllocated: "10"
    creditMode: PER_JOB
    status: ACTIVE
`)
  })

  it('applied to where it is from changes nothing, whatever happened there', () => {
    fc.assert(
      fc.property(history, (commands) => {
        const system = new InMemory().tolerate(...commands)
        expect(system.plan(system.export(), true)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('applied to an empty system, or to any other with pruning, makes the same there', () => {
    fc.assert(
      fc.property(history, history, (commands, others) => {
        const exported = new InMemory().tolerate(...commands).export()
        const empty = new InMemory()
        empty.apply(exported)
        expect(state(empty.export())).toBe(state(exported))
        const other = new InMemory().tolerate(...others)
        if (other.faults(exported, true).count > 0) return
        other.apply(exported, true)
        expect(other.plan(exported, true)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
