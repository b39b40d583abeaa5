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
import { checkForm, type Receipt, type Rejection, type UsageCall } from './usage.call.ts'
import { type LedgerEntry, ledgerEntry } from './usage.entry.ts'
import { Facts } from './usage.facts.ts'
import { Partitions } from './usage.partitions.ts'
import { positionsAt } from './usage.positions.ts'
import { type TeamAccount, type Written, writeEntries } from './usage.statement.ts'

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
    const entries = new Map<string, LedgerEntry>()
    let duplicates = 0
    for (const [call, entry] of await this.#entries(formed, now)) {
      if (entry instanceof DomainError) rejected.push({ call, refusal: entry })
      else if (entries.has(call.callId)) duplicates += 1
      else entries.set(call.callId, entry)
    }
    const { accepted, accounts } = await this.#write([...entries.values()], now)
    if (accounts.length > 0) await this.#parts.onAccounts(accounts)
    return { accepted, duplicates: duplicates + entries.size - accepted, rejected }
  }

  #check(call: UsageCall, now: Date): void {
    checkForm(call, now)
    // What cannot be a name never existed, and the store could not even be asked.
    if (!isName(call.teamId)) throw this.#unknownTeam(call, now)
    if (!isName(call.alias)) throw this.#unknownAlias(call, now)
  }

  async #entries(calls: readonly UsageCall[], now: Date): Promise<readonly (readonly [UsageCall, LedgerEntry | DomainError])[]> {
    if (calls.length === 0) return []
    const { db } = this.#parts
    const untold = calls.filter((call) => call.position === null)
    const found =
      untold.length > 0
        ? await positionsAt(
            db,
            untold.map((call) => call.at),
          )
        : []
    const positions = new Map(untold.map((call, i) => [call, found[i] ?? 0]))
    const placed = calls.map(({ teamId, alias, litellmModel, position }, i) => ({
      teamId,
      alias,
      litellmModel,
      position: position ?? positions.get(calls[i] as UsageCall) ?? 0,
    }))
    const [teams, aliases] = await Promise.all([this.#facts.teams(placed), this.#facts.aliases(placed)])
    return calls.map((call, i) => {
      const [teamThen, aliasThen] = [teams[i], aliases[i]]
      if (!teamThen) return [call, this.#unknownTeam(call, now)]
      if (!aliasThen) return [call, this.#unknownAlias(call, now)]
      return [call, ledgerEntry(call, call.at ?? now, placed[i]?.position ?? 0, teamThen, aliasThen)]
    })
  }

  async #write(entries: readonly LedgerEntry[], now: Date): Promise<Written> {
    if (entries.length === 0) return { accepted: 0, accounts: [] }
    const times = entries.map((entry) => entry.called_at)
    await this.#partitions.ensure(times, now)
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await writeEntries(this.#parts.db, entries, now)
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
