/**
 * What stands in front of several nodes: takes one after the other, and asks the next when one refuses the connection, resets it before an
 * answer began, or says by Retry-After that it did not do it. The kernel resets connections that stood in its queue when a node stopped
 * listening; what is asked here can be repeated, as every change carries an idempotency key.
 */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const REPEATED = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE'])

export class RoundRobin {
  /** Requests that no node answered, or one broke off. */
  readonly failed: Error[] = []
  readonly #server: Server
  readonly #nodes: () => readonly string[]
  #turn = 0

  private constructor(nodes: () => readonly string[]) {
    this.#nodes = nodes
    this.#server = createServer((asked, answer) => void this.#pass(asked, answer))
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
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body: Buffer[] = []
    for await (const chunk of asked) body.push(chunk as Buffer)
    const nodes = this.#nodes()
    for (let left = nodes.length; left > 0; left -= 1) {
      this.#turn += 1
      try {
        const got = await this.#ask(nodes[this.#turn % nodes.length] ?? '', asked, Buffer.concat(body))
        if (got.headers['retry-after'] !== undefined && left > 1) {
          got.resume()
          continue
        }
        answer.writeHead(got.statusCode ?? 502, got.headers)
        got.pipe(answer)
        return
      } catch (error) {
        if (REPEATED.has((error as NodeJS.ErrnoException).code ?? '')) continue
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
