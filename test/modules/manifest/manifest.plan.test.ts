import { describe, expect, it } from 'vitest'
import * as make from '../../support/commands.ts'
import { InMemory, told } from './in-memory.ts'

/** Two aliases, a group with both of them, and a team that has it. */
function furnished(): InMemory {
  const system = new InMemory()
  system.submit(
    make.createAlias('smart', { description: 'For hard questions' }),
    make.createAlias('fast'),
    make.createGroup('prod', ['smart', 'fast']),
    make.createOrganization('acme'),
    make.createTeam('core', { accessGroups: ['prod'], creditsAllocated: '100' }),
  )
  return system
}

const manifest = (sections: string) => `version: 1\n${sections}`
const alias = (name: string, more = '') => `{ name: ${name}, litellmModel: openai/gpt-4${more} }`
const team = (more: string) => `teams: [{ teamId: core, organizationId: acme, teamAlias: Team core, ${more} }]`

describe('a manifest', () => {
  it('brings what it lists into being, each after what it refers to, wherever it stands in the text', () => {
    const system = new InMemory()
    const events = system.apply(
      manifest(`teams: [{ teamId: core, organizationId: acme, teamAlias: Core, accessGroups: [prod], creditsAllocated: 10, status: PAUSED }]
organizations: [{ organizationId: acme, name: Acme, metadata: { tier: 1 } }]
accessGroups: [{ name: prod, modelAliases: [smart] }]
aliases: [${alias('smart')}]`),
    )
    expect(events).toEqual([
      'ModelAliasCreated smart',
      'AccessGroupCreated prod',
      'ModelsAddedToAccessGroup prod',
      'OrganizationCreated acme',
      'TeamCreated core',
      'CreditsAdded core',
      'AccessGroupsGranted core',
      'TeamPaused core',
    ])
  })

  it('applied once more changes nothing', () => {
    const text =
      manifest(`aliases: [${alias('smart', ', active: false, pricing: { inputPerMillionTokens: 1.50, outputPerMillionTokens: 2 }')}]
accessGroups: [{ name: prod, description: All, modelAliases: [smart] }]
organizations: [{ organizationId: acme, name: Acme, metadata: { tiers: [1, { a: null }] } }]
${team('accessGroups: [prod], creditsAllocated: 10.0, creditMode: TOKENS, tokensPerCredit: 1000, status: SUSPENDED')}`)
    const system = new InMemory()
    system.apply(text, true)
    expect([system.plan(text, true), system.apply(text, true)]).toEqual([[], []])
  })

  it('leaves alone what it does not speak of: sections, and fields of an entry', () => {
    const system = furnished()
    expect(system.plan(manifest(`aliases: [${alias('smart')}]\naccessGroups: [{ name: prod }]\n${team('')}`), false)).toEqual([])
    expect(system.plan(manifest(''), true)).toEqual([])
  })

  it('takes a description, a price or metadata away with null', () => {
    const system = furnished()
    expect(system.plan(manifest(`aliases: [${alias('smart', ', description: null, pricing: null')}]`))).toEqual([
      {
        entityType: 'ModelAlias',
        entityKey: 'smart',
        change: 'CHANGED',
        changes: [{ field: 'description', before: 'For hard questions', after: null }],
      },
    ])
  })

  it('names the members of a group and the groups of a team exactly', () => {
    const system = furnished()
    system.submit(make.createAlias('vision'), make.createGroup('test'))
    const text = manifest(`accessGroups: [{ name: prod, modelAliases: [vision, smart] }]\n${team('accessGroups: [test]')}`)
    expect(system.plan(text).map(({ changes }) => changes)).toEqual([
      [{ field: 'modelAliases', before: ['fast', 'smart'], after: ['smart', 'vision'] }],
      [{ field: 'accessGroups', before: ['prod'], after: ['test'] }],
    ])
  })

  it('adds the credits that are missing', () => {
    const system = furnished()
    expect(system.apply(manifest(team('creditsAllocated: 100.5')))).toEqual(['CreditsAdded core'])
    expect(system.plan(manifest(team('creditsAllocated: 100.5')))).toEqual([])
  })

  it('takes no credits away, and says so', () => {
    const system = furnished()
    expect(system.plan(manifest(team('creditsAllocated: 99.5')))).toEqual([])
    expect(system.notes(manifest(team('creditsAllocated: 99.5')))).toEqual([
      {
        path: ['teams', 0, 'creditsAllocated'],
        code: 'CREDITS_NOT_TAKEN',
        message: 'team `core` has been given 100 credits, more than 99.5: a manifest takes none away',
      },
    ])
    expect(system.notes(manifest(team('creditsAllocated: 100')))).toEqual([])
  })

  it.each([
    ['ACTIVE', 'SUSPENDED', ['TeamSuspended core']],
    ['ACTIVE', 'PAUSED', ['TeamPaused core']],
    ['PAUSED', 'ACTIVE', ['TeamResumed core']],
    ['PAUSED', 'SUSPENDED', ['TeamSuspended core']],
    ['SUSPENDED', 'ACTIVE', ['TeamResumed core']],
    ['SUSPENDED', 'PAUSED', ['TeamResumed core', 'TeamPaused core']],
  ])('takes a team from %s to %s', (before, after, events) => {
    const system = furnished()
    system.apply(manifest(team(`status: ${before}`)))
    expect(system.apply(manifest(team(`status: ${after}`)))).toEqual(events)
  })
})

describe('pruning', () => {
  it('removes what the sections do not list, from the teams down to the aliases', () => {
    const system = furnished()
    expect(system.apply(manifest('aliases: []\naccessGroups: []\nteams: []'), true)).toEqual([
      'TeamDeleted core',
      'AccessGroupDeleted prod',
      'ModelAliasDeleted fast',
      'ModelAliasDeleted smart',
    ])
  })

  it('leaves organizations, which are never deleted', () => {
    expect(furnished().plan(manifest('organizations: []'), true)).toEqual([])
  })

  it('revokes a group from the teams that stay before it removes it', () => {
    const events = furnished().apply(manifest(`accessGroups: []\n${team('accessGroups: []')}`), true)
    expect(events).toEqual(['AccessGroupsRevoked core', 'AccessGroupDeleted prod'])
  })

  it('tells of groups that lose an alias, though the manifest does not speak of them', () => {
    const plan = furnished().plan(manifest(`aliases: [${alias('smart')}]`), true)
    expect(plan.map(({ entityType, entityKey, change }) => `${change} ${entityType} ${entityKey}`)).toEqual([
      'DELETED ModelAlias fast',
      'CHANGED AccessGroup prod',
    ])
  })

  it('lets a name change its case', () => {
    const text = manifest(`aliases: [${alias('Smart')}, ${alias('fast')}]\naccessGroups: [{ name: prod, modelAliases: [Smart, fast] }]`)
    expect(furnished().apply(text, true)).toEqual([
      'ModelAliasDeleted smart',
      'ModelsRemovedFromAccessGroup prod',
      'ModelAliasCreated Smart',
      'ModelsAddedToAccessGroup prod',
    ])
    expect(told(furnished().faults(text))[0]).toContain('differs from the existing alias `smart` only in case')
  })
})

describe('what cannot be applied is told with its line:', () => {
  const faults = (text: string, prune = false) => told(furnished().faults(manifest(text), prune))

  it('members and groups that there are not, and will not be', () => {
    const text = `aliases: [${alias('smart')}]
accessGroups:
  - { name: prod, modelAliases: [smart, fast, SMART, other, smart] }
teams:
  - { teamId: core, organizationId: Acme, teamAlias: Core, accessGroups: [prods] }
  - { teamId: side, organizationId: nobody, teamAlias: Side }`
    expect(faults(text)).toEqual([
      '4:47 accessGroups[0].modelAliases[2]: unknown alias `SMART`; did you mean `smart`?',
      '4:54 accessGroups[0].modelAliases[3]: unknown alias `other`',
      '4:61 accessGroups[0].modelAliases[4]: `smart` is listed twice: expected each name once',
      '6:37 teams[0].organizationId: organizationId `Acme` is not accepted: the team belongs to `acme` and cannot be moved',
      '6:75 teams[0].accessGroups[0]: unknown access group `prods`; did you mean `prod`?',
      '7:37 teams[1].organizationId: unknown organization `nobody`',
    ])
    expect(faults(text, true)).toContain('4:41 accessGroups[0].modelAliases[1]: alias `fast` is not listed, and so would be removed')
  })

  it('what an aggregate refuses, all of it', () => {
    const text = `aliases:
  - name: smart
    litellmModel: opnai/gpt-4
  - name: clever
    litellmModel: nobody/gpt-4
${team('tokensPerCredit: 5')}`
    expect(faults(text)).toEqual([
      '4:19 aliases[0].litellmModel: unknown provider `opnai`; did you mean `openai`?',
      '6:19 aliases[1].litellmModel: unknown provider `nobody`; expected a provider that LiteLLM knows, such as `openai`',
      '7:86 teams[0].tokensPerCredit: tokensPerCredit `5` is not accepted: expected nothing unless creditMode is TOKENS',
    ])
  })

  it('a group that goes while a team has it', () => {
    expect(faults('aliases: []\naccessGroups: []', true)).toEqual([
      '3:15 accessGroups: access group `prod` is granted to `core`: revoke it there first',
    ])
  })

  it('beside faults of form, and nothing that only follows from those', () => {
    const text = `aliases:
  - { name: vision, litellmModel: gpt-4 }
  - ${alias('other', ', priced: 1')}
accessGroups:
  - { name: prod, modelAliases: [vision, other, missing] }
organizations:
  - { organizationId: new }
teams:
  - { teamId: side, organizationId: new, teamAlias: Side, accessGroups: [prod] }`
    expect(faults(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '3:35 aliases[0].litellmModel:',
      '4:48 aliases[1].priced:',
      '6:49 accessGroups[0].modelAliases[2]:',
      '8:5 organizations[0].name:',
    ])
  })

  it('of two that have one name in two sections each by itself', () => {
    const text = `aliases:
  - { name: both, litellmModel: opnai/gpt-4 }
accessGroups:
  - { name: PROD }
  - { name: both, description: "${'x'.repeat(2_001)}" }
teams:
  - { teamId: both, organizationId: nobody, teamAlias: Both }`
    expect(faults(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '3:33 aliases[0].litellmModel:',
      '5:13 accessGroups[0].name:',
      '6:32 accessGroups[1].description:',
      '8:37 teams[0].organizationId:',
    ])
  })
})
