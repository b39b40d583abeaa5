/** A batch that is being decided on one state of the log: what it would write, and what its callers would be answered. */
import type { Clock } from '../kernel/clock.ts'
import { Draft, type World, type WorldReader } from '../kernel/world.ts'
import { RowVersions } from '../projections/row-versions.ts'
import { appendStatement, type Statement } from './append-statement.ts'
import type { CommandRequest, CommandResult } from './command-request.ts'
import { type DecidedEvent, decide, type Head } from './decision.ts'
import { IdempotencyKeyReused } from './errors.ts'
import { type AnsweredRequest, recordId } from './idempotency.ts'
import type { EventsSince } from './recent-events.ts'
import type { Registry } from './registry.ts'

export type Answer = { readonly result: CommandResult } | { readonly error: unknown }

export class Plan {
  readonly #registry: Registry
  readonly #clock: Clock
  #before: EventsSince
  readonly #decided: DecidedEvent[] = []
  readonly #records = new Map<string, AnsweredRequest>()
  readonly #answers: Answer[] = []
  #head: Head
  /** Of what is decided so far. */
  #statement: Statement | null = null
  /** Where the log must stand for the plan to be written. */
  readonly expected: Head
  readonly draft: Draft
  /** Milliseconds of `performance.now()`. */
  readonly since = performance.now()

  /** `world` must be as of `head`; it may be what a plan before this one would make of it. `since` tells the events up to there. */
  constructor(parts: { registry: Registry; clock: Clock; world: WorldReader; head: Head; since: EventsSince }) {
    this.#registry = parts.registry
    this.#clock = parts.clock
    this.#before = parts.since
    this.expected = parts.head
    this.#head = parts.head
    this.draft = new Draft(parts.world)
  }

  /** Where the log stands once the plan is written. */
  get head(): Head {
    return this.#head
  }

  get decided(): readonly DecidedEvent[] {
    return this.#decided
  }

  /** In the order of the requests. */
  get answers(): readonly Answer[] {
    return this.#answers
  }

  /** With what is decided so far. */
  readonly eventsSince: EventsSince = (position) => {
    const before = this.#before(position)
    return before && [...before, ...this.#decided.map(({ event }) => event).filter((event) => event.position > position)]
  }

  /** Lays it over memory, once that has taken in the plan that it was made after. */
  rebase(world: World, since: EventsSince): void {
    this.draft.rebase(world)
    this.#before = since
  }

  get hasRecords(): boolean {
    return this.#records.size > 0
  }

  get writesNothing(): boolean {
    return this.#decided.length === 0 && this.#records.size === 0
  }

  /** Events that it appends. */
  get size(): number {
    return this.#decided.length
  }

  /** Decides one request after all before it; a refusal is an answer and changes nothing. `known` holds what was answered earlier. */
  add(request: CommandRequest, known: ReadonlyMap<string, AnsweredRequest>): void {
    this.#statement = null
    try {
      this.#answers.push({ result: this.#decide(request, known) })
    } catch (error) {
      this.#answers.push({ error })
    }
  }

  /** Makes the statement while there is time for it. */
  prepare(): void {
    if (!this.writesNothing) this.statement()
  }

  statement(): Statement {
    this.#statement ??= this.#serialise()
    return this.#statement
  }

  #serialise(): Statement {
    const versions = new RowVersions()
    for (const { event, rows } of this.#decided) for (const row of rows) versions.add(row, event.position)
    const records = [...this.#records.values()]
    return appendStatement({ expected: this.expected, head: this.#head, decided: this.#decided, records, tables: versions.tables() })
  }

  #decide({ commands, metadata, idempotency, dryRun }: CommandRequest, known: ReadonlyMap<string, AnsweredRequest>): CommandResult {
    const id = idempotency ? recordId(metadata.actorId, idempotency.key) : null
    const earlier = id === null ? undefined : (known.get(id) ?? this.#records.get(id))
    if (idempotency && earlier) {
      if (earlier.requestHash !== idempotency.requestHash) throw new IdempotencyKeyReused(idempotency.key)
      return { events: earlier.events, position: earlier.after + earlier.eventCount, replayed: true }
    }
    const now = this.#clock.now()
    const before = this.#head
    const { decided, head } = decide(
      this.#registry,
      commands,
      metadata,
      dryRun ? new Draft(this.draft) : this.draft,
      before,
      now,
      this.eventsSince,
    )
    const result = resultOf(decided, before)
    if (dryRun) return { ...result, dryRun: { after: before.position, decided } }
    if (idempotency && id !== null) {
      const { events } = result
      const { actorId } = metadata
      this.#records.set(id, { actorId, ...idempotency, after: before.position, eventCount: events.length, recordedAt: now, events })
    }
    this.#decided.push(...decided)
    this.#head = head
    return result
  }
}

function resultOf(decided: readonly DecidedEvent[], before: Head): CommandResult {
  const events = decided.map(({ event }) => event)
  return { events, position: events.at(-1)?.position ?? before.position, replayed: false }
}
