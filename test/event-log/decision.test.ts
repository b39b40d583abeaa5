import { describe, expect, it } from 'vitest'
import { type Commands, type DecidedEvent, decide, type Head } from '../../src/event-log/decision.ts'
import { GENESIS_HASH } from '../../src/event-log/hash-chain.ts'
import { buildRegistry } from '../../src/event-log/registry.ts'
import type { Command } from '../../src/kernel/command.ts'
import { DomainError } from '../../src/kernel/errors.ts'
import { Draft, stateOf, World } from '../../src/kernel/world.ts'
import { accessGroup } from '../../src/modules/access-group/index.ts'
import { modelAlias } from '../../src/modules/alias/index.ts'
import { team } from '../../src/modules/team/team.domain.ts'
import { slices } from '../../src/modules.ts'
import * as commands from '../support/commands.ts'
import { refusalOf } from '../support/deciding.ts'

const { createAlias, createGroup, createOrganization, createTeam, deleteAlias, deleteGroup, switchProvider, teamCommand } = commands

const registry = buildRegistry(slices.flatMap(({ aggregate }) => aggregate?.domain ?? []))

/** A log in memory: decides one request after another. */
class Rehearsal {
  readonly world = new World()
  head: Head = { position: 0, hash: GENESIS_HASH, recordedAt: new Date(0) }

  submit(...requested: Command[]): readonly DecidedEvent[] {
    return this.ask(requested)
  }

  ask(requested: Commands): readonly DecidedEvent[] {
    const draft = new Draft(this.world)
    const { decided, head } = decide(registry, requested, commands.metadata(), draft, this.head, new Date('2026-11-24T06:00:00Z'))
    this.world.apply(draft, head.position)
    this.head = head
    return decided
  }

  refusal(...requested: Command[]) {
    return refusalOf(() => this.submit(...requested))
  }

  version(type: { name: string; indexes: object }, key: string): number | undefined {
    return this.world.entity({ name: type.name, indexes: {} }, key)?.version
  }
}

/** An organization, a team with two groups, and the aliases `smart` in both of them and `fast` in one. */
function furnished(): Rehearsal {
  const rehearsal = new Rehearsal()
  rehearsal.submit(
    createOrganization('acme'),
    createAlias('smart'),
    createAlias('fast'),
    createGroup('prod', ['smart', 'fast']),
    createGroup('test', ['smart']),
    createTeam('core', { accessGroups: ['test', 'prod'] }),
    createTeam('side', { accessGroups: ['prod'] }),
  )
  return rehearsal
}

const told = (decided: readonly DecidedEvent[]) => decided.map(({ event }) => `${event.type} ${event.key}`)
const subjects = ({ subjects }: DecidedEvent) => subjects.map(({ type, key }) => `${type}:${key}`).sort()

describe('a new alias', () => {
  it('joins its groups in the same breath', () => {
    const rehearsal = furnished()
    const decided = rehearsal.submit(createAlias('cheap', { accessGroups: ['test', 'prod'] }))
    expect(told(decided)).toEqual(['ModelAliasCreated cheap', 'ModelsAddedToAccessGroup test', 'ModelsAddedToAccessGroup prod'])
    expect(stateOf(rehearsal.world, accessGroup, 'prod')?.aliases).toContain('cheap')
  })

  it('is not made when a group it should join does not live; each such group is named', () => {
    const rehearsal = furnished()
    const refusal = rehearsal.refusal(createAlias('cheap', { accessGroups: ['prod', 'nope', 'Test'] }))
    expect(refusal).toMatchObject({ code: 'UNKNOWN_GROUP', field: 'accessGroups', details: { unknown: ['nope', 'Test'], near: ['test'] } })
    expect(refusal.message).toBe('unknown access groups `nope`, `Test`; did you mean `test`?')
    expect(rehearsal.version(modelAlias, 'cheap')).toBeUndefined()
  })

  it('is not made when a group it should join is named twice', () => {
    expect(furnished().refusal(createAlias('cheap', { accessGroups: ['prod', 'prod'] })).message).toBe(
      'accessGroups `prod` is not accepted: expected each name once',
    )
  })

  it('may join a group that the same request makes before it, not one that it makes after it', () => {
    const rehearsal = furnished()
    rehearsal.submit(createGroup('new'), createAlias('cheap', { accessGroups: ['new'] }))
    expect(rehearsal.refusal(createAlias('other', { accessGroups: ['newer'] }), createGroup('newer')).code).toBe('UNKNOWN_GROUP')
  })

  it('may not differ from a living one only in case', () => {
    const rehearsal = furnished()
    expect(rehearsal.refusal(createAlias('SMART'))).toMatchObject({ code: 'ALIAS_ALREADY_EXISTS', details: { existing: 'smart' } })
    rehearsal.submit(deleteAlias('smart'))
    expect(told(rehearsal.submit(createAlias('SMART')))).toEqual(['ModelAliasCreated SMART'])
  })
})

describe('the cause of an event', () => {
  it('is the event that its command names, for all events of that command and of no other in the request', () => {
    const cause = '01a20c70-0e12-76d8-be64-4ff8b677b37e'
    const decided = furnished().submit(
      { ...commands.updateAlias('smart', { active: false, litellmModel: 'openai/gpt-5' }), causationId: cause },
      switchProvider('fast', 'openai/gpt-5'),
    )
    expect(decided.map(({ event }) => [event.type, event.key, event.causationId])).toEqual([
      ['ProviderSwitched', 'smart', cause],
      ['ModelAliasDisabled', 'smart', cause],
      ['ProviderSwitched', 'fast', null],
    ])
  })

  it("is, for what follows a command, that command's first event and not what brought the command about", () => {
    const cause = '01a20c70-0e12-76d8-be64-4ff8b677b37e'
    const [deleted, ...left] = furnished().submit({ ...deleteAlias('smart'), causationId: cause })
    expect(deleted?.event.causationId).toBe(cause)
    expect(left.map(({ event }) => event.causationId)).toEqual([deleted?.event.eventId, deleted?.event.eventId])
  })
})

describe('a deleted alias', () => {
  it('leaves its groups in the same breath, and the deletion is the cause', () => {
    const rehearsal = furnished()
    const decided = rehearsal.submit(deleteAlias('smart'))
    expect(told(decided)).toEqual(['ModelAliasDeleted smart', 'ModelsRemovedFromAccessGroup prod', 'ModelsRemovedFromAccessGroup test'])
    const [deleted, ...left] = decided.map(({ event }) => event)
    expect(deleted?.causationId).toBeNull()
    expect(left.map(({ causationId }) => causationId)).toEqual([deleted?.eventId, deleted?.eventId])
    expect(stateOf(rehearsal.world, accessGroup, 'prod')?.aliases).toEqual(new Set(['fast']))
  })

  it('concerns its groups and every team that loses it', () => {
    const [deleted, leftProd, leftTest] = furnished().submit(deleteAlias('smart')) as [DecidedEvent, DecidedEvent, DecidedEvent]
    expect(subjects(deleted)).toEqual(['AccessGroup:prod', 'AccessGroup:test', 'ModelAlias:smart', 'Team:core', 'Team:side'])
    expect(subjects(leftProd)).toEqual(['AccessGroup:prod', 'ModelAlias:smart', 'Team:core', 'Team:side'])
    expect(subjects(leftTest)).toEqual(['AccessGroup:test', 'ModelAlias:smart', 'Team:core'])
  })

  it('lives again as another, with versions that go on counting', () => {
    const rehearsal = furnished()
    rehearsal.submit(switchProvider('smart', 'openai/gpt-4o'), deleteAlias('smart'))
    const [born] = rehearsal.submit(createAlias('smart'))
    expect(born?.event.streamVersion).toBe(4)
    expect(stateOf(rehearsal.world, accessGroup, 'prod')?.aliases.has('smart')).toBe(false)
  })
})

describe('a group', () => {
  it('is not deleted while teams have it; they are named', () => {
    const rehearsal = furnished()
    const refusal = rehearsal.refusal(deleteGroup('prod'))
    expect(refusal).toMatchObject({ code: 'GROUP_IN_USE', details: { group: 'prod', teams: ['core', 'side'], teamCount: 2 } })
    expect(refusal.message).toBe('access group `prod` is granted to `core`, `side`: revoke it there first')
  })

  it('names at most ten of its teams', () => {
    const rehearsal = furnished()
    rehearsal.submit(...Array.from({ length: 120 }, (_, i) => createTeam(`t${i}`, { accessGroups: ['prod'] })))
    const refusal = rehearsal.refusal(deleteGroup('prod'))
    expect(refusal.message).toMatch(/ and 112 more: revoke it there first$/)
    expect(refusal.details).toMatchObject({ teamCount: 122 })
    expect(refusal.details.teams).toHaveLength(100)
  })

  it('is free once its last team is gone or lost it, and concerned its aliases', () => {
    const rehearsal = furnished()
    rehearsal.submit(teamCommand('DeleteTeam', 'core'), commands.revokeGroups('side', 'prod'))
    const [deleted] = rehearsal.submit(deleteGroup('prod')) as [DecidedEvent]
    expect(subjects(deleted)).toEqual(['AccessGroup:prod', 'ModelAlias:fast', 'ModelAlias:smart'])
    expect(rehearsal.refusal(commands.grantGroups('side', 'prod')).code).toBe('UNKNOWN_GROUP')
  })

  it('names every alias that it is to hold and that does not live, with near ones', () => {
    const refusal = furnished().refusal(commands.addModels('prod', 'Smart', 'nope', 'fast'))
    expect(refusal).toMatchObject({
      code: 'UNKNOWN_ALIAS',
      field: 'modelAliases',
      details: { unknown: ['Smart', 'nope'], near: ['smart'] },
    })
  })

  it('that loses an alias concerns the teams that lose it by that', () => {
    const [removed] = furnished().submit(commands.removeModels('test', 'smart')) as [DecidedEvent]
    expect(subjects(removed)).toEqual(['AccessGroup:test', 'ModelAlias:smart', 'Team:core'])
  })
})

describe('a team', () => {
  it('concerns its organization and groups when it is made, changed and deleted', () => {
    const rehearsal = furnished()
    const [created, granted] = rehearsal.submit(createTeam('new', { accessGroups: ['prod'] })) as [DecidedEvent, DecidedEvent]
    expect(subjects(created)).toEqual(['Organization:acme', 'Team:new'])
    expect(subjects(granted)).toEqual(['AccessGroup:prod', 'Team:new'])
    const [deleted] = rehearsal.submit(teamCommand('DeleteTeam', 'new')) as [DecidedEvent]
    expect(subjects(deleted)).toEqual(['AccessGroup:prod', 'Organization:acme', 'Team:new'])
  })

  it('needs an organization; one that differs in case is named', () => {
    expect(furnished().refusal(createTeam('new', { organizationId: 'ACME' })).message).toBe(
      'unknown organization `ACME`; did you mean `acme`?',
    )
  })

  it('names every group that is to be granted and does not live', () => {
    const refusal = furnished().refusal(commands.grantGroups('core', 'Prod', 'nope', 'test'))
    expect(refusal).toMatchObject({ code: 'UNKNOWN_GROUP', field: 'accessGroups', details: { unknown: ['Prod', 'nope'], near: ['prod'] } })
  })

  it('keeps groups in the order of their granting, those granted at once by name', () => {
    const rehearsal = furnished()
    expect(stateOf(rehearsal.world, team, 'core')?.accessGroups).toEqual(['prod', 'test'])
    rehearsal.submit(createGroup('a'), createGroup('b'), commands.revokeGroups('core', 'prod'), commands.grantGroups('core', 'b', 'a'))
    rehearsal.submit(commands.grantGroups('core', 'prod'))
    expect(stateOf(rehearsal.world, team, 'core')?.accessGroups).toEqual(['test', 'a', 'b', 'prod'])
  })
})

describe('a deleted team', () => {
  it('takes its keys with it in the same breath, those revoked before left alone', () => {
    const rehearsal = furnished()
    rehearsal.submit(...['t2', 't1', 't3'].map((key) => commands.createTeamKey(key)), commands.createTeamKey('t4', { teamId: 'side' }))
    rehearsal.submit(commands.revokeTeamKey('t3'))
    const decided = rehearsal.submit(teamCommand('DeleteTeam', 'core'))
    expect(told(decided)).toEqual(['TeamDeleted core', 'TeamKeyRevoked t1', 'TeamKeyRevoked t2'])
    expect(decided[1]?.event.causationId).toBe(decided[0]?.event.eventId)
    expect(subjects(decided[1] as DecidedEvent)).toEqual(['Team:core', 'TeamKey:t1'])
    rehearsal.submit(createTeam('core'))
    expect(told(rehearsal.submit(commands.revokeTeamKey('t1')))).toEqual([])
  })
})

describe('the last lasting ADMIN key', () => {
  it('is kept until there is another', () => {
    const rehearsal = new Rehearsal()
    rehearsal.submit(
      commands.createApiKey('k1'),
      commands.createApiKey('k2', { role: 'EDITOR' }),
      commands.createApiKey('k3', { expiresAt: '2027-01-01T00:00:00.000Z' }),
    )
    expect(rehearsal.refusal(commands.revokeApiKey('k1')).message).toContain('create another one first')
    // Each of two is fine alone, but not both in one request.
    rehearsal.submit(commands.createApiKey('k4'))
    expect(rehearsal.refusal(commands.revokeApiKey('k1'), commands.revokeApiKey('k4')).message).toContain('create another one first')
    expect(told(rehearsal.submit(commands.revokeApiKey('k1')))).toEqual(['ApiKeyRevoked k1'])
  })
})

describe('an expected version', () => {
  it('is the version that the entity has, with what the same request did before', () => {
    const rehearsal = furnished()
    rehearsal.submit(switchProvider('smart', 'openai/gpt-4o', 1), switchProvider('smart', 'openai/gpt-4', 2))
    const refusal = rehearsal.refusal(switchProvider('smart', 'openai/gpt-4o', 2))
    expect(refusal).toMatchObject({
      code: 'VERSION_CONFLICT',
      field: 'expectedVersion',
      details: { entityType: 'ModelAlias', key: 'smart', expectedVersion: 2, currentVersion: 3 },
    })
    expect(refusal.message).toBe('ModelAlias `smart` is at version 3, not 2: read it again and decide anew')
  })

  it('is looked at even when the command would change nothing', () => {
    expect(furnished().refusal(commands.updateAlias('smart', {}, 7)).code).toBe('VERSION_CONFLICT')
  })

  it('of what does not live is refused as unknown', () => {
    const rehearsal = furnished()
    expect(rehearsal.refusal(deleteAlias('nope', 1)).code).toBe('UNKNOWN_ALIAS')
    rehearsal.submit(deleteAlias('smart', 1))
    expect(rehearsal.refusal(deleteAlias('smart', 2)).code).toBe('UNKNOWN_ALIAS')
  })
})

describe('a request', () => {
  it('that is refused leaves neither state nor place behind', () => {
    const rehearsal = furnished()
    const before = rehearsal.head
    expect(rehearsal.refusal(createAlias('one'), switchProvider('smart', 'openai/gpt-4o'), createAlias('one')).code).toBe(
      'ALIAS_ALREADY_EXISTS',
    )
    expect(rehearsal.head).toBe(before)
    expect(rehearsal.version(modelAlias, 'one')).toBeUndefined()
    expect(stateOf(rehearsal.world, modelAlias, 'smart')?.litellmModel).toBe('openai/gpt-4')
  })

  it('that changes nothing, or asks nothing, moves nothing', () => {
    const rehearsal = furnished()
    const before = rehearsal.head
    expect(rehearsal.submit(switchProvider('smart', 'openai/gpt-4'))).toEqual([])
    expect(rehearsal.submit()).toEqual([])
    expect(rehearsal.head).toEqual(before)
  })
})

describe('a request that makes its commands of the state it meets', () => {
  const deleteAll: Commands = (world) => [...world.keys(modelAlias)].sort().map((key) => deleteAlias(key))

  it('meets the state that they are decided on', () => {
    const rehearsal = furnished()
    rehearsal.submit(createAlias('late'))
    const deleted = rehearsal.ask(deleteAll).filter(({ event }) => event.type === 'ModelAliasDeleted')
    expect(deleted.map(({ event }) => event.key)).toEqual(['fast', 'late', 'smart'])
    expect([...rehearsal.world.keys(modelAlias)]).toEqual([])
  })

  it('may refuse before there are any', () => {
    const rehearsal = furnished()
    const before = rehearsal.head
    const refusing: Commands = () => {
      throw new DomainError('BAD_USER_INPUT', 'not like this')
    }
    expect(refusalOf(() => rehearsal.ask(refusing)).message).toBe('not like this')
    expect(rehearsal.head).toBe(before)
  })
})

describe('the registry', () => {
  it('takes no entity, command or event twice, and knows no others', () => {
    const [one] = registry.modules as [(typeof registry.modules)[number]]
    expect(() => buildRegistry([one, one])).toThrow('is registered twice')
    expect(() => registry.moduleOfCommand('Invent')).toThrow('unknown command Invent')
    expect(() => registry.definitionOf('Invented')).toThrow('unknown event type Invented')
    expect(() => registry.moduleOfEntity('Invention')).toThrow('unknown entity type Invention')
  })
})
