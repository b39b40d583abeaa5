/** Events verified, over a plain keyset read of the same rows and SHA-256 of the same bytes, which lie ready. */
import { hash } from 'node:crypto'
import type { Bench, Run } from './bench.ts'
import { hashChain, openPostgres, storedEvents, verify as verifying } from './built.ts'
import { connect, fillLog, passes, readAll } from './long-log.ts'
import { compare, type Finding } from './report.ts'
import { takeTurns } from './rounds.ts'

export const verify: Bench = {
  name: 'verify',
  pace: { rounds: 7, turn: 3_000, warmUp: 1_500 },
  shortPace: { rounds: 3, turn: 300, warmUp: 100 },
  run: runVerify,
}

async function runVerify({ server, pace, conditions, remark }: Run): Promise<Finding[]> {
  const url = await server.createDatabase('verify')
  const events = await fillLog(url, pace.turn < 1_000 ? 5_000 : 50_000)
  const store = openPostgres({ url, poolSize: 2, statementTimeout: 60_000, onError: () => {} })
  const client = await connect(url)
  try {
    const bytes: Buffer[] = []
    let previous = hashChain.GENESIS_HASH
    for (const event of await storedEvents.readStoredEvents(store.db, 0, events, events)) {
      bytes.push(Buffer.concat([Buffer.from(previous, 'hex'), Buffer.from(hashChain.canonicalRow(event), 'utf8')]))
      previous = event.hash
    }
    const ours = {
      name: 'verify',
      run: (milliseconds: number) =>
        passes(milliseconds, events, async () => {
          const { checked, fault } = await verifying.verifyLog(store.db)
          if (fault) throw new Error(fault.problem)
          return checked
        }),
    }
    const peer = {
      name: 'plain keyset read and SHA-256',
      within: true as const,
      run: (milliseconds: number) =>
        passes(milliseconds, events, () => readAll(client, (row) => hash('sha256', bytes[Number(row.position) - 1] as Buffer, 'hex'))),
    }
    const rates = await takeTurns([ours, peer], pace)
    remark(`verify checked all ${events} events of its log in each pass`)
    const what = { bench: 'verify', case: 'whole log', ours: ours.name, peer: peer.name, peerName: peer.name, goal: 0.8, unit: 'events/s' }
    return [compare(rates, what, { ...conditions, events })]
  } finally {
    await client.end()
    await store.close()
  }
}
