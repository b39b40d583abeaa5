import { type Decider, living, unhandled } from '../../kernel/decider.ts'
import { addDecimals, type Decimal, decimalInput, decimalOf, unitsOf } from '../../kernel/decimal.ts'
import { BadInput } from '../../kernel/errors.ts'
import { lineInput, nameInput, namesInput } from '../../kernel/text.ts'
import type { CreateTeam, RestoreTeam, TeamCommand, UpdateTeam } from './team.commands.ts'
import { SuspendedTeamNotPaused, TeamAlreadyExists, UnknownTeam } from './team.errors.ts'
import type { CreditMode, CreditRule, TeamDetails, TeamEvent, TeamStatus } from './team.events.ts'
import { decideCredits, MAX_CREDITS } from './team-credits.decider.ts'

export interface TeamState extends TeamDetails {
  readonly status: TeamStatus
  /** In the order of their granting, those granted at once by name. */
  readonly accessGroups: readonly string[]
  /** Decimal: all credits ever added. */
  readonly creditsAllocated: string
  /** Decimal: how many were used when they were last noted to run low; null when they never were. */
  readonly creditsLowAt: string | null
}

/** What a decision about a team needs to know of the rest of the world. */
export interface TeamReferences {
  requireOrganization(organizationId: string): void
  /** Refuses, naming each, when one of the groups does not live. */
  requireGroups(names: readonly string[], field: string): void
  /** A living team whose id is the same but for case. */
  sameButForCase(teamId: string): string | null
}

/** What the column holds: 32 bits. */
const MAX_TOKENS_PER_CREDIT = 2_147_483_647

export const teamDecider: Decider<TeamState, TeamCommand, TeamEvent, TeamReferences> = {
  initialState: null,

  decide(command, state, references) {
    if (command.type === 'CreateTeam') return create(command, state, references)
    if (command.type === 'RestoreTeam') return restore(command, state, references)
    const { key } = command
    if (!state) throw new UnknownTeam(key, references.sameButForCase(key))
    const before = state.status
    switch (command.type) {
      case 'UpdateTeam':
        return update(command, state)
      case 'GrantAccessGroups': {
        const asked = namesInput('accessGroups', command.data.accessGroups)
        references.requireGroups(asked, 'accessGroups')
        const groups = asked.filter((group) => !state.accessGroups.includes(group))
        return groups.length > 0 ? [{ type: 'AccessGroupsGranted', key, data: { groups } }] : []
      }
      case 'RevokeAccessGroups': {
        const asked = namesInput('accessGroups', command.data.accessGroups)
        references.requireGroups(asked, 'accessGroups')
        const groups = asked.filter((group) => state.accessGroups.includes(group))
        return groups.length > 0 ? [{ type: 'AccessGroupsRevoked', key, data: { groups } }] : []
      }
      case 'AddCredits':
      case 'RefundCredits':
      case 'AdjustCredits':
      case 'WithdrawCredits':
      case 'NoteLowCredits':
        return decideCredits(command, state)
      case 'SuspendTeam':
        return before === 'SUSPENDED' ? [] : [{ type: 'TeamSuspended', key, data: { before } }]
      case 'PauseTeam':
        if (before === 'SUSPENDED') throw new SuspendedTeamNotPaused(key)
        return before === 'PAUSED' ? [] : [{ type: 'TeamPaused', key, data: { before } }]
      case 'ResumeTeam':
        return before === 'ACTIVE' ? [] : [{ type: 'TeamResumed', key, data: { before } }]
      case 'DeleteTeam': {
        const { accessGroups, ...rest } = state
        return [{ type: 'TeamDeleted', key, data: { ...rest, groups: [...accessGroups].sort() } }]
      }
      default:
        return unhandled(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'TeamCreated':
        return { ...event.data, status: 'ACTIVE', accessGroups: [], creditsAllocated: '0', creditsLowAt: null }
      case 'TeamRestored': {
        const { groups, ...rest } = event.data
        return { ...rest, accessGroups: [...groups].sort() }
      }
      case 'TeamRenamed':
        return { ...living(state, event), teamAlias: event.data.after }
      case 'CreditModeChanged':
        return { ...living(state, event), ...event.data.after }
      case 'AccessGroupsGranted': {
        const team = living(state, event)
        return { ...team, accessGroups: [...team.accessGroups, ...[...event.data.groups].sort()] }
      }
      case 'AccessGroupsRevoked': {
        const team = living(state, event)
        return { ...team, accessGroups: team.accessGroups.filter((group) => !event.data.groups.includes(group)) }
      }
      case 'CreditsAdded':
      case 'CreditsRefunded':
        return credited(living(state, event), event.data.amount)
      case 'CreditsAdjusted': {
        const team = credited(living(state, event), event.data.amount)
        // What was taken away may be what makes them low once more.
        return event.data.amount.startsWith('-') ? { ...team, creditsLowAt: null } : team
      }
      case 'CreditsWithdrawn':
        return credited(living(state, event), `-${event.data.amount}`)
      case 'CreditsRunLow':
        return { ...living(state, event), creditsLowAt: decimalOf(unitsOf(event.data.allocated) - unitsOf(event.data.remaining)) }
      case 'TeamSuspended':
        return { ...living(state, event), status: 'SUSPENDED' }
      case 'TeamPaused':
        return { ...living(state, event), status: 'PAUSED' }
      case 'TeamResumed':
        return { ...living(state, event), status: 'ACTIVE' }
      case 'TeamDeleted':
        return null
      default:
        return unhandled(event)
    }
  },
}

function create({ key, data }: CreateTeam, state: TeamState | null, references: TeamReferences): TeamEvent[] {
  nameInput('teamId', key)
  references.requireOrganization(nameInput('organizationId', data.organizationId))
  refuseTaken(key, state, references)
  const groups = namesInput('accessGroups', data.accessGroups)
  references.requireGroups(groups, 'accessGroups')
  const metered = data.creditsAllocated !== null
  const amount = decimalInput('creditsAllocated', data.creditsAllocated ?? '0', { minimum: '0', maximum: MAX_CREDITS })
  const created: TeamDetails = {
    organizationId: data.organizationId,
    teamAlias: lineInput('teamAlias', data.teamAlias, 200),
    creditMode: metered ? 'PER_JOB' : 'NONE',
    tokensPerCredit: null,
  }
  const events: TeamEvent[] = [{ type: 'TeamCreated', key, data: created }]
  if (groups.length > 0) events.push({ type: 'AccessGroupsGranted', key, data: { groups } })
  if (amount !== '0') events.push({ type: 'CreditsAdded', key, data: { amount, description: 'Initial allocation' } })
  return events
}

function restore({ key, data }: RestoreTeam, state: TeamState | null, references: TeamReferences): TeamEvent[] {
  references.requireOrganization(data.organizationId)
  refuseTaken(key, state, references)
  references.requireGroups(data.groups, 'accessGroups')
  return [{ type: 'TeamRestored', key, data }]
}

function refuseTaken(key: string, state: TeamState | null, references: TeamReferences): void {
  const taken = state ? key : references.sameButForCase(key)
  if (taken) throw new TeamAlreadyExists(key, taken)
}

function update({ key, data }: UpdateTeam, state: TeamState): TeamEvent[] {
  const events: TeamEvent[] = []
  if (data.teamAlias !== undefined && data.teamAlias !== state.teamAlias) {
    events.push({ type: 'TeamRenamed', key, data: { before: state.teamAlias, after: lineInput('teamAlias', data.teamAlias, 200) } })
  }
  const before: CreditRule = { creditMode: state.creditMode, tokensPerCredit: state.tokensPerCredit }
  const after = creditRule(data.creditMode ?? before.creditMode, data.tokensPerCredit, before)
  if (after.creditMode !== before.creditMode || after.tokensPerCredit !== before.tokensPerCredit) {
    events.push({ type: 'CreditModeChanged', key, data: { before, after } })
  }
  return events
}

function creditRule(creditMode: CreditMode, asked: number | null | undefined, before: CreditRule): CreditRule {
  if (creditMode !== 'TOKENS') {
    if (asked !== undefined && asked !== null) throw new BadInput('tokensPerCredit', asked, 'nothing unless creditMode is TOKENS')
    return { creditMode, tokensPerCredit: null }
  }
  const tokensPerCredit = asked === undefined ? before.tokensPerCredit : asked
  if (tokensPerCredit === null || !Number.isInteger(tokensPerCredit) || tokensPerCredit < 1 || tokensPerCredit > MAX_TOKENS_PER_CREDIT) {
    throw new BadInput('tokensPerCredit', tokensPerCredit, `a whole number from 1 to ${MAX_TOKENS_PER_CREDIT} when creditMode is TOKENS`)
  }
  return { creditMode, tokensPerCredit }
}

function credited(team: TeamState, amount: Decimal): TeamState {
  return { ...team, creditsAllocated: addDecimals(team.creditsAllocated, amount) }
}
