import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../support/graphql-client.ts'
import { buildProgram, endAll, places, serve } from '../support/program.ts'

const KEY = 'operators-own-key-1'
const CHANGES = 1_000
/** Answers after which the server is killed. */
const ENOUGH = 50

interface Event {
  readonly position: string
  readonly type: string
  readonly entityKey: string
}

interface Page {
  readonly auditEvents: {
    readonly nodes: readonly Event[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}

/** The whole log, in order. */
async function wholeLog(client: Client): Promise<Event[]> {
  const query = `query ($after: String) { auditEvents(order: ASC, first: 100, after: $after) {
    nodes { position type entityKey } pageInfo { hasNextPage endCursor } } }`
  const events: Event[] = []
  let after: string | null = null
  for (let more = true; more; ) {
    const { auditEvents }: Page = await client.data<Page>(query, { after })
    events.push(...auditEvents.nodes)
    more = auditEvents.pageInfo.hasNextPage
    after = auditEvents.pageInfo.endCursor
  }
  return events
}

beforeAll(buildProgram)
afterEach(endAll)

describe.each(places)(`a server killed amid ${CHANGES} changes at once, on $name`, { timeout: 120_000 }, ({ within }) => {
  it('has lost none that it had acknowledged, done none twice, and goes on where its log ends', () =>
    within('migrated', async (store) => {
      const environment = { ...store, SWITCHBOOK_ADMIN_KEY: KEY }
      const server = await serve(environment)
      const client = new Client(server.url, KEY)
      const acknowledged = new Map<string, string>()
      let killed: Promise<unknown> | undefined
      const create = async (i: number) => {
        const name = `alias-${i}`
        try {
          const { position } = await client.change(
            'createModelAlias',
            { name, litellmModel: 'openai/gpt-4o', idempotencyKey: name },
            'position',
          )
          acknowledged.set(name, position)
        } catch {
          // Not acknowledged: it may be there or not.
        }
        if (acknowledged.size === ENOUGH) killed ??= server.end('SIGKILL')
      }
      await Promise.all(Array.from({ length: CHANGES }, (_, i) => create(i)))
      await killed
      expect(acknowledged.size).toBeGreaterThanOrEqual(ENOUGH)
      expect(acknowledged.size).toBeLessThan(CHANGES)

      const again = await serve(environment)
      const survivor = new Client(again.url, KEY)
      const log = await wholeLog(survivor)
      expect(log.map(({ position }) => Number(position))).toEqual(log.map((_, i) => i + 1))
      const created = new Map(
        log.filter(({ type }) => type === 'ModelAliasCreated').map(({ entityKey, position }) => [entityKey, position]),
      )
      expect(created.size).toBe(log.length - 1)
      for (const [name, position] of acknowledged) expect([name, created.get(name)]).toEqual([name, position])

      // Whoever got no answer asks again with the same key: what is there stays as it is, what is not is done now.
      const resume = (i: number) => {
        const name = `alias-${i}`
        return survivor.change('createModelAlias', { name, litellmModel: 'openai/gpt-4o', idempotencyKey: name }, 'position')
      }
      await Promise.all(Array.from({ length: CHANGES }, (_, i) => resume(i)))
      const { modelAliases } = await survivor.data<{ modelAliases: { totalCount: number } }>('{ modelAliases(first: 1) { totalCount } }')
      expect(modelAliases.totalCount).toBe(CHANGES)
      const finished = await wholeLog(survivor)
      expect(finished.slice(0, log.length)).toEqual(log)
      expect(finished.map(({ position }) => Number(position))).toEqual(Array.from({ length: CHANGES + 1 }, (_, i) => i + 1))
      await again.end('SIGTERM')
    }))
})
