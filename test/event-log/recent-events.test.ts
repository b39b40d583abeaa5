import { describe, expect, it } from 'vitest'
import { RecentEvents } from '../../src/event-log/recent-events.ts'
import type { RecordedEvent } from '../../src/kernel/event.ts'
import { createAlias, metadata, updateAlias } from '../support/commands.ts'
import { stores } from '../support/databases.ts'
import { openTestWriteSide } from '../support/write-side.ts'

const events = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => ({ position: from + i }) as RecordedEvent)
const positions = (since: readonly RecordedEvent[] | null) => since?.map(({ position }) => position)

describe('the events that memory took in last', () => {
  it('are told from any position that is not too long ago, in order', () => {
    const recent = new RecentEvents(10)
    recent.add(events(11, 14))
    expect(positions(recent.since(12))).toEqual([13, 14])
    expect(positions(recent.since(10))).toEqual([11, 12, 13, 14])
    expect(positions(recent.since(14))).toEqual([])
    expect(recent.since(9)).toBeNull()
  })

  it('are not held for ever', () => {
    const recent = new RecentEvents(0)
    for (let n = 0; n < 50; n += 1) recent.add(events(n * 100 + 1, n * 100 + 100))
    expect(recent.since(0)).toBeNull()
    expect(positions(recent.since(4_990))).toEqual(Array.from({ length: 10 }, (_, i) => 4_991 + i))
  })
})

describe.each(stores)('whoever decides by what happened just before, on $name', ({ open }) => {
  it('is shown every event up to its turn, also those still on their way to the store', async () => {
    const store = await open()
    const { commits, submit, world } = await openTestWriteSide(store)
    await submit(createAlias('smart'))
    const start = world.position
    const seen: (readonly number[] | undefined)[] = []
    for (let round = 0; round < 5; round += 1) {
      const requests = Array.from({ length: 100 }, (_, n) =>
        commits.submit({
          metadata: metadata(),
          commands: (_world, since) => {
            seen.push(positions(since(start)))
            return [updateAlias('smart', { description: `${round} ${n}` })]
          },
        }),
      )
      await Promise.all(requests.map(async (request, n) => (n % 7 === 0 ? (await request).position : request)))
    }
    const decided = seen.map((before) => before?.length ?? -1)
    expect(Math.max(...decided)).toBe(499)
    // A batch may be decided again, but whenever it is, nothing is missing and nothing comes twice.
    for (const before of seen) expect(before).toEqual(Array.from({ length: before?.length ?? 0 }, (_, i) => start + 1 + i))
    await store.close()
  })
})
