/** Clients that ask every node without pause, to see what a node answers while its database is away. */
import { setTimeout as sleep } from 'node:timers/promises'
import { KEY } from '../faults/cluster.ts'
import { TEAM } from '../faults/workload.ts'
import { Client } from '../support/graphql-client.ts'

/** Milliseconds between two questions. */
const PAUSE = 50
const RESOLVE = `{ resolveModel(teamId: "${TEAM}", alias: "smart") { litellmModel } }`
const READ = '{ modelAlias(name: "smart") { litellmModel } }'

export class Witness {
  /** Answers from memory. */
  resolved = 0
  /** The longest that one of them took, in milliseconds. */
  slowest = 0
  /** Reads and REST calls that were refused as they should be. */
  refused = 0
  /** Answers that should not be, each with what was asked. */
  readonly wrong: string[] = []
  #stopping = false
  readonly #done: Promise<unknown>

  constructor(nodes: readonly string[]) {
    this.#done = Promise.all(
      nodes.flatMap((url) => {
        const client = new Client(url, KEY)
        return [
          this.#again('resolveModel', () => this.#resolve(client)),
          this.#again('modelAlias', () => this.#read(client)),
          this.#again('GET', async () => this.#told('GET', await client.fetch('/api/model-aliases/smart'))),
          this.#again('POST', async () => this.#told('POST', await addCredit(client))),
        ]
      }),
    )
  }

  async stop(): Promise<void> {
    this.#stopping = true
    await this.#done
  }

  async #again(what: string, ask: () => Promise<void>): Promise<void> {
    while (!this.#stopping) {
      // A node that ends the connection has answered wrongly, too.
      await ask().catch((error) => this.wrong.push(`${what}: ${error}`))
      await sleep(PAUSE)
    }
  }

  async #resolve(client: Client): Promise<void> {
    const start = performance.now()
    const { data, errors } = await client.ask<{ resolveModel: { litellmModel: string } | null }>(RESOLVE)
    this.slowest = Math.max(this.slowest, performance.now() - start)
    if (data?.resolveModel && errors.length === 0) this.resolved += 1
    else this.wrong.push(`resolveModel: ${JSON.stringify({ data, errors })}`)
  }

  async #read(client: Client): Promise<void> {
    const { headers, errors } = await client.ask(READ)
    const [error] = errors
    if (!error) return
    if (error.extensions.code === 'UNAVAILABLE' && headers.get('retry-after')) this.refused += 1
    else this.wrong.push(`modelAlias: ${JSON.stringify(error)}, Retry-After: ${headers.get('retry-after')}`)
  }

  async #told(method: string, response: Response): Promise<void> {
    const body = await response.text()
    if (response.ok) return
    const { code } = JSON.parse(body) as { code: string }
    if (response.status === 503 && /^(UNAVAILABLE|OVERLOADED)$/.test(code) && response.headers.get('retry-after')) this.refused += 1
    else this.wrong.push(`${method}: ${response.status} ${body}, Retry-After: ${response.headers.get('retry-after')}`)
  }
}

function addCredit(client: Client): Promise<Response> {
  const body = JSON.stringify({ team_id: TEAM, amount: 1 })
  return client.fetch('/api/credits/add', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}
