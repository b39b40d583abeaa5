/** What `append` is measured beside. */
import { randomBytes, randomUUID } from 'node:crypto'
import { type Event, STREAM_DOES_NOT_EXIST } from '@event-driven-io/emmett'
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql'
import pg from 'pg'
import type { Appender } from './append.ts'
import { keepInFlight } from './rounds.ts'

const DATA = { active: true, description: null, litellmModel: 'openai/gpt-4', pricing: null }

/** The columns of our events table, with the two indexes no event table does without. */
const RAW_TABLE = `
  create table raw_events (
    position bigint generated always as identity primary key,
    event_id uuid not null, stream_id text collate "C" not null, stream_type text not null, stream_version integer not null,
    type text not null, schema_version smallint not null, data json not null, actor_id text not null, actor_kind text not null,
    on_behalf_of text, reason text, source text not null, request_id text, correlation_id uuid not null, causation_id uuid,
    recorded_at timestamptz not null, hash bytea not null,
    unique (stream_id, stream_version)
  )`
const RAW_INSERT = `
  insert into raw_events (event_id, stream_id, stream_type, stream_version, type, schema_version, data, actor_id, actor_kind, on_behalf_of,
    reason, source, request_id, correlation_id, causation_id, recorded_at, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`

/** One prepared INSERT of one event per commit, on as many connections as are in flight. */
export async function rawInserts(url: string, connections: number): Promise<Appender> {
  const clients = Array.from({ length: connections }, () => new pg.Client(url))
  await Promise.all(clients.map((client) => client.connect()))
  const [first] = clients
  await first?.query(RAW_TABLE)
  let appended = 0
  const insert = (client: pg.Client) => {
    const number = appended
    appended += 1
    const values = [
      randomUUID(),
      `ModelAlias:alias-${number}`,
      'ModelAlias',
      1,
      'ModelAliasCreated',
      1,
      JSON.stringify(DATA),
      'bench',
      'API_KEY',
      null,
      'measuring',
      'bench',
      randomUUID(),
      randomUUID(),
      null,
      new Date(),
      randomBytes(32),
    ]
    return client.query({ name: 'insert', text: RAW_INSERT, values })
  }
  return {
    contender: (inFlight) => ({
      name: `one INSERT per commit at ${inFlight}`,
      within: true,
      run: (milliseconds) => {
        const free = clients.slice(0, inFlight)
        return keepInFlight(inFlight, milliseconds, async () => {
          const client = free.pop()
          if (!client) throw new Error('more in flight than connections')
          await insert(client)
          free.push(client)
        })
      },
    }),
    check: async () => {
      const found = await first?.query('select count(*) as n from raw_events')
      return same('one INSERT per commit', Number(found?.rows[0].n), appended)
    },
    close: async () => void (await Promise.all(clients.map((client) => client.end()))),
  }
}

type AliasCreated = Event<'ModelAliasCreated', typeof DATA>

/** Emmett with a pool of its own making or a larger one, its schema made beforehand, each alias a new stream. */
export async function emmett(url: string, connections: number): Promise<Appender> {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  const store = getPostgreSQLEventStore(url, { schema: { autoMigration: 'None' }, connectionOptions: { pool } })
  await store.schema.migrate()
  let appended = 0
  const add = async () => {
    const number = appended
    appended += 1
    const event: AliasCreated = { type: 'ModelAliasCreated', data: DATA }
    await store.appendToStream<AliasCreated>(`ModelAlias-alias-${number}`, [event], { expectedStreamVersion: STREAM_DOES_NOT_EXIST })
  }
  return {
    contender: (inFlight) => ({
      name: `Emmett with a pool of ${connections} at ${inFlight}`,
      within: true,
      run: (milliseconds) => keepInFlight(inFlight, milliseconds, add),
    }),
    check: async () => {
      const { rows } = await pool.query('select count(*) as n from emt_messages')
      return same(`Emmett with a pool of ${connections}`, Number(rows[0].n), appended)
    },
    close: async () => {
      await store.close()
      if (!pool.ended) await pool.end()
    },
  }
}

function same(name: string, found: number, acknowledged: number): string {
  if (found !== acknowledged) throw new Error(`${name}: ${acknowledged} acknowledged, ${found} found`)
  return `${name}: ${found} acknowledged events are there`
}
