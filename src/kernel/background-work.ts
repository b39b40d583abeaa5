/** Work that begins at once and goes on until it is stopped. */
export class BackgroundWork {
  readonly #stopping = new AbortController()
  readonly #done: Promise<void>

  /** `work` never rejects, and ends soon after its signal is aborted. */
  constructor(work: (signal: AbortSignal) => Promise<void>) {
    this.#done = work(this.#stopping.signal)
  }

  /** Resolves once it has ended. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#done
  }
}
