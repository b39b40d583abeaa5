/** Events projected by a full rebuild, over a plain keyset read of the same rows. */
import type { Bench, Run } from './bench.ts'
import { openPostgres, rebuilding, registryOf, slices } from './built.ts'
import { connect, fillLog, passes, readAll } from './long-log.ts'
import { compare, type Finding } from './report.ts'
import { takeTurns } from './rounds.ts'

export const rebuild: Bench = {
  name: 'rebuild',
  pace: { rounds: 7, turn: 3_000, warmUp: 1_500 },
  shortPace: { rounds: 3, turn: 300, warmUp: 100 },
  run: runRebuild,
}

const ROWS = `select count(*)::int as n, md5(string_agg(r::text, ',' order by r.name, r.valid_from)) as digest from model_aliases r`

async function runRebuild({ server, pace, conditions, remark }: Run): Promise<Finding[]> {
  const url = await server.createDatabase('rebuild')
  const events = await fillLog(url, pace.turn < 1_000 ? 5_000 : 50_000)
  const store = openPostgres({ url, poolSize: 2, statementTimeout: 60_000, onError: () => {} })
  const client = await connect(url)
  const registry = registryOf(slices)
  try {
    const before = (await client.query(ROWS)).rows[0]
    const ours = { name: 'rebuild', run: (milliseconds: number) => passes(milliseconds, events, () => rebuilding.rebuild(store, registry)) }
    const peer = {
      name: 'plain keyset read',
      within: true as const,
      run: (milliseconds: number) => passes(milliseconds, events, () => readAll(client)),
    }
    const rates = await takeTurns([ours, peer], pace)
    const after = (await client.query(ROWS)).rows[0]
    if (before.digest !== after.digest) throw new Error('the rebuilt rows are not those that were there')
    remark(`rebuild made the same ${after.n} rows of aliases again as the writer had made`)
    const what = { bench: 'rebuild', case: 'whole log', ours: ours.name, peer: peer.name, peerName: peer.name, goal: 0.5, unit: 'events/s' }
    return [compare(rates, what, { ...conditions, events })]
  } finally {
    await client.end()
    await store.close()
  }
}
