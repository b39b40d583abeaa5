import { pendingSteps } from '../db/migrate.ts'
import { CannotStart } from '../kernel/errors.ts'
import { slices } from '../modules.ts'
import { rebuild } from '../projections/rebuild.ts'
import { registryOf } from '../write-side.ts'
import { type Progress, startProgress } from './progress.ts'
import { withStore } from './store.ts'

/** Returns how many events were projected. */
export function runRebuild(json: boolean): Promise<number> {
  return withStore(async (store) => {
    const pending = await pendingSteps(store.db)
    if (pending.length > 0) throw new CannotStart(`the store lacks ${pending.join(', ')}: run \`switchbook migrate\` first`)
    let bar: Progress | null = null
    const events = await rebuild(store, registryOf(slices), {
      told: (done, of) => {
        bar ??= startProgress('projected', of, json)
        bar.reached(done)
      },
    })
    ;(bar as Progress | null)?.end(`projected ${events}`)
    return events
  })
}
