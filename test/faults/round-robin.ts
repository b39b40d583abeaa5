/**
 * What stands in front of several nodes: asks those that say they are ready in turns, and another only when one refuses the connection.
 */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds between two looks at who is ready. */
const LOOK = 50

export class RoundRobin {
  /** Requests that a node took and did not answer. */
  readonly failed: Error[] = []
  readonly #server: Server
  readonly #nodes: () => readonly string[]
  readonly #looking: Promise<void>
  #ready: readonly string[] = []
  #closed = false
  #turn = 0

  private constructor(nodes: () => readonly string[]) {
    this.#nodes = nodes
    this.#server = createServer((asked, answer) => void this.#pass(asked, answer))
    this.#looking = this.#look()
  }

  static async before(nodes: () => readonly string[]): Promise<RoundRobin> {
    const proxy = new RoundRobin(nodes)
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#looking
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #look(): Promise<void> {
    while (!this.#closed) {
      const asked = this.#nodes().map(async (node) => ((await isReady(node)) ? [node] : []))
      this.#ready = (await Promise.all(asked)).flat()
      await sleep(LOOK)
    }
  }

  async #pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body: Buffer[] = []
    for await (const chunk of asked) body.push(chunk as Buffer)
    const nodes = this.#ready
    for (let left = nodes.length; left > 0; left -= 1) {
      this.#turn += 1
      try {
        const got = await this.#ask(nodes[this.#turn % nodes.length] ?? '', asked, Buffer.concat(body))
        answer.writeHead(got.statusCode ?? 502, got.headers)
        got.pipe(answer)
        return
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') continue
        this.failed.push(error as Error)
        break
      }
    }
    answer.writeHead(502).end()
  }

  #ask(node: string, { method, url, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const length = { 'content-length': String(body.length) }
    return new Promise((resolve, reject) => {
      request(`${node}${url}`, { method, headers: { ...headers, ...length, connection: 'close' }, agent: false }, resolve)
        .once('error', reject)
        .end(body)
    })
  }
}

async function isReady(node: string): Promise<boolean> {
  try {
    return (await fetch(`${node}/readyz`, { signal: AbortSignal.timeout(1_000) })).ok
  } catch {
    return false
  }
}
