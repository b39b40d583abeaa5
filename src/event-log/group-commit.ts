/**
 * The only writer of a node. Commands that arrive while a commit is under way wait and share the next one, so the log keeps
 * one total order without gaps and still takes more commands the more of them come at once.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { AlreadyThere, ConnectionLost, type Session, type Store, StoreBusy } from '../db/store.ts'
import type { Clock } from '../kernel/clock.ts'
import { DomainError } from '../kernel/errors.ts'
import type { CommandMetadata, RecordedEvent } from '../kernel/event.ts'
import { Draft, type World } from '../kernel/world.ts'
import { RowVersions } from '../projections/row-versions.ts'
import { appendStatement, type IdempotencyRecord } from './append-statement.ts'
import { type Commands, type DecidedEvent, decide, type Head } from './decision.ts'
import { IdempotencyKeyReused, Overloaded, Unavailable } from './errors.ts'
import { fold } from './fold.ts'
import { type AnsweredRequest, findRecords, recordId } from './idempotency.ts'
import { readEvents, readHead } from './read-events.ts'
import type { Registry } from './registry.ts'

export interface CommandRequest {
  /** Decided in order; all of them or none. */
  readonly commands: Commands
  readonly metadata: CommandMetadata
  /** `requestHash` stands for everything the caller asked: the same key with another hash is refused. */
  readonly idempotency?: { readonly key: string; readonly requestHash: string } | undefined
}

export interface CommandResult {
  /** Empty when the command changes nothing. */
  readonly events: readonly RecordedEvent[]
  /** Position of the last of them; where the log stood when there are none. */
  readonly position: number
  /** Whether this is the answer of an earlier request with the same idempotency key. */
  readonly replayed: boolean
}

/** One commit that went well. */
export interface SettledBatch {
  readonly commands: number
  /** That it appended. */
  readonly events: number
  /** From the first decision to durable. */
  readonly seconds: number
}

export interface GroupCommitOptions {
  /** Commands that may wait; one more is refused with OVERLOADED. */
  readonly maxQueue: number
  /** Commands in one commit. */
  readonly maxBatch: number
  /** Milliseconds that a command may wait for its turn before it is refused with OVERLOADED. */
  readonly maxWait: number
}

export const DEFAULT_GROUP_COMMIT: GroupCommitOptions = { maxQueue: 5_000, maxBatch: 500, maxWait: 10_000 }

/** Events read at once when catching up. */
const CATCH_UP_PAGE = 1_000

interface Waiting {
  readonly request: CommandRequest
  readonly since: number
  readonly resolve: (result: CommandResult) => void
  readonly reject: (error: unknown) => void
}

type Answer = { readonly result: CommandResult } | { readonly error: unknown }

/** A batch decided on one state of the log, not written yet. */
interface Plan {
  readonly expected: Head
  readonly head: Head
  readonly draft: Draft
  readonly decided: readonly DecidedEvent[]
  readonly records: readonly IdempotencyRecord[]
  readonly answers: readonly Answer[]
}

export class GroupCommit {
  readonly #store: Store
  readonly #registry: Registry
  readonly #world: World
  readonly #clock: Clock
  readonly #options: GroupCommitOptions
  readonly #listeners = new Set<(events: readonly RecordedEvent[]) => void>()
  #observe: (batch: SettledBatch) => void = () => {}
  #head: Head
  #queue: Waiting[] = []
  #turn: Promise<void> = Promise.resolve()
  #scheduled = false
  #closed = false
  #deadline: NodeJS.Timeout | null = null

  /** `world` must be as of `head`; from here on only this writer changes it. */
  constructor(parts: { store: Store; registry: Registry; world: World; head: Head; clock: Clock; options?: GroupCommitOptions }) {
    this.#store = parts.store
    this.#registry = parts.registry
    this.#world = parts.world
    this.#head = parts.head
    this.#clock = parts.clock
    this.#options = parts.options ?? DEFAULT_GROUP_COMMIT
  }

  get head(): Head {
    return this.#head
  }

  get queued(): number {
    return this.#queue.length
  }

  /** Calls `listener` with every run of events as memory takes them in, in order. Returns the way to stop it. */
  onEvents(listener: (events: readonly RecordedEvent[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Tells `observer`, in place of an earlier one, of every commit. */
  observe(observer: (batch: SettledBatch) => void): void {
    this.#observe = observer
  }

  /**
   * Resolves once the events are durable and memory shows them. Rejects with the decider's refusal, `Overloaded` (nothing
   * written) or `Unavailable` (its message says whether the outcome is known).
   */
  submit(request: CommandRequest): Promise<CommandResult> {
    if (this.#closed) return Promise.reject(new Unavailable('the server is shutting down; nothing was written'))
    if (this.#queue.length >= this.#options.maxQueue) {
      return Promise.reject(new Overloaded(`${this.#queue.length} commands are waiting already; nothing was written, try again`))
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ request, since: performance.now(), resolve, reject })
      this.#schedule()
      this.#watchDeadline()
    })
  }

  /** Decides without writing: what `submit` would answer now. */
  preview(request: CommandRequest): CommandResult {
    const decision = decide(this.#registry, request.commands, request.metadata, new Draft(this.#world), this.#head, this.#clock.now())
    return resultOf(decision.decided, this.#head)
  }

  /** Takes in what other nodes appended. */
  catchUp(): Promise<void> {
    return this.#inTurn(() => this.#catchUp(this.#store.writer))
  }

  /** Answers what waits, then refuses everything. */
  async close(): Promise<void> {
    this.#closed = true
    while (this.#queue.length > 0) await this.#turn
    await this.#turn
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    void this.#inTurn(async () => {
      // Callers who were just answered get the chance to join this batch.
      await nextTurn()
      this.#scheduled = false
      const batch = this.#take()
      if (this.#queue.length > 0) this.#schedule()
      if (batch.length > 0) await this.#settle(batch)
    })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work)
    this.#turn = done.then(
      () => {},
      () => {},
    )
    return done
  }

  #take(): Waiting[] {
    return this.#withoutLate(this.#queue.splice(0, this.#options.maxBatch))
  }

  /** Refuses those that waited too long. */
  #withoutLate(queue: Waiting[]): Waiting[] {
    const latest = performance.now() - this.#options.maxWait
    return queue.filter((waiting) => {
      if (waiting.since >= latest) return true
      waiting.reject(new Overloaded(`waited over ${this.#options.maxWait} ms for its turn; nothing was written, try again`))
      return false
    })
  }

  /** A turn may never come while the commit before it hangs: the first in the queue is looked after by time, too. */
  #watchDeadline(): void {
    const first = this.#queue[0]
    if (this.#deadline || !first) return
    const left = first.since + this.#options.maxWait - performance.now()
    this.#deadline = setTimeout(() => {
      this.#deadline = null
      this.#queue = this.#withoutLate(this.#queue)
      this.#watchDeadline()
    }, left).unref()
  }

  /** Answers every caller of the batch, whatever happens. */
  async #settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const start = performance.now()
      const answers = await this.#commit(batch.map((waiting) => waiting.request))
      answer(batch, answers)
      const seconds = (performance.now() - start) / 1_000
      withoutConsequence(() => this.#observe({ commands: batch.length, events: appended(answers), seconds }))
    } catch (error) {
      const refusal = ofStore(error)
      if (batch.length > 1 && !refusal) {
        // One command that the store will not take must not fail its neighbours.
        for (const waiting of batch) await this.#settle([waiting])
      } else {
        for (const waiting of batch) waiting.reject(refusal ?? error)
      }
    }
  }

  async #commit(requests: readonly CommandRequest[]): Promise<readonly Answer[]> {
    const { writer } = this.#store
    const plan = this.#plan(requests, await findRecords(writer, this.#registry, requests))
    const nothingToWrite = plan.decided.length === 0 && plan.records.length === 0
    if (nothingToWrite && !this.#store.shared) return plan.answers
    if (nothingToWrite && (await readHead(writer)).position === this.#head.position) return plan.answers
    const written = !nothingToWrite && (await this.#write(writer, plan).catch((error) => this.#writtenDespite(error, plan)))
    return written ? this.#applied(plan) : this.#commitLocked(requests)
  }

  /** False when another node took an idempotency key first for an answer without events, which does not move the head. */
  async #writtenDespite(error: unknown, plan: Plan): Promise<boolean> {
    if (error instanceof AlreadyThere && plan.records.length > 0) return false
    return this.#tookEffectDespite(error, plan)
  }

  /** Another node was there first: hold the head, catch up, decide again on what is now true. */
  async #commitLocked(requests: readonly CommandRequest[]): Promise<readonly Answer[]> {
    let plan = null as Plan | null
    try {
      await this.#store.writer.transaction(async (session) => {
        await readHead(session, true)
        await this.#catchUp(session)
        plan = this.#plan(requests, await findRecords(session, this.#registry, requests))
        const written = (plan.decided.length === 0 && plan.records.length === 0) || (await this.#write(session, plan))
        if (!written) throw new Error('the head moved while this node held it')
      })
    } catch (error) {
      if (!plan) throw error
      await this.#tookEffectDespite(error, plan)
    }
    return plan ? this.#applied(plan) : []
  }

  #plan(requests: readonly CommandRequest[], known: ReadonlyMap<string, AnsweredRequest>): Plan {
    const draft = new Draft(this.#world)
    const decided: DecidedEvent[] = []
    const records = new Map<string, AnsweredRequest>()
    const now = this.#clock.now()
    let head = this.#head
    const answers = requests.map((request): Answer => {
      try {
        const { idempotency, metadata } = request
        const id = idempotency ? recordId(metadata.actorId, idempotency.key) : null
        const earlier = id ? (known.get(id) ?? records.get(id)) : undefined
        if (idempotency && earlier) {
          if (earlier.requestHash !== idempotency.requestHash) throw new IdempotencyKeyReused(idempotency.key)
          return { result: { events: earlier.events, position: earlier.after + earlier.eventCount, replayed: true } }
        }
        const decision = decide(this.#registry, request.commands, metadata, draft, head, now)
        const result = resultOf(decision.decided, head)
        if (idempotency && id) {
          const record = {
            actorId: metadata.actorId,
            ...idempotency,
            after: head.position,
            eventCount: result.events.length,
            recordedAt: now,
          }
          records.set(id, { ...record, events: result.events })
        }
        decided.push(...decision.decided)
        head = decision.head
        return { result }
      } catch (error) {
        return { error }
      }
    })
    return { expected: this.#head, head, draft, decided, records: [...records.values()], answers }
  }

  /** False when the head was not where the plan was made: then nothing was written. */
  async #write(session: Session, plan: Plan): Promise<boolean> {
    const versions = new RowVersions()
    for (const { event, rows } of plan.decided) for (const row of rows) versions.add(row, event.position)
    const statement = appendStatement({ ...plan, tables: versions.tables() })
    return (await session.query(statement.sql, statement.values, statement.name)).length === 1
  }

  /** True when the connection broke between the commit and its answer, which the log itself knows; else throws `error`. */
  async #tookEffectDespite(error: unknown, plan: Plan): Promise<true> {
    const first = plan.decided[0]?.event
    if (!(error instanceof ConnectionLost) || !first) throw error
    const rows = await this.#store.writer.query('select 1 from events where position = $1::bigint and event_id = $2::uuid', [
      first.position,
      first.eventId,
    ])
    if (rows.length === 0) throw error
    return true
  }

  #applied(plan: Plan): readonly Answer[] {
    this.#world.apply(plan.draft, plan.head.position)
    this.#head = plan.head
    this.#publish(plan.decided.map(({ event }) => event))
    return plan.answers
  }

  async #catchUp(session: Session): Promise<void> {
    for (;;) {
      const events = await readEvents(session, this.#registry, this.#head.position, CATCH_UP_PAGE)
      for (const event of events) {
        fold(this.#registry, event, this.#world)
        this.#world.position = event.position
        this.#head = { position: event.position, hash: event.hash, recordedAt: event.recordedAt }
      }
      this.#publish(events)
      if (events.length < CATCH_UP_PAGE) return
    }
  }

  #publish(events: readonly RecordedEvent[]): void {
    if (events.length > 0) for (const listener of this.#listeners) withoutConsequence(() => listener(events))
  }
}

/** What is written is written: the failure of somebody who is told of it must not make anybody send a command again. */
function withoutConsequence(tell: () => void): void {
  try {
    tell()
  } catch (error) {
    process.emitWarning(error as Error)
  }
}

function resultOf(decided: readonly DecidedEvent[], before: Head): CommandResult {
  const events = decided.map(({ event }) => event)
  return { events, position: events.at(-1)?.position ?? before.position, replayed: false }
}

function appended(answers: readonly Answer[]): number {
  return answers.reduce((events, given) => events + ('result' in given && !given.result.replayed ? given.result.events.length : 0), 0)
}

function answer(batch: readonly Waiting[], answers: readonly Answer[]): void {
  batch.forEach((waiting, i) => {
    const given = answers[i]
    if (given && 'result' in given) waiting.resolve(given.result)
    else waiting.reject(given?.error ?? new DomainError('INTERNAL', 'no answer'))
  })
}

/** What callers are told of a store that is away or too slow; null for other errors. */
function ofStore(error: unknown): Unavailable | null {
  const sentence =
    error instanceof ConnectionLost
      ? 'the database cannot be reached; whether the change was written is not known: repeat it with the same idempotencyKey to be sure'
      : error instanceof StoreBusy
        ? 'the database did not take the change in time; nothing was written, try again'
        : null
  if (sentence === null) return null
  const unavailable = new Unavailable(sentence)
  unavailable.cause = error
  return unavailable
}
