/** What is looked up only when somebody asks for the metrics. */
import { Gauge } from 'prom-client'
import type { PoolState } from '../db/store.ts'
import type { Metrics } from './metrics.ts'

export interface Watched {
  /** Log position that this node's memory is at. */
  readonly applied: () => number
  readonly queued: () => number
  /** Log position of the store; also tells whether it answers. */
  readonly head: () => Promise<number>
  /** How far the log was found as it was written, and whether something in it is known not to be. */
  readonly chain: () => Promise<{ readonly position: number; readonly fault: object | null }>
  /** Rejects when the node is not ready. */
  readonly ready: () => Promise<void>
  readonly pool: () => PoolState | null
  /** Calls answered and not written yet. */
  readonly usageBuffer: () => number
  /** Open ones. */
  readonly subscriptions: () => number
  /** Null while LiteLLM is not kept in step. */
  readonly litellm: () => SyncReport | null
}

export interface SyncReport {
  readonly state: string
  readonly drift: Readonly<Record<'missing' | 'differing' | 'surplus' | 'foreign', readonly string[]>>
}

/** Milliseconds that the store may take to say where it stands. */
const PATIENCE = 2_000
const SYNC_STATES = ['STARTING', 'STANDBY', 'IN_STEP', 'FAILING']

export function watch({ registry }: Metrics, watched: Watched): void {
  const gauge = <L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    collect: (gauge: Gauge<L>) => void | Promise<void>,
  ) =>
    new Gauge<L>({
      name,
      help,
      labelNames: [...labelNames],
      registers: [registry],
      collect(this: Gauge<L>) {
        return collect(this)
      },
    })

  // Collected in this order: the pool before what asks the store, and so would be seen waiting in it.
  gauge('switchbook_db_pool_connections', 'Connections for reads by state, and requests that wait for one.', ['state'], (it) => {
    const pool = watched.pool()
    if (pool) for (const state of ['total', 'idle', 'waiting'] as const) it.set({ state }, pool[state])
  })
  gauge('switchbook_ready', 'Whether the node follows the log and its store answers: 1 or 0.', [], async (it) =>
    it.set(
      await within(PATIENCE, watched.ready()).then(
        () => 1,
        () => 0,
      ),
    ),
  )
  gauge('switchbook_log_applied_position', "Log position that this node's memory is at.", [], (it) => it.set(watched.applied()))
  gauge('switchbook_append_queue_length', 'Commands that wait for their commit.', [], (it) => it.set(watched.queued()))
  gauge('switchbook_usage_buffer_length', 'Calls answered and not written yet.', [], (it) => it.set(watched.usageBuffer()))

  gauge('switchbook_subscriptions', 'Subscriptions that are open at this node.', [], (it) => it.set(watched.subscriptions()))

  const head = shared(() => within(PATIENCE, watched.head()).catch(() => null))
  gauge('switchbook_log_head_position', 'Log position of the store; absent while it does not answer.', [], async (it) => {
    it.remove()
    const position = await head()
    if (position !== null) it.set(position)
  })
  gauge(
    'switchbook_log_lag_events',
    'Events in the store that this node has not taken in; absent while it does not answer.',
    [],
    async (it) => {
      it.remove()
      const position = await head()
      if (position !== null) it.set(Math.max(0, position - watched.applied()))
    },
  )

  const chain = shared(() => within(PATIENCE, watched.chain()).catch(() => null))
  gauge(
    'switchbook_log_verified_position',
    'Log position up to which the chain of hashes was found as it was written; absent while the store does not answer.',
    [],
    async (it) => {
      it.remove()
      const known = await chain()
      if (known) it.set(known.position)
    },
  )
  gauge(
    'switchbook_log_faulty',
    'Whether an event is known not to be as it was written: 1 or 0; absent while the store does not answer.',
    [],
    async (it) => {
      it.remove()
      const known = await chain()
      if (known) it.set(known.fault ? 1 : 0)
    },
  )

  gauge('switchbook_litellm_sync_state', 'What this node does to keep LiteLLM in step: 1 for the present state.', ['state'], (it) => {
    const report = watched.litellm()
    for (const state of report ? SYNC_STATES : []) it.set({ state }, state === report?.state ? 1 : 0)
  })
  gauge(
    'switchbook_litellm_drift',
    'Models of LiteLLM that are not as they should be; told by the node that keeps it in step.',
    ['kind'],
    (it) => {
      it.reset()
      const report = watched.litellm()
      if (!report || report.state === 'STANDBY') return
      for (const [kind, names] of Object.entries(report.drift)) it.set({ kind }, names.length)
    },
  )
}

/** Callers of the same moment share one call. */
function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | null = null
  return () => {
    pending ??= work().finally(() => {
      pending = null
    })
    return pending
  }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), milliseconds).unref())
  return Promise.race([work, late])
}
