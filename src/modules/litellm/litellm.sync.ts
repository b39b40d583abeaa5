/**
 * Keeps a running LiteLLM in step: reconciles on start, after each change that LiteLLM has to know of, and once a minute.
 * Of several nodes one does so, the holder of a lock; another takes over when it goes. The lock saves LiteLLM work and no more:
 * what is wanted is read from the store each time and ids stand for content, so two nodes at once would do the same.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../db/database.ts'
import type { HeldLock, Store } from '../../db/store.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import { LitellmAdmin, LitellmFault } from './litellm.admin.ts'
import { modelList } from './litellm.models.ts'
import { type Drift, NO_DRIFT, planSync, remaining, type Step } from './litellm.plan.ts'
import { servedAliases } from './litellm.queries.ts'

/** STANDBY: another node does it. IN_STEP: LiteLLM serves what it should, but for names that others hold there. */
export type SyncState = 'STARTING' | 'STANDBY' | 'IN_STEP' | 'FAILING'

export interface SyncStatus {
  readonly state: SyncState
  /** Position of the log that LiteLLM was last brought to; null before the first time. */
  readonly position: number | null
  /** What was wrong in LiteLLM when this node last left it. */
  readonly drift: Drift
  /** Code of why it fails, such as UNREACHABLE. */
  readonly fault: string | null
}

/** Milliseconds. */
export interface SyncTiming {
  /** Gathers changes that come close together. */
  readonly coalesce: number
  /** Between looks for what others did to LiteLLM. */
  readonly recheck: number
  /** Between attempts of a standby to take over. */
  readonly standby: number
  /** After the first failure; doubles up to `maxBackOff`. */
  readonly backOff: number
  readonly maxBackOff: number
}

const TIMING: SyncTiming = { coalesce: 100, recheck: 60_000, standby: 5_000, backOff: 1_000, maxBackOff: 60_000 }

/** Changes of LiteLLM between two looks at what is wanted: so many may delay a change that comes meanwhile. */
const STEPS_PER_PASS = 100

export interface SyncParts {
  readonly store: Pick<Store, 'tryLock'> & { readonly db: Kysely<Database> }
  readonly url: string
  readonly apiKey: string | undefined
  readonly log: Logger
  readonly timing?: SyncTiming
}

export class LitellmSync {
  readonly #parts: SyncParts
  readonly #admin: LitellmAdmin
  readonly #timing: SyncTiming
  readonly #stopping = new AbortController()
  #lock: HeldLock | null = null
  #status: SyncStatus = { state: 'STARTING', position: null, drift: NO_DRIFT, fault: null }
  #wake: () => void = () => {}
  #changed = false
  #failures = 0
  readonly #done: Promise<void>

  constructor(parts: SyncParts) {
    this.#parts = parts
    this.#timing = parts.timing ?? TIMING
    this.#admin = new LitellmAdmin(parts.url, parts.apiKey)
    this.#done = this.#run()
  }

  get status(): SyncStatus {
    return this.#status
  }

  /** To be called with all events as memory takes them in. */
  note(events: readonly RecordedEvent[]): void {
    if (!events.some(({ entityType, type }) => entityType === 'ModelAlias' && type !== 'ModelAliasDescribed')) return
    this.#changed = true
    this.#wake()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#done
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      try {
        const more = await this.#pass()
        this.#failures = 0
        if (!more) await this.#rest(this.#lock ? this.#timing.recheck : this.#timing.standby)
      } catch (error) {
        if (signal.aborted) break
        await this.#fail(error)
        const { backOff, maxBackOff } = this.#timing
        await sleep(Math.min(backOff * 2 ** (this.#failures - 1), maxBackOff), undefined, { signal }).catch(() => {})
      }
    }
    await this.#release()
  }

  async #release(): Promise<void> {
    await this.#lock?.release()
    this.#lock = null
  }

  /** Until it is time, or something changed, or the end. A standby has nothing to do with changes. */
  async #rest(time: number): Promise<void> {
    const { signal } = this.#stopping
    const woken = new AbortController()
    this.#wake = this.#lock ? () => woken.abort() : () => {}
    if (!this.#changed || !this.#lock) await sleep(time, undefined, { signal: AbortSignal.any([signal, woken.signal]) }).catch(() => {})
    if (this.#changed && this.#lock) await sleep(this.#timing.coalesce, undefined, { signal }).catch(() => {})
  }

  /** One look and what follows from it; true when there was more to do than one pass takes. */
  async #pass(): Promise<boolean> {
    if (this.#lock && !(await this.#lock.holds())) await this.#release()
    this.#lock ??= await this.#parts.store.tryLock('switchbook litellm sync')
    if (!this.#lock) {
      this.#status = { state: 'STANDBY', position: null, drift: NO_DRIFT, fault: null }
      return false
    }
    this.#changed = false
    const served = await servedAliases(this.#parts.store.db)
    const found = await this.#admin.models(this.#stopping.signal)
    const { steps, drift } = planSync(served.log, modelList(served).models, found)
    const { open, fault } = await this.#take(steps.slice(0, STEPS_PER_PASS))
    for (const { name } of steps.slice(STEPS_PER_PASS)) open.add(name)
    const left = remaining(drift, open)
    this.#tell(steps.length, left)
    this.#status = { state: fault ? 'FAILING' : 'IN_STEP', position: served.position, drift: left, fault: null }
    if (fault) throw fault
    return steps.length > STEPS_PER_PASS
  }

  /** Does what it can: LiteLLM's refusal of one model must not keep the others from it. Returns the names that are still open. */
  async #take(steps: readonly Step[]): Promise<{ open: Set<string>; fault: unknown }> {
    const open = new Set<string>()
    let fault: unknown = null
    for (const step of steps) {
      // What is out of date goes on serving while its replacement cannot be had.
      if (open.has(step.name)) continue
      try {
        await (step.kind === 'create'
          ? this.#admin.create(step.model, this.#stopping.signal)
          : this.#admin.remove(step.id, this.#stopping.signal))
      } catch (error) {
        if (!(error instanceof LitellmFault) || error.code !== 'REFUSED') throw error
        open.add(step.name)
        fault ??= error
      }
    }
    return { open, fault }
  }

  #tell(steps: number, { foreign }: Drift): void {
    const known = this.#status.drift.foreign
    if (steps > 0) this.#parts.log.info({ steps }, 'LiteLLM was brought in step')
    if (foreign.length > 0 && foreign.join() !== known.join()) {
      this.#parts.log.warn({ names: foreign.slice(0, 20) }, 'LiteLLM has models under these names that are not ours; they are left alone')
    }
  }

  /** Lets the lock go, for a node that fares better. */
  async #fail(error: unknown): Promise<void> {
    const fault = error instanceof LitellmFault || error instanceof DomainError ? error.code : 'INTERNAL'
    this.#failures += 1
    if (this.#failures === 1 || this.#status.fault !== fault) this.#parts.log.warn({ err: error }, 'LiteLLM cannot be brought in step')
    this.#status = { ...this.#status, state: 'FAILING', fault }
    await this.#release()
  }
}
