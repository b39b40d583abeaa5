/** How fast a log is generated, and that it is one: verified, rebuilt to the same rows, opened by a node, and the same again from its seed. */
import pg from 'pg'
import type { Bench, Run } from './bench.ts'
import { openPostgres, rebuilding, registryOf, slices, verify } from './built.ts'
import { generateLog, SIZES } from './generate/generate-log.ts'
import { against, type Finding } from './report.ts'
import { createAlias, openBenchWriteSide } from './write-side.ts'

export const generate: Bench = {
  name: 'generate',
  pace: { rounds: 1, turn: 0, warmUp: 0 },
  shortPace: { rounds: 1, turn: 0, warmUp: 0 },
  run: runGenerate,
}

async function runGenerate({ server, short, events, conditions, remark }: Run): Promise<Finding[]> {
  const few = { ...SIZES, events: 5_000 }
  const url = await server.createDatabase('generated')
  const [made, again] = [await generateLog(url, few), await generateLog(await server.createDatabase('again'), few)]
  if (made.hash !== again.hash) throw new Error('the same seed made another log')
  await checkLog(url, made.events)
  remark(`${made.events} generated events: verified, rebuilt to the same rows in every read table, taken on by a node, and the same again`)

  const sizes = { ...SIZES, events: events ?? (short ? 20_000 : 1_000_000) }
  const long = await generateLog(await server.createDatabase('long'), sizes)
  const rate = long.events / long.seconds
  const what = { bench: 'generate', case: `${sizes.events} events`, peerName: 'what is aimed at', goal: null, unit: 'events/s' }
  return [against(30_000, [rate], what, conditions)]
}

/** Throws unless everything the program makes of the log is what was generated. */
async function checkLog(url: string, events: number): Promise<void> {
  const store = openPostgres({ url, poolSize: 2, statementTimeout: 60_000, onError: () => {} })
  const client = new pg.Client(url)
  await client.connect()
  const registry = registryOf(slices)
  const tables = registry.modules.flatMap((module) => module.tables)
  const digests = async () => {
    const found = []
    for (const { name } of tables) {
      const { rows } = await client.query(
        `select count(*)::int as n, md5(string_agg(r::text, ',' order by r::text)) as digest from ${name} r`,
      )
      found.push([name, rows[0].n, rows[0].digest])
    }
    return JSON.stringify(found)
  }
  try {
    const { checked, fault } = await verify.verifyLog(store.db)
    if (fault || checked !== events)
      throw new Error(`${checked} of ${events} generated events were verified: ${fault?.problem ?? 'no fault'}`)
    const before = await digests()
    await rebuilding.rebuild(store, registry)
    const after = await digests()
    if (before !== after) throw new Error(`the rebuilt rows are not those that were generated: ${before}, ${after}`)
  } finally {
    await client.end()
    await store.close()
  }
  const node = await openBenchWriteSide(url)
  try {
    const { position } = await node.submit(createAlias('one-more', 'openai/gpt-4'))
    if (position !== events + 1) throw new Error(`the first event after ${events} generated ones is at ${position}`)
  } finally {
    await node.close()
  }
}
