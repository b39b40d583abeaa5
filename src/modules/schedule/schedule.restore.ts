import type { Loader } from '../../projections/restore.ts'
import { holds } from '../../projections/validity.ts'
import type { ScheduledSwitchState } from './schedule.decider.ts'

export const loadScheduledSwitches: Loader<ScheduledSwitchState> = async (db, asOf = null) => {
  const rows = await db.selectFrom('scheduled_switches').selectAll().where(holds('scheduled_switches', asOf)).execute()
  return rows.map((row) => [
    row.switch_id,
    {
      state: {
        alias: row.alias,
        litellmModel: row.litellm_model,
        at: row.switch_at.toISOString(),
        from: row.from_model,
        status: row.status,
        problem: row.problem,
      },
      version: row.version,
      createdAt: row.created_at.getTime(),
      updatedAt: row.updated_at.getTime(),
    },
  ])
}
