/**
 * Projects the whole log anew into tables beside those that are read, and exchanges them in one short transaction, so that reads and
 * writes go on meanwhile. Whatever happens before that transaction ends leaves the tables that are read as they were.
 */
import { setImmediate as sent, setTimeout as sleep } from 'node:timers/promises'
import { CompiledQuery, type Kysely } from 'kysely'
import type { Database } from '../db/database.ts'
import { type Row, type Session, type Store, StoreBusy, type WriterSession } from '../db/store.ts'
import { rowsStatement } from '../event-log/append-statement.ts'
import { fold } from '../event-log/fold.ts'
import { readHead, readProjectedEvents } from '../event-log/read-events.ts'
import type { Registry } from '../event-log/registry.ts'
import { CannotStart } from '../kernel/errors.ts'
import type { ProjectedEvent } from '../kernel/event.ts'
import type { RowChange } from '../kernel/module.ts'
import { World } from '../kernel/world.ts'
import { type BulkChanges, BulkRows } from './bulk-rows.ts'
import { RowVersions, type TableChanges } from './row-versions.ts'
import { copyName, createCopy, dropCopies, exchange, indexCopy } from './table-copy.ts'

export interface RebuildOptions {
  /** Events read at once. */
  readonly page?: number
  /** Rows that are remembered until they end. */
  readonly openRows?: number
  /** Told after each page how many events are projected, and how many there were at the start. */
  readonly told?: (done: number, of: number) => void
}

const PAGE = 2_000
/** The transaction that exchanges the tables is tried once so few events are left to it, and does not take more than that. */
const NEARLY_THERE = 200
const MOST_LATE = 2_000
/** Milliseconds that others may be kept waiting for the tables before they are let through again; below PostgreSQL's look for deadlocks. */
const LOCK_PATIENCE = 400
const TRIES = 150

/** Returns how many events were projected. Refuses while another rebuild of the same store is under way. */
export async function rebuild(store: Store, registry: Registry, options: RebuildOptions = {}): Promise<number> {
  const lock = await store.tryLock('switchbook rebuild')
  if (!lock) throw new CannotStart('another rebuild of this store is under way')
  try {
    return await new Rebuild(store, registry, options).run()
  } finally {
    await lock.release()
  }
}

class Rebuild {
  readonly #store: Store
  readonly #registry: Registry
  readonly #options: RebuildOptions
  readonly #tables: readonly string[]
  readonly #world = new World()

  constructor(store: Store, registry: Registry, options: RebuildOptions) {
    this.#store = store
    this.#registry = registry
    this.#options = options
    this.#tables = registry.modules.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()
  }

  async run(): Promise<number> {
    const { writer } = this.#store
    // Indexes of long histories take longer than any statement of a server may.
    await writer.query('set statement_timeout = 0')
    // Nothing counts until the exchange, whose commit flushes all that was written before it.
    await writer.query('set synchronous_commit = off')
    try {
      await dropCopies(writer)
      for (const table of this.#tables) await createCopy(writer, table)
      await this.#fill(writer)
      await this.#finish(writer)
    } finally {
      await writer.query('reset synchronous_commit')
    }
    for (let tries = 1; ; tries += 1) {
      while ((await this.#catchUp(writer)) > NEARLY_THERE);
      if (await this.#exchanged(tries)) return this.#world.position
      await sleep(Math.min(20 * tries, 1_000))
    }
  }

  /** Reads the next page while this one is projected and the one before it is written. */
  async #fill(writer: WriterSession): Promise<void> {
    const { page = PAGE, openRows, told } = this.#options
    const { position: head } = await readHead(writer)
    const rows = new BulkRows(openRows)
    const source = reading(this.#store.db)
    const read = (above: number) => quiet(readProjectedEvents(source, this.#registry, above, Math.min(above + page, head)))
    let indexed = false
    const write = async (tables: readonly BulkChanges[]) => {
      // Only then are rows looked for by their key.
      const closing = tables.some(({ closed }) => closed.length > 0)
      if (closing && !indexed) for (const table of this.#tables) await indexCopy(writer, table, 'primary')
      indexed ||= closing
      await writeBulk(writer, tables)
    }
    let writing = Promise.resolve()
    try {
      let coming = read(0)
      for (let above = 0; above < head; above += page) {
        const events = await coming
        if (above + page < head) coming = read(above + page)
        await sent()
        for (const event of events) for (const change of this.#project(event)) rows.add(change, event.position)
        await writing
        told?.(Math.min(above + page, head), head)
        writing = quiet(write(rows.take()))
      }
    } finally {
      await writing
    }
    await write(rows.takeAll())
  }

  /** Indexes and statistics, of two tables at a time where there are two connections: each keeps a processor of the server busy. */
  async #finish(writer: Session): Promise<void> {
    const left = [...this.#tables]
    const work = async (session: Session) => {
      for (let table = left.shift(); table !== undefined; table = left.shift()) {
        await indexCopy(session, table, 'all')
        await session.query(`analyze ${copyName(table)}`)
      }
    }
    const works = [work(writer)]
    if (this.#store.shared) works.push(apart(this.#store.db, work))
    // None may be left behind at work when another one failed.
    const failed = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected')
    if (failed) await Promise.all(works)
  }

  /** Returns how many events there were to take in. */
  async #catchUp(session: Session): Promise<number> {
    let taken = 0
    for (;;) {
      const { position } = this.#world
      const events = await readProjectedEvents(session, this.#registry, position, position + PAGE)
      const versions = new RowVersions()
      for (const event of events) for (const change of this.#project(event)) versions.add(change, event.position)
      await writeRows(session, versions.tables())
      taken += events.length
      if (events.length < PAGE) return taken
    }
  }

  /** False when the tables were in use for so long that others would have had to wait. */
  async #exchanged(tries: number): Promise<boolean> {
    let locked = false
    try {
      await this.#store.writer.transaction(async (session) => {
        await session.query(`set local lock_timeout = ${LOCK_PATIENCE}`)
        // Every writer and every snapshot begins with this table: who is through is waited for, who comes later waits.
        await session.query('lock table log_head in access exclusive mode')
        await session.query(`lock table ${this.#tables.join(', ')} in access exclusive mode`)
        const { position } = await readHead(session)
        if (position - this.#world.position > MOST_LATE) throw new StoreBusy('too many events came meanwhile')
        locked = true
        await this.#catchUp(session)
        for (const table of this.#tables) await exchange(session, table)
      })
      return true
    } catch (error) {
      if ((error as { code?: unknown }).code === DEPENDED_ON) throw new CannotStart(dependants(error as Error & { detail?: string }))
      if (locked || !isBusy(error) || tries === TRIES) throw error
      return false
    }
  }

  #project(event: ProjectedEvent): readonly RowChange[] {
    const change = fold(this.#registry, event, this.#world)
    this.#world.position = event.position
    return this.#registry.moduleOfEntity(event.entityType).project({ event, ...change })
  }
}

async function writeRows(session: Session, tables: readonly TableChanges[]): Promise<void> {
  const copies = tables
    .filter(({ opened, closed }) => opened.length > 0 || closed.length > 0)
    .map(({ table, opened, closed }) => ({ table: { ...table, name: copyName(table.name) }, opened, closed }))
  if (copies.length === 0) return
  const { sql, values } = rowsStatement(copies)
  await session.query(sql, values)
}

async function writeBulk(session: WriterSession, tables: readonly BulkChanges[]): Promise<void> {
  await writeRows(
    session,
    tables.map(({ table, closed }) => ({ table, closed, opened: [] })),
  )
  for (const { table, lines } of tables) {
    if (lines !== '') await session.copy(copyName(table.name), [...Object.keys(table.columns), 'valid_from', 'valid_to'], lines)
  }
}

/** Connections of their own, where the store has more than one. */
function reading(db: Kysely<Database>): Session {
  return {
    query: async <R extends Row>(sql: string, values: readonly unknown[] = []) =>
      (await db.executeQuery<R>(CompiledQuery.raw(sql, [...values]))).rows,
  }
}

/** In a transaction of its own, that takes as long as it takes. */
function apart(db: Kysely<Database>, work: (session: Session) => Promise<void>): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const session = reading(transaction)
    await session.query('set local statement_timeout = 0')
    await work(session)
  })
}

/** Waited for later; until then its failure is nobody's. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}

const DEADLOCK = '40P01'
const DEPENDED_ON = '2BP01'

function dependants({ message, detail }: Error & { detail?: string }): string {
  return `nothing was changed: ${[message, detail].filter(Boolean).join('; ')}. Drop it first, and create it again afterwards.`
}

function isBusy(error: unknown): boolean {
  return error instanceof StoreBusy || (error as { code?: unknown }).code === DEADLOCK
}
