/** Our own side of `append`: commands submitted to the writer of a node, and the log checked from outside afterwards. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Command } from '../src/kernel/command.ts'
import type { ActorKind, CommandMetadata } from '../src/kernel/event.ts'
import type { Appender } from './append.ts'
import { hashChain, migrate, openPostgres, openWriteSide, slices, systemClock } from './built.ts'
import { keepInFlight } from './rounds.ts'

/** Aliases that switches go round. */
const SWITCHED = 5_000
const MODELS = ['openai/gpt-4', 'anthropic/claude-3-opus-20240229'] as const
const PAGE = 5_000

/** `create` makes a new alias with each command; `switch` points existing ones elsewhere, which also ends a row and adds one. */
export async function commandBus(url: string, kind: 'create' | 'switch'): Promise<Appender> {
  const store = openPostgres({
    url,
    poolSize: 2,
    statementTimeout: 60_000,
    onError: (error) => {
      throw error
    },
  })
  await migrate(store.db)
  const { commits } = await openWriteSide(store, slices, systemClock)
  const made = { created: 0, switched: 0 }
  const submit = async (command: Command) => {
    const { events } = await commits.submit({ commands: [command], metadata: metadata() })
    if (events.length !== 1) throw new Error(`${command.type} of ${command.key} became ${events.length} events`)
  }
  const create = async () => {
    const number = made.created
    made.created += 1
    const data = { litellmModel: MODELS[0], description: null, active: true, pricing: null, accessGroups: [] }
    await submit({ type: 'CreateModelAlias', key: `alias-${number}`, data })
  }
  const change = async () => {
    const number = made.switched
    made.switched += 1
    const litellmModel = MODELS[(Math.floor(number / SWITCHED) + 1) % 2]
    await submit({ type: 'UpdateModelAlias', key: `alias-${number % SWITCHED}`, data: { litellmModel } })
  }
  if (kind === 'switch') await Promise.all(Array.from({ length: SWITCHED }, create))
  return {
    contender: (inFlight) => ({
      name: `${kind} at ${inFlight}`,
      run: (milliseconds) => keepInFlight(inFlight, milliseconds, kind === 'create' ? create : change),
    }),
    check: async () => {
      const { position, hash } = commits.head
      await checkLog(url, made, { position, hash })
      return `${kind}: ${position} acknowledged commands are ${position} events, dense; the hash chain recomputed outside the database ends at the head`
    },
    close: async () => {
      await commits.close()
      await store.close()
    },
  }
}

function metadata(): CommandMetadata {
  return {
    actorId: 'bench',
    actorKind: 'API_KEY',
    onBehalfOf: null,
    reason: 'measuring',
    source: 'bench',
    requestId: randomUUID(),
    correlationId: randomUUID(),
  }
}

async function checkLog(
  url: string,
  { created, switched }: { created: number; switched: number },
  head: { position: number; hash: string },
): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const count = async (from: string) => Number((await client.query(`select count(*) as n from ${from}`)).rows[0].n)
    const open = `valid_to = ${Number.MAX_SAFE_INTEGER}`
    const found = {
      events: await count('events'),
      subjects: await count('event_subjects'),
      rows: await count('model_aliases'),
      openRows: await count(`model_aliases where ${open}`),
      switches: await count(`provider_switches where ${open}`),
      ...(await chain(client)),
    }
    const events = created + switched
    const expected = { events, subjects: events, rows: events, openRows: created, switches: switched, ...head }
    const [is, must] = [JSON.stringify(found), JSON.stringify(expected)]
    if (is !== must || head.position !== events) throw new Error(`the log holds ${is}, not ${must}`)
  } finally {
    await client.end()
  }
}

/** Position and hash at the end of the chain as recomputed from the stored text. Throws where it breaks. */
async function chain(client: pg.Client): Promise<{ position: number; hash: string }> {
  let position = 0
  let hash = hashChain.GENESIS_HASH
  for (;;) {
    const { rows } = await client.query<Record<string, string> & { recorded_at: Date; stream_version: number; schema_version: number }>(
      `select *, data::text as text, encode(hash, 'hex') as hash from events where position > $1 order by position limit ${PAGE}`,
      [position],
    )
    for (const row of rows) {
      const text = (name: string) => String(row[name])
      position += 1
      const event = {
        position: Number(row.position),
        eventId: text('event_id'),
        entityType: text('stream_type'),
        key: text('stream_id').slice(text('stream_type').length + 1),
        streamVersion: row.stream_version,
        type: text('type'),
        schemaVersion: row.schema_version,
        data: {},
        actorId: text('actor_id'),
        actorKind: text('actor_kind') as ActorKind,
        onBehalfOf: row.on_behalf_of ?? null,
        reason: row.reason ?? null,
        source: text('source'),
        requestId: row.request_id ?? null,
        correlationId: text('correlation_id'),
        causationId: row.causation_id ?? null,
        recordedAt: row.recorded_at,
      }
      hash = hashChain.chainHash(hash, hashChain.canonicalEvent(event, text('text')))
      if (event.position !== position || hash !== row.hash) throw new Error(`the chain breaks at position ${position}`)
    }
    if (rows.length < PAGE) return { position, hash }
  }
}
