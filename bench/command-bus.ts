/** Our own side of `append`: commands submitted to the writer of a node, and the log checked from outside afterwards. */
import pg from 'pg'
import type { Command } from '../src/kernel/command.ts'
import type { ActorKind } from '../src/kernel/event.ts'
import type { Appender } from './append.ts'
import { hashChain } from './built.ts'
import { keepInFlight } from './rounds.ts'
import { createAlias, openBenchWriteSide } from './write-side.ts'

/** Aliases that switches go round. */
const SWITCHED = 5_000
const MODELS = ['openai/gpt-4', 'anthropic/claude-3-opus-20240229'] as const
/** Events read at once to check the chain. */
const PAGE = 5_000

/** `create` makes a new alias with each command; `switch` points existing ones elsewhere, which also ends a row and adds one. */
export async function commandBus(url: string, kind: 'create' | 'switch'): Promise<Appender> {
  const { submit, head, close } = await openBenchWriteSide(url)
  const made = { created: 0, switched: 0 }
  const one = async (command: Command) => {
    const { events } = await submit(command)
    if (events.length !== 1) throw new Error(`${command.type} of ${command.key} became ${events.length} events`)
  }
  const create = () => {
    made.created += 1
    return one(createAlias(`alias-${made.created - 1}`, MODELS[0]))
  }
  const change = () => {
    const round = Math.floor(made.switched / SWITCHED)
    const key = `alias-${made.switched % SWITCHED}`
    made.switched += 1
    return one({ type: 'UpdateModelAlias', key, data: { litellmModel: MODELS[(round + 1) % 2] } })
  }
  if (kind === 'switch') await Promise.all(Array.from({ length: SWITCHED }, create))
  return {
    contender: (inFlight) => ({
      name: `${kind} at ${inFlight}`,
      run: (milliseconds) => keepInFlight(inFlight, milliseconds, kind === 'create' ? create : change),
    }),
    check: async () => {
      await checkLog(url, made, head())
      const { position } = head()
      return `${kind}: ${position} acknowledged commands are ${position} events, dense; the hash chain recomputed outside the database ends at the head`
    },
    close,
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
      hash = hashChain.chainHash(hash, hashChain.canonicalRow(hashChain.storedColumns(event, text('text'))))
      if (event.position !== position || hash !== row.hash) throw new Error(`the chain breaks at position ${position}`)
    }
    if (rows.length < PAGE) return { position, hash }
  }
}
