import { buildSchema } from 'graphql'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { QueryLane } from '../../src/graphql/lane/query-lane.ts'
import { TrustedDocuments } from '../../src/graphql/trusted-documents.ts'
import { Metrics } from '../../src/metrics/metrics.ts'

const schema = buildSchema('type Query { me: Query, name: String }')
const anything = new TrustedDocuments('off', { manifest: {}, own: [] }, { schema, log: pino({ level: 'silent' }), metrics: new Metrics() })

describe('the compiled queries', () => {
  const asked = (query: string) => ({ query, operationName: undefined, variables: {} })
  const learn = (lane: QueryLane, query: string) => {
    for (const _ of [1, 2]) lane.learn(asked(query))
  }

  it('are forgotten, the least recently used first, when there are too many texts', () => {
    const lane = new QueryLane(schema, anything)
    learn(lane, '{ name }')
    learn(lane, '{ me { name } }')
    for (let i = 0; i < 999; i += 1) {
      lane.learn(asked(`{ name } # ${i}`))
      expect(lane.find(asked('{ name }'))).not.toBeNull()
    }
    expect(lane.texts).toBe(1_000)
    expect(lane.find(asked('{ me { name } }'))).toBeNull()
  })

  it('are forgotten when they have too many fields together', () => {
    const lane = new QueryLane(schema, anything)
    const texts = Array.from(
      { length: 25 },
      (_, i) => `{ ${Array.from({ length: 1_000 }, (_, field) => `f${field}:name`).join(' ')} } # ${i}`,
    )
    for (const text of texts) learn(lane, text)
    expect([lane.texts, lane.fields]).toEqual([20, 20_000])
    expect(texts.map((text) => lane.find(asked(text)) !== null)).toEqual(texts.map((_, i) => i >= 5))
  })

  it('leave out what is too long or too large to keep', () => {
    const lane = new QueryLane(schema, anything)
    learn(lane, `{ name } # ${'x'.repeat(20_000)}`)
    expect(lane.texts).toBe(0)
    const fragments = Array.from({ length: 12 }, (_, i) => `fragment F${i} on Query { a: me { ...F${i + 1} } b: me { ...F${i + 1} } }`)
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F12 on Query { name }`
    learn(lane, query)
    expect(lane.find(asked(query))).toBeNull()
  })
})
