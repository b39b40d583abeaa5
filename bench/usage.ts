/** `recordUsage` in calls of 1,000 over HTTP, over multi-row INSERTs of the same rows into one table. */
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Bench, Run } from './bench.ts'
import { startProcess } from './processes.ts'
import { compare, type Finding } from './report.ts'
import { keepInFlight, takeTurns } from './rounds.ts'
import { teamWithKey } from './serving.ts'

const RECORDS = 1_000
const IN_FLIGHT = 4
const MUTATION = 'mutation ($records: [UsageRecordInput!]!) { recordUsage(records: $records) { accepted } }'

/** The columns of a record, with the one index that keeps a call from counting twice. */
const RAW_TABLE = `
  create table raw_usage (
    call_id text collate "C" primary key, called_at timestamptz not null, recorded_at timestamptz not null, position bigint not null,
    team_id text collate "C" not null, team_since bigint not null, alias text collate "C" not null, litellm_model text not null,
    served_since bigint not null, input_tokens integer not null, output_tokens integer not null, complete boolean not null,
    job_id text, price_source text, input_price numeric, output_price numeric, cost_usd numeric, credits numeric not null
  )`
const RAW_INSERT = `
  insert into raw_usage select * from unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::bigint[], $5::text[], $6::bigint[], $7::text[],
    $8::text[], $9::bigint[], $10::int[], $11::int[], $12::boolean[], $13::text[], $14::text[], $15::numeric[], $16::numeric[], $17::numeric[],
    $18::numeric[])`

export const usage: Bench = {
  name: 'usage',
  pace: { rounds: 7, turn: 3_000, warmUp: 3_000 },
  shortPace: { rounds: 3, turn: 700, warmUp: 700 },
  run: runUsage,
}

async function runUsage({ server, pace, conditions, remark }: Run): Promise<Finding[]> {
  const key = randomBytes(24).toString('base64url')
  const started = await startProcess('../dist/src/cli/switchbook.js serve', {
    NODE_ENV: 'production',
    DATABASE_URL: await server.createDatabase('usage'),
    SWITCHBOOK_ADMIN_KEY: key,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  })
  const database = await server.createDatabase('raw_usage')
  const clients = Array.from({ length: IN_FLIGHT }, () => new pg.Client(database))
  const free = [...clients]
  try {
    await Promise.all(clients.map((client) => client.connect()))
    await clients[0]?.query(RAW_TABLE)
    const { ask, calls } = await teamWithKey(new URL('/', started.url).href, key)
    let recorded = 0
    let inserted = 0
    const record = async () => {
      const at = new Date().toISOString()
      const records = Array.from({ length: RECORDS }, () => ({
        callId: randomUUID(),
        teamId: 'acme-prod',
        alias: 'smart',
        inputTokens: 1_200,
        outputTokens: 300,
        at,
      }))
      const { recordUsage } = await ask<{ recordUsage: { accepted: number } }>(MUTATION, { records })
      if (recordUsage.accepted !== RECORDS) throw new Error(`${recordUsage.accepted} of ${RECORDS} records were accepted`)
      recorded += RECORDS
    }
    const insert = async () => {
      const each = <T>(value: () => T) => Array.from({ length: RECORDS }, value)
      const now = new Date().toISOString()
      const values = [
        each(() => randomUUID()),
        ...[now, now, 4, 'acme-prod', 4, 'smart', 'openai/gpt-4', 1, 1_200, 300, true, null, 'CATALOG', '30', '60', '0.054', '0'].map(
          (value) => each(() => value),
        ),
      ]
      const client = free.pop()
      if (!client) throw new Error('more in flight than connections')
      await client.query({ name: 'insert', text: RAW_INSERT, values })
      free.push(client)
      inserted += RECORDS
    }
    const contender = (name: string, work: () => Promise<void>) => ({
      name,
      run: async (milliseconds: number) => (await keepInFlight(IN_FLIGHT, milliseconds, work)) * RECORDS,
    })
    const [ours, peer] = [contender('recordUsage', record), contender('multi-row INSERT', insert)]
    const rates = await takeTurns([ours, peer], pace)
    const found = Number((await clients[0]?.query('select count(*) as n from raw_usage'))?.rows[0].n)
    if (found !== inserted) throw new Error(`${found} rows of ${inserted} were inserted`)
    remark(`usage: ${await calls(recorded)} records counted, as many as were accepted; ${found} rows inserted beside them`)
    const comparison = { bench: 'usage', case: `${RECORDS} in a call, ${IN_FLIGHT} calls in flight`, goal: 0.6, unit: 'records/s' }
    return [compare(rates, { ...comparison, ours: ours.name, peer: peer.name, peerName: peer.name }, conditions)]
  } finally {
    await started.stop()
    await Promise.all(clients.map((client) => client.end()))
  }
}
