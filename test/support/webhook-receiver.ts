import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly position: number
  readonly type: string
}
/** A real endpoint; `answer` says with which status it takes the next request. */
export class Receiver {
  readonly received: Received[] = []
  answer: (one: Received) => number | Promise<number> = () => 204
  #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<Receiver> {
    const server = createServer(async (request, response) => {
      let text = ''
      for await (const chunk of request) text += chunk
      const { position, type } = JSON.parse(text)
      const one = { headers: request.headers, text, position: Number(position), type }
      receiver.received.push(one)
      response.writeHead(await receiver.answer(one), { location: '/elsewhere' }).end('x'.repeat(100))
    })
    const receiver = new Receiver(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return receiver
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
