/** Plans on their way to the store and into memory, one after the other; a plan that another node came before is made anew. */
import { AlreadyThere, ConnectionLost, type Session, type Store } from '../db/store.ts'
import type { Clock } from '../kernel/clock.ts'
import type { RecordedEvent } from '../kernel/event.ts'
import type { World } from '../kernel/world.ts'
import type { CommandRequest } from './command-request.ts'
import type { Head } from './decision.ts'
import { OtherLog } from './errors.ts'
import { fold } from './fold.ts'
import { findRecords } from './idempotency.ts'
import { Plan } from './plan.ts'
import { readEvents, readHead } from './read-events.ts'
import { RecentEvents } from './recent-events.ts'
import type { Registry } from './registry.ts'
import { withoutConsequence } from './without-consequence.ts'

/** Events read at once when catching up. */
const CATCH_UP_PAGE = 1_000

export interface LogWriterParts {
  readonly store: Store
  readonly registry: Registry
  /** As of `head`; from here on only the writer changes it. */
  readonly world: World
  readonly head: Head
  readonly clock: Clock
}

export class LogWriter {
  readonly #parts: LogWriterParts
  readonly #listeners = new Set<(events: readonly RecordedEvent[]) => void>()
  readonly #recent: RecentEvents
  #head: Head

  constructor(parts: LogWriterParts) {
    this.#parts = parts
    this.#head = parts.head
    this.#recent = new RecentEvents(parts.head.position)
  }

  /** Where the log stands as far as memory goes. */
  get head(): Head {
    return this.#head
  }

  /** Calls `listener` with every run of events as memory takes them in, in order. Returns the way to stop it. */
  onEvents(listener: (events: readonly RecordedEvent[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** An empty plan on memory, or on what another plan would make of it. */
  planAfter(other: Plan | null): Plan {
    const { registry, world, clock } = this.#parts
    if (!other) return new Plan({ registry, clock, world, head: this.#head, since: this.#recent.since })
    return new Plan({ registry, clock, world: other.draft, head: other.head, since: other.eventsSince })
  }

  /** Lays a plan over memory, once that has taken in the plan that it was made after. */
  rebase(plan: Plan): void {
    plan.rebase(this.#parts.world, this.#recent.since)
  }

  /** Adds requests to a plan, looking up first which of them were answered before. */
  async decide(plan: Plan, requests: readonly CommandRequest[], session: Session = this.#parts.store.writer): Promise<void> {
    const known = await findRecords(session, this.#parts.registry, requests)
    for (const request of requests) plan.add(request, known)
  }

  /** False when the log was not where the plan was made: then nothing was written. */
  async commit(plan: Plan): Promise<boolean> {
    const { writer, shared } = this.#parts.store
    if (plan.writesNothing) return !shared || (await readHead(writer)).position === plan.expected.position
    return await write(writer, plan).catch((error) => {
      // Another node may take an idempotency key first for an answer without events, which does not move the head.
      if (error instanceof AlreadyThere && plan.hasRecords) return false
      return this.#tookEffectDespite(error, plan)
    })
  }

  /** Plans, writes and takes in; holds the head and decides again when another node was there first. */
  async commitRequests(requests: readonly CommandRequest[]): Promise<Plan> {
    const plan = this.planAfter(null)
    await this.decide(plan, requests)
    const done = (await this.commit(plan)) ? plan : await this.#commitLocked(requests)
    this.take(done)
    return done
  }

  /** Makes memory what a written plan made of the log. */
  take(plan: Plan): void {
    this.#parts.world.apply(plan.draft, plan.head.position)
    this.#head = plan.head
    this.#publish(plan.decided.map(({ event }) => event))
  }

  /** Takes in what other nodes appended. Throws `OtherLog` when the store is not, or not yet, where memory is. */
  async catchUp(session: Session = this.#parts.store.writer): Promise<void> {
    const { registry, world } = this.#parts
    for (;;) {
      const events = await this.#readBehindHead(session)
      for (const event of events) {
        fold(registry, event, world)
        world.position = event.position
        this.#head = { position: event.position, hash: event.hash, recordedAt: event.recordedAt }
      }
      this.#publish(events)
      if (events.length < CATCH_UP_PAGE) return
    }
  }

  /** What memory ends with is read once more: a log without it is none that memory could go on with. */
  async #readBehindHead(session: Session): Promise<readonly RecordedEvent[]> {
    const { registry } = this.#parts
    const { position, hash } = this.#head
    if (position === 0) return readEvents(session, registry, 0, CATCH_UP_PAGE)
    const [last, ...events] = await readEvents(session, registry, position - 1, CATCH_UP_PAGE + 1)
    if (last?.position !== position || last.hash !== hash) throw new OtherLog(position)
    return events
  }

  async #commitLocked(requests: readonly CommandRequest[]): Promise<Plan> {
    let plan = null as Plan | null
    try {
      return await this.#parts.store.writer.transaction(async (session) => {
        await readHead(session, true)
        await this.catchUp(session)
        plan = this.planAfter(null)
        await this.decide(plan, requests, session)
        if (!plan.writesNothing && !(await write(session, plan))) throw new Error('the head moved while this node held it')
        return plan
      })
    } catch (error) {
      if (!plan) throw error
      await this.#tookEffectDespite(error, plan)
      return plan
    }
  }

  /** True when the connection broke between the commit and its answer, which the log itself knows; else throws `error`. */
  async #tookEffectDespite(error: unknown, plan: Plan): Promise<true> {
    const first = plan.decided[0]?.event
    if (!(error instanceof ConnectionLost) || !first) throw error
    const rows = await this.#parts.store.writer.query('select 1 from events where position = $1::bigint and event_id = $2::uuid', [
      first.position,
      first.eventId,
    ])
    if (rows.length === 0) throw error
    return true
  }

  #publish(events: readonly RecordedEvent[]): void {
    this.#recent.add(events)
    if (events.length > 0) for (const listener of this.#listeners) withoutConsequence(() => listener(events))
  }
}

async function write(session: Session, plan: Plan): Promise<boolean> {
  const { sql, values, name } = plan.statement()
  return (await session.query(sql, values, name)).length === 1
}
