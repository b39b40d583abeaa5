/** The store itself, for commands that work without a server. */
import { openStore } from '../app.ts'
import { readConfig } from '../config.ts'
import type { Store } from '../db/store.ts'
import { makeLogger } from '../main.ts'

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
