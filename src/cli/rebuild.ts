import { slices } from '../modules.ts'
import { rebuild } from '../projections/rebuild.ts'
import { registryOf } from '../write-side.ts'
import { type Progress, startProgress } from './progress.ts'
import { withMigratedStore } from './store.ts'

/** Returns how many events were projected. */
export function runRebuild(json: boolean): Promise<number> {
  return withMigratedStore(async (store) => {
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
