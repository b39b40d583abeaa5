/**
 * A realistic log of any size, by COPY, into an empty database: events with a valid chain, whom they concern, the rows of all read
 * tables with their validity, and the head. Decided, hashed and projected by the program itself, so that it is as if a node had written it.
 */
import pg from 'pg'
import type { DecidedEvent } from '../../src/event-log/decision.ts'
import type { ReadTable } from '../../src/kernel/module.ts'
import type { BulkChanges } from '../../src/projections/bulk-rows.ts'
import { BulkRows, copyColumns, logRows, migrate, openPostgres, registryOf, slices } from '../built.ts'
import { changes } from './changes.ts'
import { Copy, withoutIndexes } from './copying.ts'
import { type Circumstances, LogInMemory } from './deciding.ts'
import { Draws, zipf } from './draws.ts'
import { creation, mostCreated, type Sizes } from './population.ts'

export interface LogSizes extends Sizes {
  readonly events: number
  readonly seed: number
}

export interface GeneratedLog {
  readonly events: number
  /** Of the last event, hex. */
  readonly hash: string
  readonly seconds: number
}

export const SIZES: LogSizes = { events: 100_000, seed: 1, aliases: 1_000, groups: 100, organizations: 10, teams: 500 }

const FIRST = Date.UTC(2024, 0)
/** Milliseconds over which the events are spread, however many there are. */
const SPAN = 700 * 24 * 60 * 60 * 1_000
const ACTORS = 25
const SOURCES = ['graphql', 'graphql', 'cli', 'rest']
const REASONS = [null, null, 'cheaper', 'provider outage', 'CHG-2041: move to the newer model', 'requested by the team']
/** Events made between two writes. */
const PAGE = 1_000

/**
 * The same sizes and seed make the same log, to the byte; with 0 `events` everybody is created
 * and nothing else happens. `told` hears how many events are written.
 */
export async function generateLog(url: string, sizes: LogSizes, told: (events: number) => void = () => {}): Promise<GeneratedLog> {
  const start = performance.now()
  const least = mostCreated(sizes)
  if (sizes.events > 0 && sizes.events < least)
    throw new Error(`events: ${sizes.events} is too few to create everybody, which takes up to ${least}`)
  const registry = registryOf(slices)
  const tables = registry.modules.flatMap((module) => module.tables)
  await prepare(url)
  const client = new pg.Client(url)
  await client.connect()
  try {
    const log = logRows([])
    const names = [...log.map(({ table }) => table), ...tables.map(({ name }) => name)]
    const indexAgain = await withoutIndexes(client, names)
    const copies = new Map<string, Copy>()
    for (const { table, columns } of log) copies.set(table, await Copy.into(url, table, Object.keys(columns)))
    for (const { name, columns } of tables)
      copies.set(name, await Copy.into(url, name, [...Object.keys(columns), 'valid_from', 'valid_to']))
    const write = async (decided: readonly DecidedEvent[], projected: readonly BulkChanges[]) => {
      for (const { table, columns, rows } of logRows(decided)) await copies.get(table)?.write(linesOf({ columns }, rows))
      for (const { table, lines, closed } of projected) {
        if (closed.length > 0) throw new Error(`a row of ${table.name} was forgotten before it ended`)
        await copies.get(table.name)?.write(lines)
      }
    }
    const made = new LogInMemory(registry)
    const rows = new BulkRows(Number.POSITIVE_INFINITY)
    let last = new Date(FIRST)
    for (const page of pages(made, sizes)) {
      for (const { event, rows: changed } of page) for (const change of changed) rows.add(change, event.position)
      await write(page, rows.take())
      last = page.at(-1)?.event.recordedAt ?? last
      told(made.position)
    }
    await write([], rows.takeAll())
    for (const copy of copies.values()) await copy.end()
    await indexAgain()
    for (const name of names) await client.query(`vacuum (analyze) ${name}`)
    const head = [made.position, made.hash, last]
    await client.query(`update log_head set position = $1, hash = decode($2, 'hex'), recorded_at = $3`, head)
    return { events: made.position, hash: made.hash, seconds: (performance.now() - start) / 1_000 }
  } finally {
    await client.end()
  }
}

function linesOf(table: Pick<ReadTable, 'columns'>, rows: readonly Readonly<Record<string, unknown>>[]): string {
  let lines = ''
  for (const row of rows) lines += `${copyColumns(table, row)}\n`
  return lines
}

/** The newest schema, and nothing in it. */
async function prepare(url: string): Promise<void> {
  const store = openPostgres({ url, poolSize: 1, statementTimeout: 60_000, onError: () => {} })
  try {
    await migrate(store.db)
    const head = await store.db.selectFrom('log_head').select('position').executeTakeFirstOrThrow()
    if (head.position > 0) throw new Error(`the database has events already, up to ${head.position}: a log is generated into an empty one`)
  } finally {
    await store.close()
  }
}

function* pages(log: LogInMemory, sizes: LogSizes): Generator<readonly DecidedEvent[]> {
  const draws = new Draws(sizes.seed)
  const circumstances = happenings(draws, Math.max(sizes.events, mostCreated(sizes)))
  const page: DecidedEvent[] = []
  const full = () => page.length >= PAGE
  for (const command of creation(sizes, draws)) {
    page.push(...log.decide(command, circumstances(log.position)))
    if (full()) yield page.splice(0)
  }
  const change = changes(sizes, draws)
  while (log.position < sizes.events) {
    page.push(...log.decide(change(log.world, sizes.events - log.position), circumstances(log.position)))
    if (full()) yield page.splice(0)
  }
  yield page
}

/** Who changes something, when and why. */
function happenings(draws: Draws, events: number): (position: number) => Circumstances {
  const anActor = zipf(ACTORS)
  return (position) => {
    const at = FIRST + Math.floor(((position + draws.unit()) / events) * SPAN)
    const correlationId = draws.uuid(at)
    return {
      metadata: {
        actorId: `key-${String(anActor(draws)).padStart(4, '0')}`,
        actorKind: 'API_KEY',
        onBehalfOf: draws.below(10) === 0 ? `user-${draws.below(200)}@example.com` : null,
        reason: draws.among(REASONS),
        source: draws.among(SOURCES),
        requestId: correlationId,
        correlationId,
      },
      recordedAt: new Date(at),
      eventId: () => draws.uuid(at),
    }
  }
}
