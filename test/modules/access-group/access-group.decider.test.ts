import { describe, expect, it } from 'vitest'
import { type AccessGroupReferences, accessGroupDecider } from '../../../src/modules/access-group/access-group.decider.ts'
import type { AccessGroupEvent } from '../../../src/modules/access-group/access-group.events.ts'
import { UnknownAlias } from '../../../src/modules/alias/index.ts'
import { badNames } from '../../support/bad-input.ts'
import { addModels, createGroup, deleteGroup, removeModels, restoreGroup, updateGroup } from '../../support/commands.ts'
import { given } from '../../support/deciding.ts'

const living = new Set(['smart', 'fast', 'cheap', 'eu/smart'])
const references: AccessGroupReferences = {
  requireAliases(names, field) {
    const unknown = names.filter((name) => !living.has(name))
    if (unknown.length > 0) throw new UnknownAlias(unknown, field)
  },
  sameButForCase: () => null,
}

const created: AccessGroupEvent = { type: 'AccessGroupCreated', key: 'prod', data: { description: null } }
const added = (...aliases: string[]): AccessGroupEvent => ({ type: 'ModelsAddedToAccessGroup', key: 'prod', data: { aliases } })
const removed = (...aliases: string[]): AccessGroupEvent => ({ type: 'ModelsRemovedFromAccessGroup', key: 'prod', data: { aliases } })
const deleted: AccessGroupEvent = { type: 'AccessGroupDeleted', key: 'prod', data: { description: null, aliases: [] } }

const group = (...events: AccessGroupEvent[]) => given(accessGroupDecider, events, references)

describe('creating a group', () => {
  it('records its description and then its models', () => {
    group()
      .when(createGroup('prod', ['smart', 'fast'], 'for production'))
      .then({ ...created, data: { description: 'for production' } }, added('smart', 'fast'))
  })

  it('records no models when there are none', () => group().when(createGroup('prod')).then(created))

  it.each(badNames)('refuses a name that is $what', ({ name }) => {
    group().when(createGroup(name)).thenRefuses('BAD_USER_INPUT', 'name `', 'expected 1 to 64 of the ASCII letters')
  })

  it('refuses a name that is taken, in this case or another', () => {
    group(created).when(createGroup('prod')).thenRefuses('GROUP_ALREADY_EXISTS', 'access group `prod` exists already')
    given(accessGroupDecider, [], { ...references, sameButForCase: () => 'Prod' })
      .when(createGroup('prod'))
      .thenRefuses('GROUP_ALREADY_EXISTS', 'access group `prod` differs from the existing group `Prod` only in case')
  })

  it('refuses a description that is too long or has control characters', () => {
    for (const description of ['x'.repeat(2_001), 'a\u0000b']) {
      group()
        .when(createGroup('prod', [], description))
        .thenRefuses('BAD_USER_INPUT', 'description `', 'expected 0 to 2000 characters')
      group(created).when(updateGroup('prod', description)).thenRefuses('BAD_USER_INPUT', 'description `', 'expected 0 to 2000 characters')
    }
  })

  it('takes the name of a deleted group, and none of its models', () => {
    group(created, added('smart'), deleted)
      .when(createGroup('prod', ['fast']))
      .then(created, added('fast'))
  })
})

describe.each([
  { what: 'creating a group with models', command: (...names: string[]) => createGroup('prod', names), events: [] },
  { what: 'adding models', command: (...names: string[]) => addModels('prod', ...names), events: [created, added('cheap')] },
  { what: 'removing models', command: (...names: string[]) => removeModels('prod', ...names), events: [created, added('cheap')] },
])('$what', ({ command, events }) => {
  it('refuses unknown models and names each', () => {
    const refusal = group(...events)
      .when(command('smart', 'nope', 'fast', 'neither'))
      .thenRefuses('UNKNOWN_ALIAS', 'unknown aliases `nope`, `neither`')
    expect(refusal).toMatchObject({ field: 'modelAliases', details: { unknown: ['nope', 'neither'] } })
  })

  it('refuses a model that is named twice', () => {
    group(...events)
      .when(command('smart', 'fast', 'smart'))
      .thenRefuses('BAD_USER_INPUT', 'modelAliases `smart`', 'expected each name once')
  })

  it('refuses what can be no name at all', () => {
    for (const { name } of badNames)
      group(...events)
        .when(command(name))
        .thenRefuses('BAD_USER_INPUT', 'modelAliases `')
  })

  it('refuses more than a thousand at once', () => {
    const many = Array.from({ length: 1_001 }, (_, i) => `alias-${i}`)
    group(...events)
      .when(command(...many))
      .thenRefuses('BAD_USER_INPUT', 'modelAliases `1001`', 'at most 1000 names')
  })
})

describe('adding models', () => {
  it('records only those that are new, in the order asked', () => {
    group(created, added('fast'))
      .when(addModels('prod', 'smart', 'fast', 'cheap'))
      .then(added('smart', 'cheap'))
  })

  it('changes nothing when all are there already, or none is named', () => {
    group(created, added('smart')).when(addModels('prod', 'smart')).then()
    group(created).when(addModels('prod')).then()
  })
})

describe('removing models', () => {
  it('records only those that were there', () => {
    group(created, added('smart', 'fast'))
      .when(removeModels('prod', 'cheap', 'fast'))
      .then(removed('fast'))
  })

  it('changes nothing when none was there, or none is named', () => {
    group(created, added('smart'), removed('smart')).when(removeModels('prod', 'smart')).then()
    group(created).when(removeModels('prod')).then()
  })

  it('takes out an alias that lives no more', () => {
    group(created, added('bygone')).when(removeModels('prod', 'bygone')).then(removed('bygone'))
  })
})

describe('describing a group', () => {
  it('records before and after', () => {
    group(created)
      .when(updateGroup('prod', 'text'))
      .then({ type: 'AccessGroupDescribed', key: 'prod', data: { before: null, after: 'text' } })
  })

  it('changes nothing when it is the same, or not asked', () => {
    group(created).when(updateGroup('prod', null)).then()
    group(created).when({ type: 'UpdateAccessGroup', key: 'prod', data: {} }).then()
  })
})

describe('deleting a group', () => {
  it('records all that it was, its models sorted', () => {
    const described: AccessGroupEvent = { type: 'AccessGroupDescribed', key: 'prod', data: { before: null, after: 'text' } }
    group(created, added('smart', 'cheap', 'fast'), removed('fast'), described)
      .when(deleteGroup('prod'))
      .then({ ...deleted, data: { description: 'text', aliases: ['cheap', 'smart'] } })
  })
})

describe('bringing a deleted group back', () => {
  const restored: AccessGroupEvent = { type: 'AccessGroupRestored', key: 'prod', data: { description: null, aliases: ['cheap', 'smart'] } }

  it('gives it all that it was', () => {
    group(created, deleted)
      .when(restoreGroup('prod', ['cheap', 'smart']))
      .then(restored)
    expect(accessGroupDecider.evolve(null, restored)).toEqual([created, added('smart', 'cheap')].reduce(accessGroupDecider.evolve, null))
  })

  it('is refused while one of that name lives, in any case, or when one of its models lives no more', () => {
    group(created).when(restoreGroup('prod')).thenRefuses('GROUP_ALREADY_EXISTS', 'exists already')
    given(accessGroupDecider, [], { ...references, sameButForCase: () => 'Prod' })
      .when(restoreGroup('prod'))
      .thenRefuses('GROUP_ALREADY_EXISTS', 'only in case')
    group()
      .when(restoreGroup('prod', ['smart', 'bygone']))
      .thenRefuses('UNKNOWN_ALIAS', '`bygone`')
  })
})

describe('a group that does not live', () => {
  it.each([updateGroup('prod', 'x'), addModels('prod', 'smart'), removeModels('prod', 'smart'), deleteGroup('prod')])(
    'takes no $type',
    (command) => {
      const refusal = group().when(command).thenRefuses('UNKNOWN_GROUP', 'unknown access group `prod`')
      expect(refusal).toMatchObject({ field: 'name', details: { unknown: ['prod'], near: [] } })
      group(created, deleted).when(command).thenRefuses('UNKNOWN_GROUP', 'unknown access group `prod`')
      given(accessGroupDecider, [], { ...references, sameButForCase: () => 'Prod' })
        .when(command)
        .thenRefuses('UNKNOWN_GROUP', 'unknown access group `prod`; did you mean `Prod`?')
    },
  )
})

describe('a stream that is broken', () => {
  it('is not folded into a state', () => {
    expect(() => accessGroupDecider.evolve(null, added('smart'))).toThrow('ModelsAddedToAccessGroup of prod met no living entity')
    expect(() => accessGroupDecider.evolve(null, { type: 'Invented', key: 'prod', data: {} } as unknown as AccessGroupEvent)).toThrow(
      'unhandled',
    )
  })
})
