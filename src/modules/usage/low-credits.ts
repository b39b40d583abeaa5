/** Tells the log, once per crossing, that a team's credits run low: webhooks and people read it there. */
import { type Kysely, sql } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../db/database.ts'
import type { GroupCommit } from '../../event-log/group-commit.ts'
import { systemMetadata } from '../../event-log/system-metadata.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { World } from '../../kernel/world.ts'
import { isLow, team } from '../team/index.ts'
import type { TeamSpending } from './team-spending.ts'
import { accountBefore } from './usage.retention.ts'
import type { TeamAccount } from './usage.statement.ts'

export interface LowCreditsParts {
  readonly db: Kysely<Database>
  readonly world: World
  readonly commits: GroupCommit
  readonly spending: TeamSpending
  readonly log: Logger
  /** At how many percent of what was allocated the remaining credits count as low. */
  readonly percent: number
}

/** How often a team that changes under the check is looked at again. */
const ATTEMPTS = 5

export class LowCredits {
  readonly #parts: LowCreditsParts
  /** Teams whose check failed; looked at again with the next. */
  readonly #again = new Set<string>()
  /** Whether credits had risen, by team and the version of its stream that this is about. */
  readonly #risen = new Map<string, { readonly version: number; readonly risen: boolean }>()

  constructor(parts: LowCreditsParts) {
    this.#parts = parts
  }

  /** Looks at these teams; never throws, since what was counted stays counted. */
  async check(teamIds: Iterable<string>): Promise<void> {
    for (const teamId of new Set([...this.#again, ...teamIds])) {
      try {
        await this.#check(teamId)
        this.#again.delete(teamId)
      } catch (error) {
        this.#again.add(teamId)
        this.#parts.log.warn({ err: error, teamId }, 'low credits could not be told to the log')
      }
    }
  }

  async #check(teamId: string): Promise<void> {
    const { world, spending, commits, percent } = this.#parts
    for (let attempt = 1; ; attempt += 1) {
      const entity = world.entity(team, teamId)
      const account = spending.account(teamId)
      if (!entity?.state || !account) return
      const { creditMode, creditsAllocated, creditsLowAt } = entity.state
      if (creditMode === 'NONE' || !isLow(creditsAllocated, account.used, percent)) return
      if (creditsLowAt !== null && isLow(creditsAllocated, creditsLowAt, percent)) return
      const risen = creditsLowAt === null || (await this.#hasRisen(account, entity.version))
      if (!risen) return
      const data = { used: account.used, percent, risen }
      try {
        const command = { type: 'NoteLowCredits', key: teamId, data, expectedVersion: entity.version }
        await commits.submit({ commands: [command], metadata: systemMetadata() })
        return
      } catch (error) {
        const code = error instanceof DomainError ? error.code : ''
        if (code === 'UNKNOWN_TEAM') return
        // Somebody changed the team, perhaps another node that noted the same: look again.
        if (code !== 'VERSION_CONFLICT' || attempt === ATTEMPTS) throw error
      }
    }
  }

  /** Whether, since the last note, anything changed the team while more than the low share remained, as the ledger counts. */
  async #hasRisen({ teamId, since }: TeamAccount, version: number): Promise<boolean> {
    const known = this.#risen.get(teamId)
    if (known?.version === version) return known.risen
    const { rows } = await sql<{ risen: boolean }>`
      select exists (
        select from teams t cross join lateral (select coalesce(${accountBefore(sql.ref('t.team_id'), sql`${since}::bigint`, sql.ref('t.valid_from'))}, 0) as used) x
        where t.team_id = ${teamId} and t.valid_from > (
          select coalesce(max(e.position), 0) from events e where e.stream_id = ${`${team.name}:${teamId}`} and e.type = 'CreditsRunLow'
        ) and (t.credits_allocated - x.used) * 100 > t.credits_allocated * ${this.#parts.percent}::int
      ) as risen`.execute(this.#parts.db)
    const risen = rows[0]?.risen === true
    this.#risen.set(teamId, { version, risen })
    return risen
  }
}
