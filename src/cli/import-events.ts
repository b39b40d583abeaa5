import { statSync } from 'node:fs'
import { migrate } from '../db/migrate.ts'
import type { Witness } from '../event-log/chain-check.ts'
import type { Head } from '../event-log/decision.ts'
import { goodEvents } from '../event-log/event-lines.ts'
import { importLog } from '../event-log/import-log.ts'
import { slices } from '../modules.ts'
import { registryOf } from '../write-side.ts'
import { linesOf } from './files.ts'
import { startProgress } from './progress.ts'
import { withStore } from './store.ts'

/** Returns where the log stands afterwards. */
export function importEvents(path: string, seen: readonly Witness[], json: boolean): Promise<Head> {
  return withStore(async (store) => {
    await migrate(store.db)
    const bar = startProgress('bytes read', path === '-' ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0), json)
    const head = await importLog(store, registryOf(slices), goodEvents(linesOf(path, bar.reached), seen))
    bar.end(`imported ${head.position}`)
    return head
  })
}
