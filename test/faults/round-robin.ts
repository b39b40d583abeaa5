/** What stands in front of several nodes: takes one after the other, and asks the next only when one refuses the connection. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export class RoundRobin {
  /** Requests that a node took and did not answer. */
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
