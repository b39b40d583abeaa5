/** What every team has used up, in memory: resolution asks here, and never waits for the store. */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { canonicalDecimal, type Decimal, unitsOf } from '../../kernel/decimal.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import { stateOf, type World } from '../../kernel/world.ts'
import { type Spending, team } from '../team/index.ts'
import { creditsUsedBy } from './credits.queries.ts'
import { OF_PRESENT_LIFE, type TeamAccount } from './usage.statement.ts'

export class TeamSpending implements Spending {
  readonly #db: Kysely<Database>
  readonly #world: World
  readonly #accounts = new Map<string, TeamAccount>()
  readonly #exhausted = new Set<string>()
  /** Transactions below this number are over: what they changed has been seen. */
  #horizon = '0'

  constructor(db: Kysely<Database>, world: World) {
    this.#db = db
    this.#world = world
  }

  isExhausted(teamId: string): boolean {
    return this.#exhausted.has(teamId)
  }

  used(teamId: string): Decimal {
    return canonicalDecimal(this.#accounts.get(teamId)?.used ?? '0')
  }

  async usedAsOf(teamId: string, position: number): Promise<string> {
    return (await creditsUsedBy(this.#db, [teamId], position)).get(teamId) ?? '0'
  }

  /** The account of a team that spent or was created while this process ran, or had spent before. */
  account(teamId: string): TeamAccount | undefined {
    return this.#accounts.get(teamId)
  }

  /** Takes in what other nodes wrote since the last time. Returns the teams whose accounts changed. */
  async refresh(): Promise<readonly string[]> {
    // Numbers are given out in another order than transactions commit: only below the oldest still running is all seen.
    const { rows } = await sql<{ horizon: string; team_id: string | null; team_since: number; used: string; deductions: number }>`
      select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, c.team_id, c.team_since, c.used, c.deductions
      from (select 1) one left join team_credits c on c.changed_by >= ${this.#horizon}::text::xid8 and ${sql.raw(OF_PRESENT_LIFE)}`.execute(
      this.#db,
    )
    this.#horizon = rows[0]?.horizon ?? this.#horizon
    return this.apply(
      rows.flatMap(({ team_id, team_since, used, deductions }) =>
        team_id === null ? [] : [{ teamId: team_id, since: team_since, used, deductions }],
      ),
    )
  }

  /** Takes in accounts as they stand, older ones than are known left aside. Returns the teams whose accounts changed. */
  apply(accounts: readonly TeamAccount[]): readonly string[] {
    const newer = accounts.filter((account) => {
      const known = this.#accounts.get(account.teamId)
      return !known || account.since > known.since || (account.since === known.since && account.deductions > known.deductions)
    })
    for (const account of newer) {
      this.#accounts.set(account.teamId, account)
      this.#weigh(account.teamId)
    }
    return newer.map((account) => account.teamId)
  }

  /** Credits come with events; a team that lives anew has used nothing. */
  note(events: readonly RecordedEvent[]): void {
    for (const { entityType, key, type, position } of events) {
      if (entityType !== team.name) continue
      if (type === 'TeamCreated') this.#accounts.set(key, { teamId: key, since: position, used: '0', deductions: 0 })
      this.#weigh(key)
    }
  }

  #weigh(teamId: string): void {
    const state = stateOf(this.#world, team, teamId)
    const used = unitsOf(this.#accounts.get(teamId)?.used ?? '0')
    if (state && used > 0n && used >= unitsOf(state.creditsAllocated)) this.#exhausted.add(teamId)
    else this.#exhausted.delete(teamId)
  }
}
