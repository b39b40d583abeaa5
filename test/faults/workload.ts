/** Clients that change and read through any node, ask again with the same key until they are answered, and note all that they see. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, Client, mutation } from '../support/graphql-client.ts'
import type { Attempt, Change, Read } from './history.ts'

export const TEAM = 'core'
export const SHARED = ['smart', 'fast', 'cheap'] as const

/** Milliseconds before a client asks again. */
const PAUSE = 20
/** Refusals after which nothing was written, for sure. */
const NOT_DONE = new Set(['OVERLOADED', 'NOT_CAUGHT_UP'])

const RESOLVE = `query ($alias: String!) { resolveModel(teamId: "${TEAM}", alias: $alias) { litellmModel position } }`
const AS_OF = 'query ($alias: String!, $at: PointInTime!) { modelAlias(name: $alias, at: $at) { litellmModel } }'

const oneOf = <T>(things: readonly T[]): T => {
  const thing = things[Math.floor(Math.random() * things.length)]
  if (thing === undefined) throw new Error('nothing to choose from')
  return thing
}

/** What came of one request: an answer, or null when the connection was cut, refused or silent. */
async function tried<T>(work: Promise<Answer<T>>): Promise<Answer<T> | null> {
  try {
    return await work
  } catch (error) {
    // fetch tells of everything below HTTP by a TypeError; an answer that was cut within its body is no JSON.
    if (error instanceof TypeError || error instanceof SyntaxError) return null
    throw error
  }
}

export interface WorkloadOptions {
  /** Addresses of the nodes, up or down. */
  readonly nodes: () => readonly string[]
  readonly key: string
  /** Marks this workload's idempotency keys. */
  readonly prefix: string
}

export class Workload {
  readonly changes: Change[] = []
  readonly reads: Read[] = []
  /** Changes that were acknowledged. */
  acknowledged = 0
  /** Tries whose outcome nobody told. */
  unknown = 0
  /** How often a change was put off with what code and what `Retry-After`, or cut off. */
  readonly refusals = new Map<string, number>()
  #stopping = false
  readonly #options: WorkloadOptions

  constructor(options: WorkloadOptions) {
    this.#options = options
  }

  /** Starts clients; the answer resolves once `stop` was called and each has finished its change. */
  async run(clients: number): Promise<void> {
    await Promise.all(Array.from({ length: clients }, (_, i) => this.#client(i)))
  }

  stop(): void {
    this.#stopping = true
  }

  async #client(client: number): Promise<void> {
    let own = 0
    for (let n = 0; !this.#stopping; n += 1) {
      own = await this.#change(`${this.#options.prefix}-${client}-${n}`, n)
      await this.#read(own)
    }
  }

  #node(): Client {
    return new Client(oneOf(this.#options.nodes()), this.#options.key)
  }

  /** Makes one change, however often it takes; answers its last position. */
  async #change(key: string, n: number): Promise<number> {
    const options = { idempotencyKey: key, reason: key }
    const [name, input] = oneOf([
      ['switchProvider', { alias: oneOf(SHARED), litellmModel: `openai/${key}`, ...options }],
      ['createModelAlias', { name: `alias-${key}`, litellmModel: 'openai/gpt-4o', ...options }],
      ['addCredits', { teamId: TEAM, amount: String(1 + (n % 9)), ...options }],
    ] as const)
    const attempts: Attempt[] = []
    this.changes.push({ key, makes: 1, attempts })
    for (;;) {
      const start = performance.now()
      const answer = await tried(this.#node().ask<Record<string, { events: { position: string }[] }>>(mutation(name), { input }))
      const end = performance.now()
      const positions = answer?.data?.[name]?.events.map(({ position }) => Number(position))
      if (positions) {
        attempts.push({ start, end, outcome: { positions } })
        this.acknowledged += 1
        return positions.at(-1) ?? 0
      }
      const code = answer?.errors[0]?.extensions.code ?? 'UNAVAILABLE'
      const refusal = answer ? `${code}, Retry-After: ${answer.headers.get('retry-after')}` : 'cut off'
      this.refusals.set(refusal, (this.refusals.get(refusal) ?? 0) + 1)
      if (code !== 'UNAVAILABLE' && !NOT_DONE.has(code)) throw new Error(`${key}: ${JSON.stringify(answer)}`)
      attempts.push({ start, end, outcome: NOT_DONE.has(code) ? 'refused' : 'unknown' })
      this.unknown += 1
      await sleep(PAUSE)
    }
  }

  /** Reads through any node what is so now, at its own last change at least, and what was so at some position. */
  async #read(own: number): Promise<void> {
    const alias = oneOf(SHARED)
    const now = this.#node()
    const start = performance.now()
    const minimum = { 'x-min-position': String(own) }
    const answer = await tried(now.ask<{ resolveModel: { litellmModel: string; position: string } }>(RESOLVE, { alias }, minimum))
    if (answer?.data?.resolveModel) {
      const { litellmModel, position } = answer.data.resolveModel
      this.#noted(now, alias, start, own, Number(position), litellmModel)
    }
    const position = 1 + Math.floor(Math.random() * own)
    const then = this.#node()
    const old = await tried(then.ask<{ modelAlias: { litellmModel: string } | null }>(AS_OF, { alias, at: { position: String(position) } }))
    // A nullable field is null beside its error as well.
    if (old?.data && old.errors.length === 0) this.#noted(then, alias, start, 0, position, old.data.modelAlias?.litellmModel ?? null)
  }

  #noted({ url: node }: Client, entity: string, start: number, minimum: number, position: number, value: string | null): void {
    this.reads.push({ node, entity, start, end: performance.now(), minimum, position, value })
  }
}
