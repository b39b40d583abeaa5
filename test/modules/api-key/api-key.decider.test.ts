import { describe, expect, it } from 'vitest'
import { apiKeyDecider } from '../../../src/modules/api-key/api-key.decider.ts'
import type { ApiKeyEvent } from '../../../src/modules/api-key/api-key.events.ts'
import { createApiKey, revokeApiKey } from '../../support/commands.ts'
import { given } from '../../support/deciding.ts'

const details = { name: 'key k1', role: 'ADMIN', expiresAt: null, secretHash: '0'.repeat(64) } as const
const created: ApiKeyEvent = { type: 'ApiKeyCreated', key: 'k1', data: details }
const revoked: ApiKeyEvent = { type: 'ApiKeyRevoked', key: 'k1', data: {} }
const now = '2026-11-24T06:00:00.000Z'

const keys = (...events: ApiKeyEvent[]) => given(apiKeyDecider, events, { otherLastingAdmin: () => true })
const alone = (...events: ApiKeyEvent[]) => given(apiKeyDecider, events, { otherLastingAdmin: () => false })

describe('creating an API key', () => {
  it('records name, role, expiry and the hash of its secret, not the time it was asked', () => {
    keys().when(createApiKey('k1')).then(created)
    const expiresAt = '2026-11-24T06:00:00.001Z'
    keys()
      .when(createApiKey('k1', { role: 'AUDITOR', expiresAt, now }))
      .then({ ...created, data: { ...details, role: 'AUDITOR', expiresAt } })
  })

  it('writes the expiry in one canonical way', () => {
    const spelled = { expiresAt: '2026-11-24T09:00:00+02:00', now }
    keys()
      .when(createApiKey('k1', spelled))
      .then({ ...created, data: { ...details, expiresAt: '2026-11-24T07:00:00.000Z' } })
  })

  it.each([now, '2026-11-24T06:00:00Z', '2026-11-24T07:59:59+02:00', '1970-01-01T00:00:00.000Z', '', 'tomorrow', '2026-13-45T00:00:00Z'])(
    'refuses an expiry of %j',
    (expiresAt) => {
      expect(
        keys().when(createApiKey('k1', { expiresAt, now })).thenRefuses('BAD_USER_INPUT', 'expiresAt `', 'expected a time in the future')
          .field,
      ).toBe('expiresAt')
    },
  )

  it.each(['', '  ', 'two\nlines', 'x'.repeat(101), 'a\u0000b'])('refuses the name %j', (name) => {
    expect(keys().when(createApiKey('k1', { name })).thenRefuses('BAD_USER_INPUT', 'name `', 'is not accepted: expected').field).toBe(
      'name',
    )
  })

  it('never takes the id of another', () => {
    keys(created).when(createApiKey('k1')).thenRefuses('INTERNAL', 'API key id k1 exists already')
    keys(created, revoked).when(createApiKey('k1')).thenRefuses('INTERNAL')
  })
})

describe('revoking an API key', () => {
  it('is recorded once', () => {
    keys(created).when(revokeApiKey('k1')).then(revoked)
    keys(created, revoked).when(revokeApiKey('k1')).then()
  })

  it('refuses one that was never made', () => {
    keys().when(revokeApiKey('k1')).thenRefuses('NOT_FOUND', 'unknown API key `k1`')
  })

  it('does not lock everybody out', () => {
    alone(created)
      .when(revokeApiKey('k1'))
      .thenRefuses('BAD_USER_INPUT', 'id `k1`', 'not the last lasting ADMIN key: create another one first')
    alone(created, revoked).when(revokeApiKey('k1')).then()
  })

  it.each([{ role: 'EDITOR' }, { role: 'AUDITOR' }, { expiresAt: '2027-01-01T00:00:00.000Z' }] as const)(
    'lets go a key with %j whatever others there are',
    (odd) => {
      alone({ ...created, data: { ...details, ...odd } })
        .when(revokeApiKey('k1'))
        .then(revoked)
    },
  )
})

describe('a stream that is broken', () => {
  it('is not folded into a state', () => {
    expect(() => apiKeyDecider.evolve(null, revoked)).toThrow('ApiKeyRevoked of k1 met no living entity')
    expect(() => apiKeyDecider.evolve(null, { type: 'Invented', key: 'k1', data: {} } as unknown as ApiKeyEvent)).toThrow('unhandled')
  })
})
