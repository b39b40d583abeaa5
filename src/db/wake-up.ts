/**
 * Tells the other nodes on one PostgreSQL that the log has grown. No more than a hint, on connections of its own: it is sent after the
 * commit, so that it slows no commit down, and whoever misses one finds the events by looking all the same.
 */
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const CHANNEL = 'switchbook_log'
/** Milliseconds between two notifications at least: what is told meanwhile is gathered into one. */
const GATHER = 5
/** Milliseconds between attempts to listen again. */
const RETRY = 1_000

export interface WakeUps {
  /** Tells that the log has grown to a position. */
  tell(position: number): void
  close(): Promise<void>
}

/** `wake` is called with each position that some node tells, and with 0 when some may have been missed. */
export function openWakeUps(url: string, wake: (position: number) => void, onError: (error: Error) => void): WakeUps {
  return new PostgresWakeUps(url, wake, onError)
}

class PostgresWakeUps implements WakeUps {
  readonly #url: string
  readonly #wake: (position: number) => void
  readonly #onError: (error: Error) => void
  readonly #stopping = new AbortController()
  readonly #listening: Promise<void>
  #sender: Promise<pg.Client> | null = null
  #sending: Promise<void> | null = null
  /** The furthest position that any node told. */
  #told = 0
  #wanted = 0
  /** When the last notification was sent, by `performance.now()`. */
  #sentAt = Number.NEGATIVE_INFINITY

  constructor(url: string, wake: (position: number) => void, onError: (error: Error) => void) {
    this.#url = url
    this.#wake = wake
    this.#onError = onError
    this.#listening = this.#listen()
  }

  /** What another node told already is not told again. */
  tell(position: number): void {
    if (this.#stopping.signal.aborted) return
    this.#wanted = Math.max(this.#wanted, position)
    this.#sending ??= this.#send().finally(() => {
      this.#sending = null
      if (this.#wanted > this.#told && !this.#stopping.signal.aborted) this.tell(this.#wanted)
    })
  }

  async close(): Promise<void> {
    this.#stopping.abort()
    await this.#sending
    await this.#listening
    const sender = await this.#sender?.catch(() => null)
    await sender?.end()
  }

  async #send(): Promise<void> {
    const early = this.#sentAt + GATHER - performance.now()
    if (early > 0) await sleep(early)
    const position = this.#wanted
    if (position <= this.#told) return
    this.#told = position
    this.#sentAt = performance.now()
    try {
      this.#sender ??= this.#connect(() => {
        this.#sender = null
      })
      const sender = await this.#sender
      await sender.query('select pg_notify($1, $2)', [CHANNEL, String(position)])
    } catch (error) {
      this.#sender = null
      this.#onError(error as Error)
    }
  }

  async #listen(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      let client: pg.Client | null = null
      try {
        client = await this.#connect()
        client.on('notification', ({ payload }) => this.#heard(Number(payload)))
        const lost = once(client, 'end', { signal })
        await Promise.race([client.query(`listen ${CHANNEL}`), lost])
        this.#wake(0)
        await lost
      } catch (error) {
        if (!signal.aborted) this.#onError(error as Error)
      }
      await client?.end().catch(() => {})
      await sleep(RETRY, undefined, { signal }).catch(() => {})
    }
  }

  #heard(position: number): void {
    if (!Number.isSafeInteger(position)) return
    this.#told = Math.max(this.#told, position)
    this.#wake(position)
  }

  async #connect(onEnd: () => void = () => {}): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
      application_name: 'switchbook-wake-up',
    })
    client.on('error', this.#onError)
    client.once('end', onEnd)
    await client.connect()
    return client
  }
}
