/** Connects what counts and watches to what there is to count and watch. */
import { sql } from 'kysely'
import type { Config } from './config.ts'
import type { Store } from './db/store.ts'
import { verifiedChain } from './event-log/chain-verification.ts'
import type { LitellmStanding, Services } from './graphql/services.ts'
import { watch } from './metrics/gauges.ts'
import { LitellmSync, type SyncStatus } from './modules/litellm/index.ts'

export interface Monitored {
  readonly services: Services
  readonly store: Store
  readonly ready: () => Promise<void>
  readonly usageBuffer: () => number
  readonly sync: LitellmSync | null
}

/** From here on the metrics tell of this program's parts. */
export function monitor({ services, store, ready, usageBuffer, sync }: Monitored): void {
  const { commits, metrics, tail, world } = services
  commits.observe((batch) => metrics.batch(batch))
  watch(metrics, {
    ready,
    usageBuffer,
    applied: () => world.position,
    queued: () => commits.queued,
    pool: () => store.pool(),
    subscriptions: () => tail.readers,
    litellm: () => sync?.status ?? null,
    chain: () => verifiedChain(store.db),
    async head() {
      const { rows } = await sql<{ position: number }>`select position from log_head`.execute(store.db)
      return rows[0]?.position ?? 0
    },
  })
}

/** Null unless the settings ask for it. It runs until stopped. */
export function startLitellmSync(store: Store, { commits, log }: Services, config: Config): LitellmSync | null {
  const { LITELLM_SYNC, LITELLM_URL: url, LITELLM_API_KEY: apiKey } = config
  if (!LITELLM_SYNC || url === undefined) return null
  const sync = new LitellmSync({ store, url, apiKey, log })
  commits.onEvents((events) => sync.note(events))
  return sync
}

/** What anybody may be told of it: how many, not which. */
export function told({ state, position, drift, fault }: SyncStatus): LitellmStanding {
  const counts = Object.fromEntries(Object.entries(drift).map(([kind, names]) => [kind, names.length]))
  return { state, position: position === null ? null : String(position), drift: counts, fault }
}
