import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { goodEvents, toLine } from '../../src/event-log/event-lines.ts'
import { importLog } from '../../src/event-log/import-log.ts'
import type { Registry } from '../../src/event-log/registry.ts'
import { storedEventPages } from '../../src/event-log/stored-events.ts'
import { verifyLog } from '../../src/event-log/verify.ts'
import { createAlias } from '../support/commands.ts'
import { embedded, postgres18, type TestStore } from '../support/databases.ts'
import { expectSoundLog, storedEvents, storedTables } from '../support/log.ts'
import { randomHistory } from '../support/random-history.ts'
import { openTestWriteSide } from '../support/write-side.ts'

async function linesOf(store: Store, registry: Registry): Promise<string[]> {
  const lines: string[] = []
  for await (const events of storedEventPages(store.db, registry, {}, 50)) lines.push(...events.map((event) => toLine(event).slice(0, -1)))
  return lines
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

const subjects = async (store: Store) => (await sql`select * from event_subjects order by 1, 2, 3`.execute(store.db)).rows

/** From one kind of store to the other, and each to its own. */
const moves: readonly (readonly [TestStore, TestStore])[] = [
  [embedded, postgres18],
  [postgres18, embedded],
  [postgres18, postgres18],
]

describe.each(moves.map(([source, target]) => ({ names: `from ${source.name} to ${target.name}`, source, target })))(
  'an import $names',
  ({ source, target }) => {
    async function withBoth(work: (before: Store, after: Store) => Promise<void>): Promise<void> {
      const before = await source.open()
      const after = await target.open()
      try {
        await work(before, after)
      } finally {
        await before.close()
        await after.close()
      }
    }

    it.each([11, 12])('makes the same log and the same read tables of random history %i', (seed) =>
      withBoth(async (before, after) => {
        const side = await openTestWriteSide(before)
        await randomHistory(side, seed, 150)
        const { registry, commits } = side
        expect(await importLog(after, registry, goodEvents(from(await linesOf(before, registry))))).toEqual(commits.head)

        expect(await storedEvents(after)).toEqual(await storedEvents(before))
        expect(await subjects(after)).toEqual(await subjects(before))
        expect(await storedTables(after, registry)).toEqual(await storedTables(before, registry))
        expect(await verifyLog(after.db)).toMatchObject({ checked: commits.head.position, headHash: commits.head.hash, fault: null })

        const moved = await openTestWriteSide(after)
        await randomHistory(moved, seed + 1, 20)
        await expectSoundLog(after, moved)
      }),
    )

    it('refuses a store that has events, and changes nothing', () =>
      withBoth(async (before, after) => {
        const side = await openTestWriteSide(before)
        await side.submit(createAlias('smart'))
        await (await openTestWriteSide(after)).submit(createAlias('other'))
        const lines = await linesOf(before, side.registry)
        const refused = importLog(after, side.registry, goodEvents(from(lines)))
        await expect(refused).rejects.toThrow('the store has events already, up to 1: an import needs an empty one')
        await expectSoundLog(after, { registry: side.registry })
      }))

    it('leaves an empty store behind when the file ends badly', () =>
      withBoth(async (before, after) => {
        const side = await openTestWriteSide(before)
        await randomHistory(side, 13, 60)
        const { registry } = side
        const lines = await linesOf(before, registry)
        const middle = lines.length - 3
        const bad: readonly (readonly [string, readonly string[], RegExp])[] = [
          ['a line cut', [...lines.slice(0, -1), (lines.at(-1) ?? '').slice(0, 50)], /is not an event as they are exported/],
          ['a line removed', lines.toSpliced(middle, 1), new RegExp(`event ${middle + 1} is missing`)],
          [
            'a column changed',
            lines.with(middle, (lines[middle] ?? '').replace('"actor_id":"tester"', '"actor_id":"someone"')),
            /was changed/,
          ],
          ['no beginning', lines.slice(1), /event 1 is missing/],
        ]
        for (const [name, changed, problem] of bad) {
          await expect(importLog(after, registry, goodEvents(from(changed))), name).rejects.toThrow(problem)
          expect(await storedEvents(after), name).toEqual([])
        }
        await importLog(after, registry, goodEvents(from(lines)))
        await expectSoundLog(after, { registry })
      }))

    it('refuses an event that this program does not know', () =>
      withBoth(async (before, after) => {
        const side = await openTestWriteSide(before)
        await side.submit(createAlias('smart'))
        const { registry } = side
        const [line = ''] = await linesOf(before, registry)
        for (const [from_, to, problem] of [
          ['"type":"ModelAliasCreated"', '"type":"ModelAliasInvented"', 'event 1 cannot be read: unknown event type ModelAliasInvented'],
          ['"schema_version":1', '"schema_version":99', /event 1 cannot be read: ModelAliasCreated has schema version 99/],
        ] as const) {
          const events = goodEvents(from([line]))
          const forged = (async function* () {
            for await (const event of events) {
              const text = JSON.parse(line.replace(from_, to)) as { type: string; schema_version: number }
              yield { ...event, type: text.type, schema_version: text.schema_version }
            }
          })()
          await expect(importLog(after, registry, forged)).rejects.toThrow(problem)
        }
        expect(await storedEvents(after)).toEqual([])
      }))
  },
)
