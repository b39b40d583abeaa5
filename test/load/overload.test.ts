import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgres18 } from '../support/databases.ts'
import { type Answered, LoadedNode } from './traffic.ts'

/** Milliseconds of too much. */
const LENGTH = 4_000
/** Changes in a second, so that more come than may wait, however slow the machine is. */
const LEAST = 3_000
/** Requests without an answer that this process keeps at most. */
const MOST_OPEN = 9_000
const CREATE = 'mutation ($name: String!) { createModelAlias(input: { name: $name, litellmModel: "openai/gpt-4" }) { position } }'

const isDone = ({ body }: Answered) => /"position":"\d+"/.test(body)

/** Has the head of the log nine tenths of the time, as a writer of somebody else: what a node then manages, a test can exceed. */
class GreedyWriter {
  readonly #client: pg.Client
  #going = true
  readonly #work: Promise<void>

  constructor(url: string) {
    this.#client = new pg.Client(url)
    this.#work = this.#hold()
  }

  async #hold(): Promise<void> {
    await this.#client.connect()
    while (this.#going) {
      await this.#client.query('begin')
      await this.#client.query('select from log_head for update')
      await sleep(450)
      await this.#client.query('rollback')
      await sleep(50)
    }
    await this.#client.end()
  }

  async stop(): Promise<void> {
    this.#going = false
    await this.#work
  }
}

describe('a node that is asked for more changes than it can make', () => {
  let node: LoadedNode
  let database: Awaited<ReturnType<typeof postgres18.createDatabase>>
  beforeAll(async () => {
    database = await postgres18.createDatabase('empty')
    node = await LoadedNode.start({ DATABASE_URL: database.url })
  })
  afterAll(async () => {
    await node.stop()
    await database.drop()
  })

  const answers: Answered[] = []
  let asked = 0
  const change = async (): Promise<Answered> => {
    asked += 1
    const answer = await node.post('/graphql', { query: CREATE, variables: { name: `alias-${asked}` } })
    answers.push(answer)
    return answer
  }

  /** Changes in a second that it makes at its best. */
  const capacity = async (): Promise<number> => {
    const start = performance.now()
    const worker = async () => {
      while (performance.now() - start < 2_000) await change()
    }
    await Promise.all(Array.from({ length: 500 }, worker))
    expect(answers.filter((answer) => !isDone(answer))).toEqual([])
    return (answers.length * 1_000) / (performance.now() - start)
  }

  /** Asks for so many changes a second, whatever the answers do; returns how many they were. */
  const flood = async (perSecond: number): Promise<number> => {
    const [start, before] = [performance.now(), asked]
    const open = new Set<Promise<Answered>>()
    for (let elapsed = 0; elapsed < LENGTH; elapsed = performance.now() - start) {
      while (asked - before < (perSecond * elapsed) / 1_000 && open.size < MOST_OPEN) {
        const one = change()
        open.add(one)
        void one.then(() => open.delete(one))
      }
      await sleep(5)
    }
    const rate = ((asked - before) * 1_000) / (performance.now() - start)
    await Promise.all(open)
    return rate
  }

  /** Resolves now and then while `work` goes on; returns how often. */
  const resolvingDuring = async (work: Promise<unknown>): Promise<number> => {
    let [times, over] = [0, false]
    const watch = work.finally(() => {
      over = true
    })
    // Told below, and not before.
    watch.catch(() => {})
    for (; !over; times += 1) {
      await node.resolve()
      await sleep(20)
    }
    await watch
    return times
  }

  it('refuses what is too much with OVERLOADED and Retry-After, makes what it took on, goes on resolving, and then is as before', async () => {
    const writer = new GreedyWriter(database.url)
    let told = ''
    try {
      const most = await capacity()
      const flooding = flood(Math.max(5 * most, LEAST))
      const resolved = await resolvingDuring(flooding)
      told = `it can make ${Math.round(most)} changes/s, and was asked for ${Math.round(await flooding)}; ${resolved} resolutions meanwhile`
    } finally {
      await writer.stop()
    }
    const over = performance.now()
    await expect.poll(async () => isDone(await change())).toBe(true)
    const refused = answers.filter((answer) => !isDone(answer))
    console.log(
      `${told}; ${refused.length} of ${asked} refused; the next change was made ${Math.round(performance.now() - over)} ms after it was over`,
    )
    expect(refused.length).toBeGreaterThan(0)
    for (const { body, retryAfter } of refused) {
      expect(JSON.parse(body).errors).toMatchObject([{ extensions: { code: 'OVERLOADED', details: { retryAfterSeconds: 1 } } }])
      expect(retryAfter).toBe('1')
    }
    const { modelAliases } = await node.admin.data<{ modelAliases: object }>('{ modelAliases(first: 1) { totalCount } }')
    // One is `smart`.
    expect(modelAliases).toEqual({ totalCount: 1 + asked - refused.length })
  })
})
