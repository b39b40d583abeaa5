import { describe, expect, it } from 'vitest'
import { organizationDecider } from '../../../src/modules/organization/organization.decider.ts'
import type { OrganizationEvent } from '../../../src/modules/organization/organization.events.ts'
import { badNames } from '../../support/bad-input.ts'
import { createOrganization, updateOrganization } from '../../support/commands.ts'
import { given } from '../../support/deciding.ts'

const created: OrganizationEvent = { type: 'OrganizationCreated', key: 'acme', data: { name: 'Acme', metadata: null } }
const updated = (before: object, after: object): OrganizationEvent => ({
  type: 'OrganizationUpdated',
  key: 'acme',
  data: { before, after },
})

const organization = (...events: OrganizationEvent[]) => given(organizationDecider, events, { sameButForCase: () => null })

const badMetadata: readonly [string, unknown, string][] = [
  ['a list', [], 'not an object'],
  ['a text', 'text', 'not an object'],
  ['nested too deep', { a: { b: { c: { d: { e: { f: { g: { h: {} } } } } } } } }, 'nested too deep'],
  ['too long', { a: 'x'.repeat(16_384) }, '16392 characters long'],
  ['text with a NUL', { a: '\u0000' }, 'text with a lone surrogate or a NUL'],
  ['infinite', { a: Number.POSITIVE_INFINITY }, 'a number that JSON cannot say'],
]

describe('creating an organization', () => {
  it('records its name and metadata', () => {
    const data = { name: 'Acme, Inc.', metadata: { tier: 'gold', limits: [1, 2.5] } }
    organization()
      .when(createOrganization('acme', data))
      .then({ ...created, data })
  })

  it.each(badNames)('refuses an id that is $what', ({ name }) => {
    const refusal = organization()
      .when(createOrganization(name))
      .thenRefuses('BAD_USER_INPUT', 'organizationId `', 'expected 1 to 64 of the ASCII letters')
    expect(refusal.field).toBe('organizationId')
  })

  it('refuses an id that is taken, in this case or another', () => {
    organization(created).when(createOrganization('acme')).thenRefuses('ORGANIZATION_ALREADY_EXISTS', 'organization `acme` exists already')
    given(organizationDecider, [], { sameButForCase: () => 'Acme' })
      .when(createOrganization('acme'))
      .thenRefuses('ORGANIZATION_ALREADY_EXISTS', 'organization `acme` differs from the existing `Acme` only in case')
  })
})

describe.each([
  { what: 'creating', with_: (data: object) => organization().when(createOrganization('acme', data)) },
  { what: 'updating', with_: (data: object) => organization(created).when(updateOrganization('acme', data)) },
])('$what an organization', ({ with_ }) => {
  it.each([
    ['empty', ''],
    ['blank', '   '],
    ['201 characters long', 'x'.repeat(201)],
    ['of two lines', 'two\nlines'],
    ['text with a NUL', 'a\u0000b'],
  ])('refuses a name that is %s', (_, name) => {
    expect(with_({ name }).thenRefuses('BAD_USER_INPUT', 'name `', 'is not accepted: expected').field).toBe('name')
  })

  it.each(badMetadata)('refuses metadata that is %s', (_, metadata, problem) => {
    const refusal = with_({ metadata }).thenRefuses(
      'BAD_USER_INPUT',
      `metadata \`${problem}\``,
      'expected a JSON object of at most 16,384 characters',
    )
    expect(refusal.field).toBe('metadata')
  })
})

describe('updating an organization', () => {
  it('records only the fields that changed, before and after', () => {
    organization(created)
      .when(updateOrganization('acme', { name: 'Acme 2' }))
      .then(updated({ name: 'Acme' }, { name: 'Acme 2' }))
    organization(created)
      .when(updateOrganization('acme', { name: 'Acme', metadata: { a: 1 } }))
      .then(updated({ metadata: null }, { metadata: { a: 1 } }))
    organization(created, updated({ metadata: null }, { metadata: { a: 1 } }))
      .when(updateOrganization('acme', { name: 'Acme 2', metadata: null }))
      .then(updated({ name: 'Acme', metadata: { a: 1 } }, { name: 'Acme 2', metadata: null }))
  })

  it('changes nothing when all is the same, the order of metadata aside, or nothing is asked', () => {
    const annotated = updated({ metadata: null }, { metadata: { a: 1, b: [{ c: 2, d: 3 }] } })
    organization(created).when(updateOrganization('acme', {})).then()
    organization(created, annotated)
      .when(updateOrganization('acme', { name: 'Acme', metadata: { b: [{ d: 3, c: 2 }], a: 1 } }))
      .then()
  })

  it('refuses one that does not live, naming another that differs in case', () => {
    organization().when(updateOrganization('acme', {})).thenRefuses('UNKNOWN_ORGANIZATION', 'unknown organization `acme`')
    given(organizationDecider, [], { sameButForCase: () => 'Acme' })
      .when(updateOrganization('acme', {}))
      .thenRefuses('UNKNOWN_ORGANIZATION', 'unknown organization `acme`; did you mean `Acme`?')
  })
})

describe('a stream that is broken', () => {
  it('is not folded into a state', () => {
    expect(() => organizationDecider.evolve(null, updated({}, {}))).toThrow('OrganizationUpdated of acme met no living entity')
    expect(() => organizationDecider.evolve(null, { type: 'Invented', key: 'acme', data: {} } as unknown as OrganizationEvent)).toThrow(
      'unhandled',
    )
  })
})
