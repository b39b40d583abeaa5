/** The store itself, for commands that work without a server. */
import { openStore } from '../app.ts'
import { readConfig } from '../config.ts'
import { pendingSteps } from '../db/migrate.ts'
import type { Store } from '../db/store.ts'
import { CannotStart } from '../kernel/errors.ts'
import { makeLogger } from '../main.ts'

/** The same, refused unless this program's tables are there. */
export function withMigratedStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  return withStore(async (store) => {
    const pending = await pendingSteps(store.db)
    if (pending.length > 0) throw new CannotStart(`the store lacks ${pending.join(', ')}: run \`switchbook migrate\` first`)
    return work(store)
  })
}

/** Opens the store of DATABASE_URL or DATA_DIR, and closes it whatever happens. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const config = readConfig(process.env)
  const store = await openStore(config, makeLogger(config))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
