import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolve, type Spending } from '../../../src/modules/team/index.ts'
import { resolveAt } from '../../../src/modules/team/resolution-at.queries.ts'
import { commands, furniture } from '../../event-log/random-commands.ts'
import { embedded, postgres18 } from '../../support/databases.ts'
import { allEvents, replay } from '../../support/log.ts'
import { openTestWriteSide } from '../../support/write-side.ts'

/** Nobody has called anything. */
const untouched: Spending = { isExhausted: () => false, used: () => '0', usedAsOf: async () => '0' }

describe.each([
  { ...postgres18, numRuns: 15 },
  { ...embedded, numRuns: 4 },
])('resolution as of a position on $name', ({ open, numRuns }) => {
  it('is what a fresh replay of the events up to there resolves, for random histories', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(commands, { minLength: 10, maxLength: 40, size: 'max' }), async (all) => {
        const store = await open()
        try {
          const node = await openTestWriteSide(store)
          await node.submit(furniture)
          await Promise.allSettled(all.map((command) => node.submit(command)))
          const events = await allEvents(store, node.registry)
          for (let n = 1; n <= events.length; n += 3) {
            const { world } = replay(node.registry, events.slice(0, n))
            for (const [teamId, alias] of [
              ['t', 'a'],
              ['t', 'b'],
              ['u', 'c'],
              ['u', 'A'],
            ] as const) {
              const { found } = await resolveAt(store.db, untouched, teamId, alias, n)
              expect(found, `${teamId} ${alias} as of ${n}`).toEqual(resolve(world, untouched, teamId, alias))
            }
          }
        } finally {
          await store.close()
        }
      }),
      { numRuns },
    )
  })
})
