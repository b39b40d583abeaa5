import { describe, expect, it } from 'vitest'
import { UnknownGroup } from '../../../src/modules/access-group/index.ts'
import { UnknownOrganization } from '../../../src/modules/organization/index.ts'
import { type TeamReferences, teamDecider } from '../../../src/modules/team/team.decider.ts'
import type { TeamEvent, TeamStatus } from '../../../src/modules/team/team.events.ts'
import { badDecimals, badNames } from '../../support/bad-input.ts'
import {
  addCredits,
  adjustCredits,
  createTeam,
  grantGroups,
  noteLowCredits,
  refundCredits,
  restoreTeam,
  revokeGroups,
  teamCommand,
  updateTeam,
  withdrawCredits,
} from '../../support/commands.ts'
import { given } from '../../support/deciding.ts'

const living = new Set(['prod', 'test', 'beta'])
const references: TeamReferences = {
  requireOrganization(id) {
    if (id !== 'acme') throw new UnknownOrganization(id)
  },
  requireGroups(names, field) {
    const unknown = names.filter((name) => !living.has(name))
    if (unknown.length > 0) throw new UnknownGroup(unknown, field)
  },
  sameButForCase: () => null,
}

const details = { organizationId: 'acme', teamAlias: 'Team core', creditMode: 'NONE', tokensPerCredit: null } as const
const created: TeamEvent = { type: 'TeamCreated', key: 'core', data: details }
const granted = (...groups: string[]): TeamEvent => ({ type: 'AccessGroupsGranted', key: 'core', data: { groups } })
const revoked = (...groups: string[]): TeamEvent => ({ type: 'AccessGroupsRevoked', key: 'core', data: { groups } })
const credited = (amount: string, description: string | null = null): TeamEvent => ({
  type: 'CreditsAdded',
  key: 'core',
  data: { amount, description },
})
const suspended = (before: TeamStatus): TeamEvent => ({ type: 'TeamSuspended', key: 'core', data: { before } })
const paused = (before: TeamStatus): TeamEvent => ({ type: 'TeamPaused', key: 'core', data: { before } })
const resumed = (before: TeamStatus): TeamEvent => ({ type: 'TeamResumed', key: 'core', data: { before } })
const unmetered = { creditMode: 'NONE', tokensPerCredit: null } as const
const whole = { ...details, status: 'ACTIVE', groups: [], creditsAllocated: '0', creditsLowAt: null } as const
const deleted: TeamEvent = { type: 'TeamDeleted', key: 'core', data: whole }

const team = (...events: TeamEvent[]) => given(teamDecider, events, references)

describe('creating a team', () => {
  it('leaves it unmetered when no credits are told', () => team().when(createTeam('core')).then(created))

  it('meters it by job when credits are told, even none', () => {
    const metered: TeamEvent = { ...created, data: { ...details, creditMode: 'PER_JOB' } }
    team()
      .when(createTeam('core', { creditsAllocated: '100.50' }))
      .then(metered, credited('100.5', 'Initial allocation'))
    team()
      .when(createTeam('core', { creditsAllocated: '0.00' }))
      .then(metered)
  })

  it('records the groups it is granted', () => {
    team()
      .when(createTeam('core', { accessGroups: ['test', 'prod'] }))
      .then(created, granted('test', 'prod'))
  })

  it.each(badNames)('refuses an id that is $what', ({ name }) => {
    const refusal = team().when(createTeam(name)).thenRefuses('BAD_USER_INPUT', 'teamId `', 'expected 1 to 64 of the ASCII letters')
    expect(refusal.field).toBe('teamId')
    team()
      .when(createTeam('core', { organizationId: name }))
      .thenRefuses('BAD_USER_INPUT', 'organizationId `')
  })

  it('refuses an id that is taken, in this case or another', () => {
    team(created).when(createTeam('core')).thenRefuses('TEAM_ALREADY_EXISTS', 'team `core` exists already')
    given(teamDecider, [], { ...references, sameButForCase: () => 'Core' })
      .when(createTeam('core'))
      .thenRefuses('TEAM_ALREADY_EXISTS', 'team `core` differs from the existing `Core` only in case')
  })

  it('refuses an organization that does not live', () => {
    team()
      .when(createTeam('core', { organizationId: 'nope' }))
      .thenRefuses('UNKNOWN_ORGANIZATION', 'unknown organization `nope`')
  })

  it.each(badDecimals)('refuses credits of %s', (creditsAllocated) => {
    const refusal = team()
      .when(createTeam('core', { creditsAllocated }))
      .thenRefuses('BAD_USER_INPUT', 'creditsAllocated `', 'expected a decimal from 0 to')
    expect(refusal.field).toBe('creditsAllocated')
  })

  it('takes the id of a deleted team, and nothing of what that one had', () => {
    team(created, granted('prod'), credited('5'), suspended('ACTIVE'), deleted).when(createTeam('core')).then(created)
    team(created, granted('prod'), deleted, created).when(grantGroups('core', 'prod')).then(granted('prod'))
  })
})

describe.each([
  { what: 'creating', with_: (teamAlias: string) => team().when(createTeam('core', { teamAlias })) },
  { what: 'updating', with_: (teamAlias: string) => team(created).when(updateTeam('core', { teamAlias })) },
])('$what a team', ({ with_ }) => {
  it.each(['', '  ', 'two\nlines', 'x'.repeat(201), 'a\u0000b', '\ud800'])('refuses the display name %j', (teamAlias) => {
    expect(with_(teamAlias).thenRefuses('BAD_USER_INPUT', 'teamAlias `', 'is not accepted: expected').field).toBe('teamAlias')
  })
})

describe.each([
  { what: 'creating a team with groups', command: (...groups: string[]) => createTeam('core', { accessGroups: groups }), events: [] },
  { what: 'granting groups', command: (...groups: string[]) => grantGroups('core', ...groups), events: [created] },
  { what: 'revoking groups', command: (...groups: string[]) => revokeGroups('core', ...groups), events: [created, granted('prod')] },
])('$what', ({ command, events }) => {
  it('refuses unknown groups and names each', () => {
    const refusal = team(...events)
      .when(command('prod', 'nope', 'test', 'neither'))
      .thenRefuses('UNKNOWN_GROUP', 'unknown access groups `nope`, `neither`')
    expect(refusal).toMatchObject({ field: 'accessGroups', details: { unknown: ['nope', 'neither'] } })
  })

  it('refuses a group that is named twice', () => {
    team(...events)
      .when(command('prod', 'test', 'prod'))
      .thenRefuses('BAD_USER_INPUT', 'accessGroups `prod`', 'expected each name once')
  })

  it('refuses what can be no name at all', () => {
    for (const { name } of badNames)
      team(...events)
        .when(command(name))
        .thenRefuses('BAD_USER_INPUT', 'accessGroups `')
  })
})

describe('granting and revoking groups', () => {
  it('records only what changes, in the order asked', () => {
    team(created, granted('prod'))
      .when(grantGroups('core', 'test', 'prod', 'beta'))
      .then(granted('test', 'beta'))
    team(created, granted('prod', 'test'))
      .when(revokeGroups('core', 'beta', 'prod'))
      .then(revoked('prod'))
  })

  it('changes nothing when all is so already, or none is named', () => {
    team(created, granted('prod')).when(grantGroups('core', 'prod')).then()
    team(created, granted('prod'), revoked('prod')).when(revokeGroups('core', 'prod')).then()
    team(created).when(grantGroups('core')).then()
    team(created).when(revokeGroups('core')).then()
  })
})

describe('adding credits', () => {
  it('records the amount in canonical form, and why', () => {
    team(created)
      .when(addCredits('core', '0010.50', 'invoice 7'))
      .then(credited('10.5', 'invoice 7'))
    team(created).when(addCredits('core', '0.000000000001')).then(credited('0.000000000001'))
  })

  it('adds the same amount again each time', () => {
    team(created, credited('5')).when(addCredits('core', '5')).then(credited('5'))
  })

  it.each([...badDecimals, '0', '0.00', '-0'])('refuses an amount of %s', (amount) => {
    const refusal = team(created)
      .when(addCredits('core', amount))
      .thenRefuses('BAD_USER_INPUT', 'amount `', 'expected a decimal above 0 and at most')
    expect(refusal.field).toBe('amount')
  })

  it('refuses more than a team may ever have, naming what was given and what is left', () => {
    team(created).when(addCredits('core', '100000000000000')).then(credited('100000000000000'))
    team(created).when(addCredits('core', '100000000000000.01')).thenRefuses('BAD_USER_INPUT', 'amount `100000000000000.01`')
    const refusal = team(created, credited('99999999999999.5'))
      .when(addCredits('core', '1'))
      .thenRefuses('BAD_USER_INPUT', 'amount `1` is not accepted')
    expect(refusal.message).toContain('99999999999999.5')
    team(created, credited('99999999999999.5')).when(addCredits('core', '0.5')).then(credited('0.5'))
  })

  it('refuses a description that is too long or has control characters', () => {
    for (const description of ['x'.repeat(1_001), 'a\u0007b']) {
      team(created)
        .when(addCredits('core', '1', description))
        .thenRefuses('BAD_USER_INPUT', 'description `', 'expected 0 to 1000 characters')
    }
  })
})

describe('noting that credits run low', () => {
  const metered: TeamEvent = { ...created, data: { ...details, creditMode: 'PER_JOB' } }
  const low = (remaining: string, allocated: string): TeamEvent => ({ type: 'CreditsRunLow', key: 'core', data: { remaining, allocated } })
  const note = (used: string, risen = false) => noteLowCredits('core', { used, risen })

  it('records what remains, from the share that counts as low downwards, below zero too', () => {
    team(metered, credited('100')).when(note('79.999999999999999999')).then()
    team(metered, credited('100')).when(note('80')).then(low('20', '100'))
    team(metered, credited('0.3'), credited('0.6')).when(note('1')).then(low('-0.1', '0.9'))
  })

  it('is recorded once, until the credits were above it again', () => {
    const noted = [metered, credited('100'), low('20', '100')]
    team(...noted)
      .when(note('90'))
      .then()
    team(...noted, credited('100'))
      .when(note('170', true))
      .then(low('30', '200'))
    team(...noted, credited('100'))
      .when(note('170'))
      .then()
  })

  it('is not recorded again while they cannot have been above it, whatever the caller believes', () => {
    team(metered, credited('100'), low('20', '100')).when(note('99', true)).then()
  })

  it('is nothing to a team that is unmetered or has nothing allocated', () => {
    team(created, credited('100')).when(note('99')).then()
    team(metered).when(note('5')).then()
  })
})

describe('suspending, pausing and resuming', () => {
  it.each([
    ['an active team', [created], 'SuspendTeam', [suspended('ACTIVE')]],
    ['an active team', [created], 'PauseTeam', [paused('ACTIVE')]],
    ['an active team', [created], 'ResumeTeam', []],
    ['a paused team', [created, paused('ACTIVE')], 'SuspendTeam', [suspended('PAUSED')]],
    ['a paused team', [created, paused('ACTIVE')], 'PauseTeam', []],
    ['a paused team', [created, paused('ACTIVE')], 'ResumeTeam', [resumed('PAUSED')]],
    ['a suspended team', [created, suspended('ACTIVE')], 'SuspendTeam', []],
    ['a suspended team', [created, suspended('ACTIVE')], 'ResumeTeam', [resumed('SUSPENDED')]],
  ] as const)('takes %s to where it should be (%#)', (_, before, type, after) => {
    team(...before)
      .when(teamCommand(type, 'core'))
      .then(...after)
  })

  it('does not loosen a suspension by pausing', () => {
    team(created, suspended('ACTIVE'))
      .when(teamCommand('PauseTeam', 'core'))
      .thenRefuses('BAD_USER_INPUT', 'team `core` is suspended', 'resume it first')
  })
})

describe('updating a team', () => {
  it('records a new display name', () => {
    team(created)
      .when(updateTeam('core', { teamAlias: 'Core' }))
      .then({ type: 'TeamRenamed', key: 'core', data: { before: 'Team core', after: 'Core' } })
  })

  it('records how it spends credits, before and after', () => {
    const byTokens = { creditMode: 'TOKENS', tokensPerCredit: 1_000 } as const
    team(created)
      .when(updateTeam('core', byTokens))
      .then({ type: 'CreditModeChanged', key: 'core', data: { before: unmetered, after: byTokens } })
    const changed: TeamEvent = { type: 'CreditModeChanged', key: 'core', data: { before: unmetered, after: byTokens } }
    const byUsd = { creditMode: 'USD', tokensPerCredit: null } as const
    team(created, changed)
      .when(updateTeam('core', { creditMode: 'USD' }))
      .then({ type: 'CreditModeChanged', key: 'core', data: { before: byTokens, after: byUsd } })
    team(created, changed)
      .when(updateTeam('core', { tokensPerCredit: 500 }))
      .then({ type: 'CreditModeChanged', key: 'core', data: { before: byTokens, after: { creditMode: 'TOKENS', tokensPerCredit: 500 } } })
    team(created, changed)
      .when(updateTeam('core', { creditMode: 'TOKENS' }))
      .then()
  })

  it('changes nothing when all is the same or nothing is asked', () => {
    team(created).when(updateTeam('core', {})).then()
    team(created)
      .when(updateTeam('core', { teamAlias: 'Team core', creditMode: 'NONE', tokensPerCredit: null }))
      .then()
  })

  it.each([null, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('refuses %s tokens per credit', (tokensPerCredit) => {
    const refusal = team(created)
      .when(updateTeam('core', { creditMode: 'TOKENS', tokensPerCredit }))
      .thenRefuses(
        'BAD_USER_INPUT',
        `tokensPerCredit \`${tokensPerCredit}\``,
        'expected a whole number from 1 to 2147483647 when creditMode is TOKENS',
      )
    expect(refusal.field).toBe('tokensPerCredit')
  })

  it('refuses the mode TOKENS without their number, and a number without the mode', () => {
    team(created)
      .when(updateTeam('core', { creditMode: 'TOKENS' }))
      .thenRefuses('BAD_USER_INPUT', 'tokensPerCredit `null`')
    team(created)
      .when(updateTeam('core', { tokensPerCredit: 5 }))
      .thenRefuses('BAD_USER_INPUT', 'tokensPerCredit `5`', 'nothing unless creditMode is TOKENS')
    team(created)
      .when(updateTeam('core', { creditMode: 'USD', tokensPerCredit: 5 }))
      .thenRefuses('BAD_USER_INPUT', 'tokensPerCredit `5`')
  })
})

describe('deleting a team', () => {
  it('records all that it was, its groups sorted', () => {
    team(created, granted('test', 'prod', 'beta'), revoked('beta'), credited('1.5'), credited('2'), paused('ACTIVE'))
      .when(teamCommand('DeleteTeam', 'core'))
      .then({ type: 'TeamDeleted', key: 'core', data: { ...whole, status: 'PAUSED', groups: ['prod', 'test'], creditsAllocated: '3.5' } })
  })
})

describe('bringing a deleted team back', () => {
  const all = { ...whole, status: 'PAUSED', groups: ['prod', 'test'], creditsAllocated: '3.5', creditsLowAt: '3' } as const

  it('gives it all that it was', () => {
    team(created, deleted).when(restoreTeam('core', all)).then({ type: 'TeamRestored', key: 'core', data: all })
  })

  it('leaves it as if it had never been away', () => {
    const before = [created, granted('test', 'prod'), credited('3.5'), paused('ACTIVE')].reduce(teamDecider.evolve, null)
    const restored: TeamEvent = { type: 'TeamRestored', key: 'core', data: { ...all, creditsLowAt: null } }
    expect(teamDecider.evolve(null, restored)).toEqual(before)
  })

  it('is refused while a team of that name lives, in any case, or without its organization or groups', () => {
    team(created).when(restoreTeam('core')).thenRefuses('TEAM_ALREADY_EXISTS', 'exists already')
    given(teamDecider, [], { ...references, sameButForCase: () => 'Core' })
      .when(restoreTeam('core'))
      .thenRefuses('TEAM_ALREADY_EXISTS', 'only in case')
    team()
      .when(restoreTeam('core', { organizationId: 'gone' }))
      .thenRefuses('UNKNOWN_ORGANIZATION')
    team()
      .when(restoreTeam('core', { groups: ['gone'] }))
      .thenRefuses('UNKNOWN_GROUP')
  })
})

describe('taking credits back', () => {
  it('takes them off those given, down to none', () => {
    const withdrawn: TeamEvent = { type: 'CreditsWithdrawn', key: 'core', data: { amount: '1.5', description: 'by mistake' } }
    team(created, credited('1.5'))
      .when(withdrawCredits('core', '1.50', 'by mistake'))
      .then(withdrawn)
    team(created, credited('1.5'), withdrawn)
      .when(withdrawCredits('core', '0.1'))
      .thenRefuses('BAD_USER_INPUT', 'amount `0.1`', 'no more than the 0 credits that the team was given')
  })

  it('takes an amount above zero', () => {
    team(created, credited('1')).when(withdrawCredits('core', '0')).thenRefuses('BAD_USER_INPUT', 'amount `0`')
  })
})

describe('giving credits back', () => {
  it('counts as allocated, above zero and up to the most that a team can have', () => {
    const refunded: TeamEvent = { type: 'CreditsRefunded', key: 'core', data: { amount: '2', description: 'job 7 failed' } }
    team(created, credited('1'))
      .when(refundCredits('core', '2.0', 'job 7 failed'))
      .then(refunded)
    team(created, credited('1'), refunded)
      .when(adjustCredits('core', '-3'))
      .then({ type: 'CreditsAdjusted', key: 'core', data: { amount: '-3', description: null } })
    for (const amount of ['0', '-1'])
      team(created).when(refundCredits('core', amount)).thenRefuses('BAD_USER_INPUT', `amount \`${amount}\``)
    team(created, credited('99999999999999'))
      .when(refundCredits('core', '2'))
      .thenRefuses('BAD_USER_INPUT', 'no more than brings the 99999999999999')
  })
})

describe('adjusting credits', () => {
  const adjusted = (amount: string): TeamEvent => ({ type: 'CreditsAdjusted', key: 'core', data: { amount, description: null } })

  it('goes up, and down to what is used', () => {
    team(created, credited('10'))
      .when(adjustCredits('core', '2.50', '10'))
      .then(adjusted('2.5'))
    team(created, credited('10'))
      .when(adjustCredits('core', '-3', '7'))
      .then(adjusted('-3'))
    team(created, credited('10'), adjusted('-3')).when(adjustCredits('core', '-7')).then(adjusted('-7'))
  })

  it('takes nothing that is used, and says how much is not', () => {
    team(created, credited('10'))
      .when(adjustCredits('core', '-3.5', '7'))
      .thenRefuses('BAD_USER_INPUT', 'amount `-3.5`', 'no less than -3: of the 10 credits of the team 7 are used')
    team(created, credited('10'))
      .when(adjustCredits('core', '-1', '12'))
      .thenRefuses('BAD_USER_INPUT', 'nothing below 0', '12 are used')
    team(created, credited('10'))
      .when(adjustCredits('core', '1', '12'))
      .then(adjusted('1'))
  })

  it('is no adjustment by 0, nor beyond the most that a team can have', () => {
    team(created, credited('10')).when(adjustCredits('core', '0.0')).thenRefuses('BAD_USER_INPUT', 'a decimal other than 0')
    team(created, credited('10')).when(adjustCredits('core', '100000000000000')).thenRefuses('BAD_USER_INPUT', 'no more than brings')
  })

  it('downwards lets credits be noted to run low once more', () => {
    const metered: TeamEvent = { ...created, data: { ...details, creditMode: 'PER_JOB' } }
    const low = { type: 'CreditsRunLow', key: 'core', data: { remaining: '1', allocated: '10' } } as const
    team(metered, credited('10'), low)
      .when(noteLowCredits('core', { used: '9', risen: false }))
      .then()
    team(metered, credited('10'), low, adjusted('-0.5'))
      .when(noteLowCredits('core', { used: '9', risen: false }))
      .then({ ...low, data: { remaining: '0.5', allocated: '9.5' } })
  })
})

describe('a team that does not live', () => {
  it.each([
    updateTeam('core', {}),
    grantGroups('core'),
    revokeGroups('core'),
    addCredits('core', '1'),
    noteLowCredits('core'),
    withdrawCredits('core', '1'),
    refundCredits('core', '1'),
    adjustCredits('core', '-1'),
    teamCommand('SuspendTeam', 'core'),
    teamCommand('PauseTeam', 'core'),
    teamCommand('ResumeTeam', 'core'),
    teamCommand('DeleteTeam', 'core'),
  ])('takes no $type', (command) => {
    expect(team().when(command).thenRefuses('UNKNOWN_TEAM', 'unknown team `core`').field).toBe('teamId')
    team(created, deleted).when(command).thenRefuses('UNKNOWN_TEAM', 'unknown team `core`')
    given(teamDecider, [], { ...references, sameButForCase: () => 'Core' })
      .when(command)
      .thenRefuses('UNKNOWN_TEAM', 'unknown team `core`; did you mean `Core`?')
  })
})

describe('a stream that is broken', () => {
  it('is not folded into a state', () => {
    expect(() => teamDecider.evolve(null, credited('1'))).toThrow('CreditsAdded of core met no living entity')
    expect(() => teamDecider.evolve(null, { type: 'Invented', key: 'core', data: {} } as unknown as TeamEvent)).toThrow('unhandled')
  })
})
