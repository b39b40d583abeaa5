/**
 * The only writer of a node. Commands that arrive while a commit is under way wait and share the next one, so the log keeps
 * one total order without gaps and still takes more commands the more of them come at once.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { ConnectionLost, StoreBusy } from '../db/store.ts'
import { DomainError } from '../kernel/errors.ts'
import type { RecordedEvent } from '../kernel/event.ts'
import type { CommandRequest, CommandResult } from './command-request.ts'
import type { Head } from './decision.ts'
import { Overloaded, Unavailable } from './errors.ts'
import { LogWriter, type LogWriterParts } from './log-writer.ts'
import type { Answer, Plan } from './plan.ts'
import { withoutConsequence } from './without-consequence.ts'

export type { CommandRequest, CommandResult } from './command-request.ts'

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

/** Fewer commands than this are quicker in one commit than in two. */
const CROWD = 16
/** Batches on their way to the store. */
const MAX_FLIGHTS = 2

interface Waiting {
  readonly request: CommandRequest
  readonly since: number
  readonly resolve: (result: CommandResult) => void
  readonly reject: (error: unknown) => void
  /** Set once it waited too long. */
  refused: boolean
}

/** A plan and its callers, in one order. */
interface Batch {
  readonly plan: Plan
  readonly waiting: Waiting[]
  /** Set when it cannot be written as it is planned. */
  troubled: boolean
}

/** A batch on its way to the store. */
interface Flight extends Batch {
  over: boolean
  /** Whether it was written as planned; or what its callers are told of a store that is away. */
  readonly outcome: Promise<boolean | Unavailable>
}

export class GroupCommit {
  readonly #writer: LogWriter
  readonly #options: GroupCommitOptions
  #observe: (batch: SettledBatch) => void = () => {}
  #queue: Waiting[] = []
  /** Those of the batch that is being decided. */
  #planned: Waiting[] = []
  #turn: Promise<void> = Promise.resolve()
  /** How many wait for their turn. */
  #turnsWanted = 0
  #running = false
  #arrived: () => void = () => {}
  #closed = false
  #deadline: NodeJS.Timeout | null = null

  constructor(parts: LogWriterParts & { options?: GroupCommitOptions }) {
    this.#writer = new LogWriter(parts)
    this.#options = parts.options ?? DEFAULT_GROUP_COMMIT
  }

  get head(): Head {
    return this.#writer.head
  }

  /** Commands that wait for their commit to begin. */
  get queued(): number {
    return this.#queue.length + this.#planned.length
  }

  /** Calls `listener` with every run of events as memory takes them in, in order. Returns the way to stop it. */
  onEvents(listener: (events: readonly RecordedEvent[]) => void): () => void {
    return this.#writer.onEvents(listener)
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
    if (this.queued >= this.#options.maxQueue) {
      return Promise.reject(new Overloaded(`${this.queued} commands are waiting already; nothing was written, try again`))
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ request, since: performance.now(), resolve, reject, refused: false })
      this.#schedule()
      this.#arrived()
      this.#watchDeadline()
    })
  }

  /** Takes in what other nodes appended. */
  catchUp(): Promise<void> {
    return this.#inTurn(() => this.#writer.catchUp())
  }

  /** Whether memory is as of `position` or later, now or within so many milliseconds. */
  async reaches(position: number, patience: number): Promise<boolean> {
    if (this.head.position >= position) return true
    const { promise: reached, resolve: reach } = Promise.withResolvers<boolean>()
    const stop = this.onEvents(() => {
      if (this.head.position >= position) reach(true)
    })
    const deadline = setTimeout(reach, patience, false)
    try {
      // What other nodes appended is looked for at once; that the store is away is no answer to the question.
      this.catchUp().catch(() => {})
      return await reached
    } finally {
      clearTimeout(deadline)
      stop()
    }
  }

  /** Answers what waits, then refuses everything. */
  async close(): Promise<void> {
    this.#closed = true
    while (this.queued > 0) await this.#turn
    await this.#turn
  }

  #schedule(): void {
    if (this.#running) return
    this.#running = true
    void this.#inTurn(() => this.#run())
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#turnsWanted += 1
    const done = this.#turn.then(() => {
      this.#turnsWanted -= 1
      return work()
    })
    this.#turn = done.then(
      () => {},
      () => {},
    )
    return done
  }

  /**
   * Commits until nothing waits or somebody else wants a turn. While batches are on their way the next is decided on what they
   * would make of the log; if one of them fails, it and all after it are decided again.
   */
  async #run(): Promise<void> {
    const flights: Flight[] = []
    let batch = this.#batchAfter(flights)
    do {
      await this.#gather(batch, flights)
      const [first] = flights
      const outcome = first?.over ? await first.outcome : true
      if (outcome !== true || batch.troubled || batch.waiting.some(({ refused }) => refused)) {
        this.#planned = []
        await this.#apart(flights.splice(0))
        await this.#settle(batch.waiting.filter(({ refused }) => !refused))
        batch = this.#batchAfter(flights)
        continue
      }
      if (mayGo(batch, flights)) {
        this.#planned = []
        flights.push(this.#launch(batch))
        batch = this.#batchAfter(flights)
      }
      if (first?.over) {
        flights.shift()
        this.#land(first)
        this.#writer.rebase((flights[0] ?? batch).plan)
      }
    } while (flights.length > 0 || batch.waiting.length > 0 || (this.#queue.length > 0 && this.#turnsWanted === 0))
    this.#running = false
    if (this.#queue.length > 0) this.#schedule()
  }

  #batchAfter(flights: readonly Flight[]): Batch {
    return { plan: this.#writer.planAfter(flights.at(-1)?.plan ?? null), waiting: [], troubled: false }
  }

  /** Ends with every batch in the order it was sent: as planned while all goes well, the plain way from the first that did not. */
  async #apart(flights: readonly Flight[]): Promise<void> {
    let sound = true
    for (const [i, flight] of flights.entries()) {
      const outcome = await flight.outcome
      sound &&= outcome === true
      if (sound) {
        this.#land(flight)
        const next = flights[i + 1]
        if (next) this.#writer.rebase(next.plan)
      } else if (typeof outcome === 'boolean') await this.#settle(flight.waiting)
      else for (const waiting of flight.waiting) waiting.reject(outcome)
    }
  }

  /** Decides what waits and what arrives, until the batch may go or the first on its way is over. */
  async #gather(batch: Batch, flights: readonly Flight[]): Promise<void> {
    for (;;) {
      const [first] = flights
      // Callers who were just answered get the chance to join.
      if (!first?.over) await nextTurn()
      await this.#decideQueued(batch, flights)
      if (!first || first.over || batch.troubled || mayGo(batch, flights)) return
      const closed = batch.waiting.length >= this.#options.maxBatch || this.#turnsWanted > 0
      if (closed) await first.outcome
      else if (this.#queue.length === 0) await Promise.race([first.outcome, this.#arrival()])
    }
  }

  #arrival(): Promise<void> {
    return new Promise((resolve) => {
      this.#arrived = resolve
    })
  }

  async #decideQueued(batch: Batch, flights: readonly Flight[]): Promise<void> {
    if (this.#turnsWanted > 0 || batch.troubled) return
    const room = this.#options.maxBatch - batch.waiting.length
    const taken = withoutLate(this.#queue.splice(0, Math.min(room, portion(this.#queue.length, flights))), this.#options)
    if (taken.length === 0) return
    batch.waiting.push(...taken)
    this.#planned.push(...taken)
    try {
      await this.#writer.decide(
        batch.plan,
        taken.map(({ request }) => request),
      )
      if (flights.length > 0) batch.plan.prepare()
    } catch {
      // One that the store will not take: each is looked at by itself.
      batch.troubled = true
    }
  }

  #launch(batch: Batch): Flight {
    const outcome = this.#outcome(batch.plan).finally(() => {
      flight.over = true
    })
    const flight: Flight = { ...batch, over: false, outcome }
    return flight
  }

  async #outcome(plan: Plan): Promise<boolean | Unavailable> {
    try {
      return await this.#writer.commit(plan)
    } catch (error) {
      return ofStore(error) ?? false
    }
  }

  #land({ plan, waiting }: Batch): void {
    this.#writer.take(plan)
    answer(waiting, plan.answers)
    this.#tell(plan)
  }

  #tell(plan: Plan): void {
    const seconds = (performance.now() - plan.since) / 1_000
    withoutConsequence(() => this.#observe({ commands: plan.answers.length, events: plan.size, seconds }))
  }

  /** A turn may never come while the commit before it hangs: the first that waits is looked after by time, too. */
  #watchDeadline(): void {
    const first = this.#planned[0] ?? this.#queue[0]
    if (this.#deadline || !first) return
    const left = first.since + this.#options.maxWait - performance.now()
    this.#deadline = setTimeout(() => {
      this.#deadline = null
      this.#planned = withoutLate(this.#planned, this.#options)
      this.#queue = withoutLate(this.#queue, this.#options)
      this.#watchDeadline()
    }, left).unref()
  }

  /** The plain way: one batch after the other. Answers every caller of the batch, whatever happens. */
  async #settle(batch: readonly Waiting[]): Promise<void> {
    if (batch.length === 0) return
    try {
      const plan = await this.#writer.commitRequests(batch.map(({ request }) => request))
      answer(batch, plan.answers)
      this.#tell(plan)
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
}

/**
 * With no commit under way half a crowd is committed first, so that the store works on that half while the other is decided:
 * taken all at once, callers who ask again as soon as they are answered would for ever keep the one idle while the other works.
 */
function portion(queued: number, flights: readonly Flight[]): number {
  return queued < CROWD || flights.length > 0 ? queued : Math.ceil(queued / 2)
}

/** Behind a commit under way a crowd is sent at once, so that the store never waits for it; a few wait for others to join them. */
function mayGo({ waiting }: Batch, flights: readonly Flight[]): boolean {
  const underWay = flights.filter(({ over }) => !over).length
  return waiting.length > 0 && (underWay === 0 || (underWay < MAX_FLIGHTS && waiting.length >= CROWD / 2))
}

/** Refuses those that waited too long, and leaves them out. */
function withoutLate(waiting: readonly Waiting[], { maxWait }: GroupCommitOptions): Waiting[] {
  const latest = performance.now() - maxWait
  return waiting.filter((one) => {
    if (one.since >= latest) return true
    one.refused = true
    one.reject(new Overloaded(`waited over ${maxWait} ms for its turn; nothing was written, try again`))
    return false
  })
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
