import { describe, expect, it } from 'vitest'
import { UnknownTeam } from '../../../src/modules/team/index.ts'
import { teamKeyDecider } from '../../../src/modules/team-key/team-key.decider.ts'
import type { TeamKeyEvent } from '../../../src/modules/team-key/team-key.events.ts'
import { createTeamKey, revokeTeamKey } from '../../support/commands.ts'
import { given } from '../../support/deciding.ts'

const details = { teamId: 'core', name: 'key t1', expiresAt: null, secretHash: '0'.repeat(64) }
const created: TeamKeyEvent = { type: 'TeamKeyCreated', key: 't1', data: details }
const revoked: TeamKeyEvent = { type: 'TeamKeyRevoked', key: 't1', data: { teamId: 'core' } }
const now = '2026-11-24T06:00:00.000Z'

const keys = (...events: TeamKeyEvent[]) =>
  given(teamKeyDecider, events, {
    requireTeam(teamId) {
      if (teamId !== 'core') throw new UnknownTeam(teamId)
    },
  })

describe('creating a team key', () => {
  it('records its team, name, expiry in canonical form and the hash of its secret', () => {
    keys().when(createTeamKey('t1')).then(created)
    const expires = (expiresAt: string): TeamKeyEvent => ({ ...created, data: { ...details, expiresAt } })
    keys()
      .when(createTeamKey('t1', { expiresAt: '2026-11-24T09:00:00+02:00', now }))
      .then(expires('2026-11-24T07:00:00.000Z'))
  })

  it('refuses a team that does not live', () => {
    keys()
      .when(createTeamKey('t1', { teamId: 'nope' }))
      .thenRefuses('UNKNOWN_TEAM', 'unknown team `nope`')
  })

  it.each([now, '2026-11-24T06:00:00Z', '2026-11-24T07:59:59+02:00', '', 'tomorrow', '+010000-01-01T00:00:00Z'])(
    'refuses an expiry of %j',
    (expiresAt) => {
      const refusal = keys()
        .when(createTeamKey('t1', { expiresAt, now }))
        .thenRefuses('BAD_USER_INPUT', 'expiresAt `', 'expected a time in the future')
      expect(refusal.field).toBe('expiresAt')
    },
  )

  it.each(['', '  ', 'two\nlines', 'x'.repeat(101), 'a\u0000b'])('refuses the name %j', (name) => {
    keys().when(createTeamKey('t1', { name })).thenRefuses('BAD_USER_INPUT', 'name `', 'is not accepted: expected')
  })

  it('never takes the id of another', () => {
    keys(created).when(createTeamKey('t1')).thenRefuses('INTERNAL', 'team key id t1 exists already')
    keys(created, revoked).when(createTeamKey('t1')).thenRefuses('INTERNAL')
  })
})

describe('revoking a team key', () => {
  it('is recorded once', () => {
    keys(created).when(revokeTeamKey('t1')).then(revoked)
    keys(created, revoked).when(revokeTeamKey('t1')).then()
  })

  it('refuses one that was never made', () => {
    keys().when(revokeTeamKey('t1')).thenRefuses('NOT_FOUND', 'unknown team key `t1`')
  })
})

describe('a stream that is broken', () => {
  it('is not folded into a state', () => {
    expect(() => teamKeyDecider.evolve(null, revoked)).toThrow('TeamKeyRevoked of t1 met no living entity')
    expect(() => teamKeyDecider.evolve(null, { type: 'Invented', key: 't1', data: {} } as unknown as TeamKeyEvent)).toThrow('unhandled')
  })
})
