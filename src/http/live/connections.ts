/** Connections that stay open: each is told when its key ceases to be in force, and all of them when the server goes. */
import { Overloaded } from '../../event-log/errors.ts'
import { DomainError } from '../../kernel/errors.ts'

export interface LiveConnection {
  /** Id of the key, or the subject of the token, that it was opened with. */
  readonly keyId: string
  /** Subscriptions on it; one that has none yet counts as one. */
  readonly subscriptions: number
  /** Throws a refusal once the connection's key, or token, is not in force any more. */
  check(): unknown
  /** Tells the refusal, and ends. */
  refuse(refusal: DomainError): void
  /** Ends in the way that makes the client come back, to another node perhaps. */
  leave(): void
}

/** Milliseconds between looks whether keys are in force. */
const SWEEP = 1_000

export class LiveConnections {
  readonly #most: number
  readonly #mostPerKey: number
  readonly #open = new Set<LiveConnection>()
  readonly #timer: NodeJS.Timeout
  #closed = false

  constructor(most: number, mostPerKey: number) {
    this.#most = most
    this.#mostPerKey = mostPerKey
    this.#timer = setInterval(() => this.#sweep(), SWEEP).unref()
  }

  get size(): number {
    return this.#open.size
  }

  /** Refuses with OVERLOADED when there are as many as may be, in all or with this key, UNAVAILABLE when the server is going. */
  requireRoom(keyId: string): void {
    if (this.#closed) throw new DomainError('UNAVAILABLE', 'the server is shutting down; connect again')
    if (this.#open.size >= this.#most)
      throw new Overloaded(`${this.#most} subscriptions are open already; try again later, or at another node`)
    this.requireShare(keyId, this.#mostPerKey - 1)
  }

  /** Refuses with OVERLOADED when the key has more than `most` subscriptions open. */
  requireShare(keyId: string, most = this.#mostPerKey): void {
    let own = 0
    for (const connection of this.#open) if (connection.keyId === keyId) own += connection.subscriptions
    if (own > most) throw new Overloaded(`${this.#mostPerKey} subscriptions are open with this key already: close one first`)
  }

  /** Returns what has to be called when the connection is over. */
  add(connection: LiveConnection): () => void {
    this.#open.add(connection)
    return () => this.#open.delete(connection)
  }

  close(): void {
    this.#closed = true
    clearInterval(this.#timer)
    for (const connection of this.#open) connection.leave()
  }

  #sweep(): void {
    for (const connection of this.#open) {
      try {
        connection.check()
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        this.#open.delete(connection)
        connection.refuse(error)
      }
    }
  }
}
