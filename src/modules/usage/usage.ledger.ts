/** Counts calls: checks them, prices them as of when they were made, and writes them once, however often they are told. */
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../db/database.ts'
import { isConflict } from '../../db/transient.ts'
import type { Clock } from '../../kernel/clock.ts'
import { DomainError, shown } from '../../kernel/errors.ts'
import { isName } from '../../kernel/text.ts'
import type { World } from '../../kernel/world.ts'
import { aliasButForCase, modelAlias, UnknownAlias } from '../alias/index.ts'
import { team, teamButForCase, UnknownTeam } from '../team/index.ts'
import { Batch } from './usage.batch.ts'
import { checkForm, type Receipt, type Rejection, type UsageCall } from './usage.call.ts'
import { Facts } from './usage.facts.ts'
import { grouped } from './usage.groups.ts'
import { Partitions } from './usage.partitions.ts'
import { positionsAt } from './usage.positions.ts'
import { type TeamAccount, type Written, writeBatch } from './usage.statement.ts'
import { termsOf } from './usage.terms.ts'

export interface LedgerParts {
  readonly db: Kysely<Database>
  readonly world: World
  readonly clock: Clock
  readonly log: Logger
  /** Called with the accounts that a batch changed, once it is durable. */
  readonly onAccounts: (accounts: readonly TeamAccount[]) => Promise<void>
}

/** How often a batch is written again that got in the way of another one. */
const ATTEMPTS = 5

export class UsageLedger {
  readonly #parts: LedgerParts
  readonly #partitions: Partitions
  readonly #facts: Facts

  constructor(parts: LedgerParts) {
    this.#parts = parts
    this.#partitions = new Partitions(parts.db, parts.log)
    this.#facts = new Facts(parts.db)
  }

  /** Resolves once everything that counts is durable. Calls that cannot be are rejected one by one, the others count. */
  async record(calls: readonly UsageCall[]): Promise<Receipt> {
    const now = this.#parts.clock.now()
    const rejected: Rejection[] = []
    const formed = calls.filter((call) => isAccepted(() => this.#check(call, now), call, rejected))
    const batch = await this.#gather(formed, now, rejected)
    const { accepted, accounts } = await this.#write(batch, now)
    if (accounts.length > 0) await this.#parts.onAccounts(accounts)
    return { accepted, duplicates: calls.length - rejected.length - accepted, rejected }
  }

  #check(call: UsageCall, now: Date): void {
    checkForm(call, now)
    // What cannot be a name never existed, and the store could not even be asked.
    if (!isName(call.teamId)) throw this.#unknownTeam(call, now)
    if (!isName(call.alias)) throw this.#unknownAlias(call, now)
  }

  /** What counts, with its terms; what names a team or alias that was not there is rejected. */
  async #gather(calls: readonly UsageCall[], now: Date, rejected: Rejection[]): Promise<Batch> {
    const batch = new Batch()
    if (calls.length === 0) return batch
    const { groups, groupOf } = grouped(calls, await this.#positions(calls), now.getTime())
    const [teams, aliases] = await Promise.all([this.#facts.teams(groups), this.#facts.aliases(groups)])
    const terms = groups.map((group, i) => {
      const [teamThen, aliasThen] = [teams[i], aliases[i]]
      return teamThen && aliasThen ? termsOf(group, teamThen, aliasThen) : null
    })
    calls.forEach((call, i) => {
      const group = groupOf[i] ?? 0
      const found = terms[group]
      if (found) batch.add(call, call.at?.getTime() ?? now.getTime(), found)
      else rejected.push({ call, refusal: teams[group] ? this.#unknownAlias(call, now) : this.#unknownTeam(call, now) })
    })
    return batch
  }

  /** The position of each call: the one it was resolved at, or the one in force at its time. */
  async #positions(calls: readonly UsageCall[]): Promise<readonly number[]> {
    const untold = calls.filter((call) => call.position === null)
    if (untold.length === 0) return calls.map((call) => call.position ?? 0)
    const times = untold.map((call) => call.at)
    const found = (await positionsAt(this.#parts.db, times)).values()
    return calls.map((call) => call.position ?? found.next().value ?? 0)
  }

  async #write(batch: Batch, now: Date): Promise<Written> {
    if (batch.size === 0) return { accepted: 0, accounts: [] }
    await this.#partitions.ensure(batch.days, now)
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await writeBatch(this.#parts.db, batch, now)
      } catch (error) {
        if (!isConflict(error) || attempt === ATTEMPTS) throw error
      }
    }
  }

  #unknownTeam({ teamId, at }: UsageCall, now: Date): DomainError {
    const { world } = this.#parts
    if (world.entity(team, teamId)) return notYet('UNKNOWN_TEAM', 'team', teamId, at ?? now)
    return new UnknownTeam(teamId, teamButForCase(world, teamId))
  }

  #unknownAlias({ alias, at }: UsageCall, now: Date): DomainError {
    const { world } = this.#parts
    if (world.entity(modelAlias, alias)) return notYet('UNKNOWN_ALIAS', 'alias', alias, at ?? now)
    const near = aliasButForCase(world, alias)
    return new UnknownAlias([alias], 'alias', near ? [near] : [])
  }
}

function isAccepted(check: () => void, call: UsageCall, rejected: Rejection[]): boolean {
  try {
    check()
    return true
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    rejected.push({ call, refusal: error })
    return false
  }
}

function notYet(code: string, what: string, key: string, at: Date): DomainError {
  const field = what === 'team' ? 'teamId' : 'alias'
  return new DomainError(code, `${what} ${shown(key)} did not exist yet at ${at.toISOString()}`, { field, details: { unknown: [key] } })
}
