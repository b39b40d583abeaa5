import { describe, expect, it } from 'vitest'
import { faultsOf } from './check-history.ts'
import type { Change, History, Logged } from './history.ts'

const event = (position: number, key: string | null, version: number, value?: string): Logged => ({
  position,
  stream: 'alias:smart',
  version,
  key,
  recordedAt: position * 10,
  ...(value === undefined ? {} : { sets: { entity: 'smart', value } }),
})
const change = (key: string, start: number, end: number, ...positions: number[]): Change => ({
  key,
  makes: 1,
  attempts: [{ start, end, outcome: { positions } }],
})
const read = (position: number, value: string | null, minimum = 0) => ({
  node: 'two',
  entity: 'smart',
  start: 0,
  end: 1,
  minimum,
  position,
  value,
})

/** Three clients; b was cut off and asked again. */
const good: History = {
  changes: [
    change('a', 0, 10, 2),
    {
      key: 'b',
      makes: 1,
      attempts: [
        { start: 5, end: 12, outcome: 'unknown' },
        { start: 13, end: 20, outcome: { positions: [3] } },
      ],
    },
    { key: 'c', makes: 1, attempts: [{ start: 1, end: 2, outcome: 'unknown' }] },
    change('d', 21, 30, 4),
    { key: 'e', makes: 1, attempts: [{ start: 1, end: 2, outcome: 'refused' }] },
  ],
  reads: [read(1, 'm0'), read(2, 'm1'), read(3, 'm2', 3), read(2, 'm1'), read(0, null)],
  log: [event(1, null, 1, 'm0'), event(2, 'a', 2, 'm1'), event(3, 'b', 3, 'm2'), event(4, 'd', 4)],
  standings: [
    { node: 'one', position: 4, digest: 'x' },
    { node: 'two', position: 4, digest: 'x' },
  ],
}
const [first, second, third, fourth] = good.log as [Logged, Logged, Logged, Logged]
const changing = (key: string, by: Partial<Change>) => good.changes.map((one) => (one.key === key ? { ...one, ...by } : one))

describe('the checker of histories', () => {
  it('finds nothing wrong with one in which every promise was kept, whether or not what was cut off was done', () => {
    expect(faultsOf(good)).toEqual([])
    expect(faultsOf({ ...good, log: [...good.log, event(5, 'c', 5)], standings: [] })).toEqual([])
  })

  it.each<[string, Partial<History>, RegExp]>([
    [
      'an acknowledged change that is gone',
      { log: [first, second, { ...third, key: null }, fourth] },
      /^b: acknowledged at \[3\], in the log at \[\]/,
    ],
    ['a change that was done twice', { log: [...good.log, event(5, 'a', 5)], standings: [] }, /^a: made 2 events, not 1/],
    [
      'a cut off change that was done twice',
      { log: [...good.log, event(5, 'c', 5), event(6, 'c', 6)], standings: [] },
      /^c: made 2 events/,
    ],
    ['a change that was done in part', { changes: changing('d', { makes: 2 }) }, /^d: made 1 events, not 2/],
    [
      'a change whose events stand apart',
      {
        changes: changing('b', { makes: 2, attempts: [{ start: 5, end: 20, outcome: { positions: [3, 5] } }] }),
        log: [...good.log, event(5, 'b', 5)],
        standings: [],
      },
      /^b: its events \[3,5\] do not stand together/,
    ],
    ['a refused change that was done', { log: [...good.log, event(5, 'e', 5)], standings: [] }, /^e: refused, but in the log/],
    ['an event that nobody asked for', { log: [...good.log, event(5, 'z', 5)], standings: [] }, /^z: in the log, but nobody/],
    [
      'another answer to the second try',
      { changes: changing('b', { attempts: [2, 3].map((n) => ({ start: 5, end: 20, outcome: { positions: [n] } })) }) },
      /^b: acknowledged at \[2\]/,
    ],
    ['a gap', { log: [first, second, { ...third, position: 4 }] }, /^position 4 stands where 3 should/],
    ['a position that stands twice', { log: [first, second, { ...third, position: 2 }] }, /^position 2 stands where 3 should/],
    ['a version that was left out', { log: [first, second, { ...third, version: 4 }, fourth] }, /version 4 of alias:smart follows 2/],
    ['a time that runs backwards', { log: [first, second, { ...third, recordedAt: 1 }, fourth] }, /^position 3: its time is before/],
    [
      'a change that stands before one that had ended before it',
      { changes: changing('a', { attempts: [{ start: 40, end: 50, outcome: { positions: [2] } }] }) },
      /^a: at 2, though [bd] at [34] had ended/,
    ],
    ['a read of what was never so', { reads: [read(2, 'm2')] }, /answered smart = m2 as of 2, where it is m1/],
    ['two answers for one position', { reads: [read(1, 'm0'), read(1, null)] }, /answered smart = null as of 1, where it is m0/],
    ['a read older than asked for', { reads: [read(1, 'm0', 2)] }, /as of 1, asked for 2 or later/],
    ['a read of what was never recorded', { reads: [read(5, 'm2')] }, /as of 5, which the log does not have/],
    ['a node that lags for ever', { standings: [{ node: 'one', position: 3, digest: 'x' }] }, /^one: stands at 3, the log at 4/],
    [
      'nodes that know different things',
      { standings: good.standings.map((one, i) => ({ ...one, digest: `${i}` })) },
      /do not know the same/,
    ],
  ])('finds %s', (_, part, fault) => {
    expect(faultsOf({ ...good, ...part })).toContainEqual(expect.stringMatching(fault))
  })
})
