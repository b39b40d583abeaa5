/** A wire to PostgreSQL that a test cuts where it wants: before a request gets through, or before its answer does. */
import { createServer, type Server, Socket } from 'node:net'

/** What happens to the next request that holds `text`. */
export interface Cut {
  readonly text: string
  /** `request`: the server never sees it. `answer`: the server does it, and its answer is lost. */
  readonly lose: 'request' | 'answer'
  /** Whether the wire stays cut until `mend` is called. */
  readonly forGood?: boolean
}

export class CutProxy {
  readonly #server: Server
  readonly #wires = new Set<Socket>()
  readonly #target: URL
  #cut: Cut | null = null
  #down = false
  /** Counts the times that the wires fell silent; those of before stay so. */
  #silences = 0
  #happened: () => void = () => {}

  private constructor(target: URL) {
    this.#target = target
    this.#server = createServer((client) => this.#connect(client))
  }

  static async to(url: string): Promise<CutProxy> {
    const proxy = new CutProxy(new URL(url))
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  /** Of the same database by this wire. */
  get url(): string {
    const url = new URL(this.#target)
    const address = this.#server.address()
    if (address && typeof address === 'object') url.port = String(address.port)
    return url.href
  }

  /** Resolves when the cut has happened. */
  cut(cut: Cut): Promise<void> {
    this.#cut = cut
    return new Promise((resolve) => {
      this.#happened = resolve
    })
  }

  /** Cuts everything now, and refuses new connections until `mend` is called. */
  down(): void {
    this.#down = true
    for (const wire of this.#wires) wire.destroy()
  }

  /** Lets nothing through any more on the wires there are, and ends none: as when a machine vanished. */
  silence(): void {
    this.#silences += 1
  }

  mend(): void {
    this.#down = false
  }

  async close(): Promise<void> {
    this.down()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #connect(client: Socket): void {
    if (this.#down) {
      client.destroy()
      return
    }
    const server = new Socket().connect(Number(this.#target.port), this.#target.hostname)
    const wires = [client, server]
    const silences = this.#silences
    const tear = () => {
      for (const wire of wires) {
        wire.destroy()
        this.#wires.delete(wire)
      }
    }
    let losing: Cut | null = null
    const torn = (cut: Cut) => {
      if (cut.forGood) this.#down = true
      tear()
      this.#happened()
    }
    for (const wire of wires) {
      this.#wires.add(wire)
      wire.on('error', tear).on('close', tear)
    }
    client.on('data', (chunk) => {
      if (this.#silences > silences) return
      const cut = this.#cut
      if (cut && chunk.includes(cut.text)) {
        this.#cut = null
        losing = cut
        if (cut.lose === 'request') return torn(cut)
      }
      server.write(chunk)
    })
    server.on('data', (chunk) => {
      if (this.#silences > silences) return
      if (losing) torn(losing)
      else client.write(chunk)
    })
  }
}
