import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Milliseconds between looks for what other nodes appended. */
const INTERVAL = 250

/** Takes in what other nodes append until it is stopped; a failing look is tried again, and told by `fault` meanwhile. */
export class Follower {
  readonly #stopping = new AbortController()
  readonly #done: Promise<void>
  #resting = new AbortController()
  /** Why the last look failed, such as an event of a kind that this program does not know; null when it did not. */
  fault: Error | null = null

  constructor(catchUp: () => Promise<void>, log: Logger) {
    this.#done = this.#follow(catchUp, log)
  }

  /** Looks at once, or again if it is looking already. */
  wake(): void {
    this.#resting.abort()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#done
  }

  async #follow(catchUp: () => Promise<void>, log: Logger): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      this.#resting = new AbortController()
      try {
        await catchUp()
        this.fault = null
      } catch (error) {
        if (this.fault === null) log.error({ err: error }, 'cannot follow the log')
        this.fault = error as Error
      }
      await sleep(INTERVAL, undefined, { signal: AbortSignal.any([signal, this.#resting.signal]) }).catch(() => {})
    }
  }
}
