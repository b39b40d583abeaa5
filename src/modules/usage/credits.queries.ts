/** Credits used, from the ledger: every deduction carries its team's running total, so no sum is ever taken twice. */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { defineLoader } from '../../graphql/loaders.ts'
import { lifeStart, rowAt } from '../../projections/lives.ts'
import type { AsOf } from '../../projections/validity.ts'
import { accountBefore } from './usage.retention.ts'

const KEY = sql.ref('asked.key')

/** Credits that each team has used in its present life; as of a position, those deducted by then. */
export const creditsUsed = defineLoader<string>(({ services }, teamIds, asOf) => creditsUsedBy(services.db, teamIds, asOf))

export async function creditsUsedBy(db: Kysely<Database>, teamIds: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, string>> {
  const at = sql`${asOf ?? Number.MAX_SAFE_INTEGER}::bigint`
  const account =
    asOf === null
      ? sql`(select c.used from team_credits c where c.team_id = ${KEY} and c.team_since = l.since)`
      : accountBefore(KEY, sql.ref('l.since'), sql`${at} + 1`)
  const { rows } = await sql<{ key: string; used: string }>`
    select asked.key, account.used from json_array_elements_text(${JSON.stringify(teamIds)}::text::json) as asked(key)
    cross join lateral (select ${lifeStart('teams', KEY, sql.ref('v.valid_from'))} as since from ${rowAt('teams', KEY, at)} v) l
    cross join lateral ${account} account`.execute(db)
  return new Map(rows.map((row) => [row.key, row.used]))
}
