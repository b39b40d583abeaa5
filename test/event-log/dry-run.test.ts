import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dryRunDatabase } from '../../src/event-log/dry-run.ts'
import { metadata } from '../support/commands.ts'
import { embedded, postgres18 } from '../support/databases.ts'
import { allEvents, replay, storedEvents, storedTablesAt } from '../support/log.ts'
import { openTestWriteSide } from '../support/write-side.ts'
import { commands, furniture } from './random-commands.ts'

const some = (maxLength: number) => fc.array(commands, { minLength: 1, maxLength, size: 'max' })

describe.each([
  { ...postgres18, numRuns: 20 },
  { ...embedded, numRuns: 6 },
])('a dry run of random commands on $name', ({ open, numRuns }) => {
  it('shows the rows and events that a replay of its events makes, whatever is appended meanwhile', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        some(12),
        fc.array(some(3), { minLength: 6, maxLength: 12, size: 'max' }),
        some(6),
        async (before, tries, meanwhile) => {
          const store = await open()
          try {
            const node = await openTestWriteSide(store)
            const submit = (all: typeof before) => Promise.allSettled(all.map((command) => node.submit(command)))
            await node.submit(furniture)
            await submit(before)
            const dryRuns = await Promise.allSettled(
              tries.map((asked) => node.commits.submit({ commands: asked, metadata: metadata(), dryRun: true })),
            )
            const known = await allEvents(store, node.registry)
            await submit(meanwhile)
            for (const answer of dryRuns) {
              if (answer.status === 'rejected') continue
              const { events, position, dryRun } = answer.value
              if (!dryRun) throw new Error('no dry run')
              expect([dryRun.after, position]).toEqual([known.length, known.length + events.length])
              const shown = { ...store, db: dryRunDatabase(store.db, node.registry, dryRun) }
              const expected = replay(node.registry, [...known, ...events])
              expect(await storedTablesAt(shown, node.registry, position)).toEqual(expected.holding)
              const rows = await storedEvents(shown)
              expect(rows.map((row) => row.hash)).toEqual([...known, ...events].map((event) => event.hash))
              expect(rows.slice(known.length).map((row) => JSON.parse(String(row.data)))).toEqual(events.map((event) => event.data))
            }
          } finally {
            await store.close()
          }
        },
      ),
      { numRuns },
    )
  })
})
