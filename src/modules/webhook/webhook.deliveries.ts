/**
 * Delivers events to webhooks: to each in the order of the log, at least once, going on behind the last one that it took. Of several nodes
 * one does so, the holder of a lock; another takes over when it goes, and may then deliver again what was just under way.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../db/database.ts'
import type { HeldLock, Store } from '../../db/store.ts'
import { readEventPage } from '../../event-log/event-pages.ts'
import type { GroupCommit } from '../../event-log/group-commit.ts'
import type { Registry } from '../../event-log/registry.ts'
import { systemMetadata } from '../../event-log/system-metadata.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import { stateOf, type WorldReader } from '../../kernel/world.ts'
import { webhook } from './webhook.domain.ts'
import { type Progress, progressOf, saveProgress, secretOf } from './webhook.queries.ts'
import { bodyOf, deliver, signature } from './webhook.request.ts'

/** Milliseconds between looks at what there is to do. */
const TICK = 500
/** Milliseconds between attempts of a standby to take over. */
const STANDBY = 5_000
/** Milliseconds after the first failure; doubles up to the longest, and is shortened by up to a half by chance. */
const BACK_OFF = 1_000
const MAX_BACK_OFF = 300_000
/** Events read at once. */
const PAGE = 50

export interface DeliveryParts {
  readonly store: Pick<Store, 'tryLock'>
  readonly db: Kysely<Database>
  readonly registry: Registry
  readonly world: WorldReader
  readonly commits: GroupCommit
  readonly log: Logger
  /** Failed attempts in a row after which a webhook is parked. */
  readonly maxFailures: number
}

interface Endpoint {
  readonly url: string
  readonly secret: string
}

interface Worker {
  readonly stopping: AbortController
  readonly done: Promise<void>
}

export class WebhookDeliveries {
  readonly #parts: DeliveryParts
  readonly #stopping = new AbortController()
  readonly #workers = new Map<string, Worker>()
  #lock: HeldLock | null = null
  #woken = Promise.withResolvers<void>()
  readonly #done: Promise<void>

  constructor(parts: DeliveryParts) {
    this.#parts = parts
    this.#done = this.#run()
  }

  /** To be called when there are new events. */
  wake(): void {
    this.#woken.resolve()
    this.#woken = Promise.withResolvers()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#done
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      const held = await this.#look().catch((error) => {
        this.#parts.log.warn({ err: error }, 'webhooks cannot be looked after; it is tried again')
        return false
      })
      await this.#rest(held ? TICK : STANDBY, signal)
    }
    await this.#release()
  }

  /** Starts and stops workers, one for each webhook that is to be delivered to; false when another node does it. */
  async #look(): Promise<boolean> {
    const wanted = this.#wanted()
    if (this.#lock && !(wanted.length > 0 && (await this.#lock.holds()))) await this.#release()
    // Without webhooks no node holds a connection for the lock.
    if (wanted.length === 0) return true
    this.#lock ??= await this.#parts.store.tryLock('switchbook webhooks')
    if (!this.#lock) return false
    for (const [id, { stopping }] of this.#workers) if (!wanted.includes(id)) stopping.abort()
    for (const id of wanted) if (!this.#workers.has(id)) this.#start(id)
    return true
  }

  #wanted(): string[] {
    const { world } = this.#parts
    return [...world.keys(webhook)].filter((id) => stateOf(world, webhook, id)?.parked === false)
  }

  #start(id: string): void {
    const stopping = new AbortController()
    const done = this.#work(id, stopping.signal)
      .catch((error) => {
        if (!stopping.signal.aborted)
          this.#parts.log.warn({ err: error, webhook: id }, 'a webhook cannot be delivered to; it is tried again')
      })
      .finally(() => this.#workers.delete(id))
    this.#workers.set(id, { stopping, done })
  }

  async #release(): Promise<void> {
    for (const { stopping } of this.#workers.values()) stopping.abort()
    await Promise.all([...this.#workers.values()].map(({ done }) => done))
    await this.#lock?.release()
    this.#lock = null
  }

  async #work(id: string, signal: AbortSignal): Promise<void> {
    const { db, registry, world, commits, maxFailures } = this.#parts
    const secret = await secretOf(db, id)
    if (secret === null) return this.#park(id, 0, 'its secret is not in this store: delete it and make another')
    let progress = await progressOf(db, id)
    // It was parked, and is given another chance.
    if (progress.failures >= maxFailures) progress = { ...progress, failures: 0 }
    let read = progress.deliveredUpTo
    while (!signal.aborted) {
      const head = commits.head.position
      const state = stateOf(world, webhook, id)
      if (!state || state.parked) return
      if (head <= read) {
        await this.#rest(TICK, signal)
        continue
      }
      const filter = state.types === null ? {} : { types: state.types }
      const page = await readEventPage(db, registry, filter, { above: read, below: head + 1, limit: PAGE, descending: false })
      for (const event of page) {
        const after = await this.#deliver(id, { url: state.url, secret }, event, progress, signal)
        if (after === null) return
        progress = after
      }
      read = page.length < PAGE ? head : (page.at(-1)?.position ?? head)
    }
  }

  /** How far it has come once the endpoint took the event; null when it is parked or stopped. */
  async #deliver(id: string, endpoint: Endpoint, event: RecordedEvent, from: Progress, signal: AbortSignal): Promise<Progress | null> {
    const { db, registry, maxFailures } = this.#parts
    const body = bodyOf(event, registry.definitionOf(event.type))
    for (let failures = from.failures; ; ) {
      if (signal.aborted) return null
      const error = await deliver(endpoint.url, headersOf(endpoint, event, body), body, signal)
      if (error === null) {
        const progress = { deliveredUpTo: event.position, failures: 0 }
        await saveProgress(db, id, progress, null)
        return progress
      }
      failures += 1
      await saveProgress(db, id, { ...from, failures }, error)
      if (failures >= maxFailures) {
        await this.#park(id, failures, error)
        return null
      }
      const time = Math.min(BACK_OFF * 2 ** (failures - 1), MAX_BACK_OFF) * (0.5 + Math.random() / 2)
      await sleep(time, undefined, { signal })
    }
  }

  async #park(id: string, failures: number, lastError: string): Promise<void> {
    this.#parts.log.warn({ webhook: id, failures, lastError }, 'a webhook is parked')
    await this.#parts.commits.submit({
      commands: [{ type: 'ParkWebhook', key: id, data: { failures, lastError } }],
      metadata: systemMetadata({ source: 'webhooks' }),
    })
  }

  /** Until new events, or the time, or the end. */
  async #rest(time: number, signal: AbortSignal): Promise<void> {
    const over = new AbortController()
    await Promise.race([sleep(time, undefined, { signal: AbortSignal.any([signal, over.signal]) }).catch(() => {}), this.#woken.promise])
    over.abort()
  }
}

function headersOf({ secret }: Endpoint, event: RecordedEvent, body: string): Record<string, string> {
  // The receiver's guard against replays looks at when it was sent, not at when it happened.
  const timestamp = Math.floor(Date.now() / 1_000)
  return {
    'webhook-id': event.eventId,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature(secret, event.eventId, timestamp, body),
  }
}
