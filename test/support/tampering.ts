/** A short log and every way to tamper with it that its table allows. */
import { sql } from 'kysely'
import type { Store } from '../../src/db/store.ts'
import {
  addCredits,
  createAlias,
  createGroup,
  createOrganization,
  createTeam,
  deleteAlias,
  switchProvider,
  updateAlias,
} from './commands.ts'
import { openTestWriteSide, type TestWriteSide } from './write-side.ts'

/** A dozen events of several streams, at several times. */
export async function writeHistory(store: Store): Promise<TestWriteSide> {
  const side = await openTestWriteSide(store)
  await side.submit(createAlias('smart', { description: 'ünïcode "quoted" \\ \n\t😀' }), {
    reason: 'a reason\nof two lines',
    onBehalfOf: 'ops',
  })
  side.clock.advance(1)
  await side.submit([createAlias('fast'), createGroup('prod', ['smart', 'fast'])], { requestId: 'r1' })
  await side.submit([createOrganization('acme'), createTeam('core', { accessGroups: ['prod'] })])
  side.clock.advance(999)
  await side.submit([addCredits('core', '5'), switchProvider('smart', 'anthropic/claude-3-opus-20240229')])
  await side.submit([updateAlias('fast', { description: 'anew' }), createAlias('third'), deleteAlias('third')])
  return side
}

export interface Tampering {
  readonly name: string
  readonly statements: readonly string[]
  /** The first position that is bad afterwards. */
  readonly bad: number
  /** What is said of it. */
  readonly problem: RegExp
}

interface ColumnRow {
  readonly column_name: string
  readonly data_type: string
  readonly is_nullable: string
}

/** Each column of the event at `position` changed, as its type allows, and set to null where it may be. */
export async function columnChanges(store: Store, position: number): Promise<Tampering[]> {
  const { rows } = await sql<ColumnRow>`
    select column_name, data_type, is_nullable from information_schema.columns where table_name = 'events' and table_schema = 'public'`.execute(
    store.db,
  )
  return rows.flatMap(({ column_name: column, data_type, is_nullable }) => {
    const change = (name: string, value: string): Tampering => ({
      name: `${column} ${name}`,
      statements: [`update events set ${column} = ${value} where position = ${position}`],
      bad: position,
      problem:
        column === 'position' ? /is missing/ : column === 'hash' ? /hash of event .* was changed/ : /a column of event .* was changed/,
    })
    const nulled = is_nullable === 'YES' ? [change('changed to null', 'null')] : []
    switch (data_type) {
      case 'bigint':
        return [change('changed', `${column} + 1000`), ...nulled]
      case 'integer':
      case 'smallint':
        return [change('changed', `${column} + 1000`), ...nulled]
      case 'uuid':
        return [change('changed', `'01900000-0000-7000-8000-000000000000'`), ...nulled]
      case 'text':
        return [change('lengthened', `coalesce(${column}, '') || 'x'`), change('replaced', `'another'`), ...nulled]
      case 'json':
        return [
          change('changed', `'{"other":true}'`),
          change('with a space more', `(' ' || ${column}::text)::json`),
          change('with a member more', `(left(${column}::text, -1) || ',"more":1}')::json`),
        ]
      case 'timestamp with time zone':
        return [
          change('a microsecond later', `${column} + interval '1 microsecond'`),
          change('a day earlier', `${column} - interval '1 day'`),
        ]
      case 'bytea':
        return [change('changed in a bit', `set_byte(${column}, 7, get_byte(${column}, 7) # 1)`)]
      default:
        throw new Error(`no way to change a column of type ${data_type}`)
    }
  })
}

const move = (from: number, to: number) => `update events set position = ${to} where position = ${from}`
const others = (columns: string) => `insert into events select ${columns} from events`
const COPY = `position + 1, gen_random_uuid(), 'ModelAlias:forged', 'ModelAlias', 1, type, schema_version, data, actor_id, actor_kind,
  on_behalf_of, reason, source, request_id, correlation_id, causation_id, recorded_at, hash`

/** Rows removed, exchanged and inserted, in a log that ends at `last`. */
export function rowChanges(last: number): readonly Tampering[] {
  return [
    { name: 'a row removed', statements: ['delete from events where position = 4'], bad: 4, problem: /^event 4 is missing: 5 follows 3$/ },
    { name: 'the first row removed', statements: ['delete from events where position = 1'], bad: 1, problem: /^event 1 is missing/ },
    {
      name: 'several rows removed',
      statements: ['delete from events where position in (4, 5, 6)'],
      bad: 4,
      problem: /^events 4 to 6 are missing/,
    },
    {
      name: 'a row removed and those behind it moved up',
      statements: ['delete from events where position = 4', ...Array.from({ length: last - 4 }, (_, i) => move(i + 5, i + 4))],
      bad: 4,
      problem: /^event 4 does not make its hash/,
    },
    {
      name: 'two rows exchanged',
      statements: [move(3, 999), move(7, 3), move(999, 7)],
      bad: 3,
      problem: /^event 3 does not make its hash/,
    },
    {
      name: 'a row inserted between two others',
      statements: [...Array.from({ length: last - 5 }, (_, i) => move(last - i, last - i + 1)), `${others(COPY)} where position = 5`],
      bad: 6,
      problem: /^event 6 does not make its hash/,
    },
    {
      name: 'the last row moved far away',
      statements: [move(last, 10 ** 15)],
      bad: last,
      problem: new RegExp(`^events ${last} to 999999999999999 are missing: 1000000000000000 follows ${last - 1}$`),
    },
    {
      name: 'a row added at the end',
      statements: [`${others(COPY)} where position = ${last}`],
      bad: last + 1,
      problem: /beyond the log's head/,
    },
    {
      name: 'the last row removed',
      statements: [`delete from events where position = ${last}`],
      bad: last,
      problem: /is missing: the log was cut/,
    },
    {
      name: 'the tail cut',
      statements: [`delete from events where position > ${last - 3}`],
      bad: last - 2,
      problem: /are missing: the log was cut/,
    },
    { name: 'everything removed', statements: ['delete from events'], bad: 1, problem: /are missing: the log was cut/ },
  ]
}

/** Runs `work` on the tampered log and puts everything back as it was. */
export async function withTampering(store: Store, statements: readonly string[], work: () => Promise<void>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(store.db)
  await run('alter table events disable trigger append_only')
  await run('create table kept_events as select * from events')
  await run('create table kept_head as select * from log_head')
  try {
    for (const statement of statements) await run(statement)
    await work()
  } finally {
    await run('delete from events')
    await run('insert into events select * from kept_events')
    await run('update log_head set position = k.position, hash = k.hash, recorded_at = k.recorded_at from kept_head k')
    await run('drop table kept_events, kept_head')
    await run('alter table events enable trigger append_only')
  }
}
