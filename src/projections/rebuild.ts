/**
 * Projects the whole log anew into tables beside those that are read, and exchanges them in one short transaction, so that reads and
 * writes go on meanwhile. Whatever happens before that transaction ends leaves the tables that are read as they were.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { CompiledQuery, type Kysely } from 'kysely'
import type { Database } from '../db/database.ts'
import { type Row, type Session, type Store, StoreBusy } from '../db/store.ts'
import { rowsStatement } from '../event-log/append-statement.ts'
import { fold } from '../event-log/fold.ts'
import { readEvents, readHead } from '../event-log/read-events.ts'
import type { Registry } from '../event-log/registry.ts'
import { CannotStart } from '../kernel/errors.ts'
import type { RecordedEvent } from '../kernel/event.ts'
import type { RowChange } from '../kernel/module.ts'
import { World } from '../kernel/world.ts'
import { BulkRows } from './bulk-rows.ts'
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

const PAGE = 5_000
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
    await dropCopies(writer)
    for (const table of this.#tables) await createCopy(writer, table)
    await this.#fill(writer)
    for (const table of this.#tables) {
      await indexCopy(writer, table, 'all')
      await writer.query(`analyze ${copyName(table)}`)
    }
    for (let tries = 1; ; tries += 1) {
      while ((await this.#catchUp(writer)) > NEARLY_THERE);
      if (await this.#exchanged(tries)) return this.#world.position
      await sleep(Math.min(20 * tries, 1_000))
    }
  }

  /** Reads one page while the one before it is written. */
  async #fill(writer: Session): Promise<void> {
    const { page = PAGE, openRows, told } = this.#options
    const { position: head } = await readHead(writer)
    const rows = new BulkRows(openRows)
    const source = reading(this.#store.db)
    let indexed = false
    const write = async (tables: readonly TableChanges[]) => {
      // Only then are rows looked for by their key.
      const closing = tables.some(({ closed }) => closed.length > 0)
      if (closing && !indexed) for (const table of this.#tables) await indexCopy(writer, table, 'primary')
      indexed ||= closing
      await writeRows(writer, tables)
    }
    let writing = Promise.resolve()
    try {
      let coming = readEvents(source, this.#registry, 0, page)
      for (;;) {
        const events = await coming
        const last = events.at(-1)?.position ?? head
        if (last < head) coming = quiet(readEvents(source, this.#registry, last, page))
        for (const event of events) for (const change of this.#project(event)) rows.add(change, event.position)
        await writing
        told?.(Math.min(last, head), head)
        if (last >= head) break
        writing = quiet(write(rows.take()))
      }
    } finally {
      await writing
    }
    await write(rows.takeAll())
  }

  /** Returns how many events there were to take in. */
  async #catchUp(session: Session): Promise<number> {
    let taken = 0
    for (;;) {
      const events = await readEvents(session, this.#registry, this.#world.position, PAGE)
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

  #project(event: RecordedEvent): readonly RowChange[] {
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

/** Connections of their own, where the store has more than one. */
function reading(db: Kysely<Database>): Session {
  return {
    query: async <R extends Row>(sql: string, values: readonly unknown[] = []) =>
      (await db.executeQuery<R>(CompiledQuery.raw(sql, [...values]))).rows,
  }
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
