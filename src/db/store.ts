/** The two stores behind one face: a pool for reads, and one connection for the writer. */
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import type { WakeUps } from './wake-up.ts'

export type Row = Record<string, unknown>

/** Runs one statement. `name` lets PostgreSQL keep its plan; the same name must always be the same text. */
export interface Session {
  query<R extends Row = Row>(sql: string, values?: readonly unknown[], name?: string): Promise<R[]>
}

export interface WriterSession extends Session {
  /** Rolls back and rethrows when `work` throws. Inside, use the session passed: the outer one would wait for itself. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Adds rows to a table by COPY, all or none: lines of its text format, one column after the other as they are named. */
  copy(table: string, columns: readonly string[], lines: string): Promise<void>
}

/** A lock that ends with `release`, or with the connection that holds it. */
export interface HeldLock {
  /** Whether it is still held, as far as the store can be asked. */
  holds(): Promise<boolean>
  release(): Promise<void>
}

/** Connections for reads: open ones, those of them that nobody uses, and requests that wait for one. */
export interface PoolState {
  readonly total: number
  readonly idle: number
  readonly waiting: number
}

export interface Store {
  readonly kind: 'postgres' | 'embedded'
  readonly db: Kysely<Database>
  readonly writer: WriterSession
  /** Whether other processes may append to the same log. */
  readonly shared: boolean
  /** Takes a lock that one process at a time can hold; null while another one does. */
  tryLock(name: string): Promise<HeldLock | null>
  /** Tells the other processes on the log that it has grown, and calls `wake` when they tell; null where there are none. */
  openWakeUps(wake: (position: number) => void): WakeUps | null
  /** Null where there is no pool. */
  pool(): PoolState | null
  close(): Promise<void>
}

/** A statement failed because the store was not there, so whether it took effect is unknown. */
export class ConnectionLost extends Error {}

/** The store gave a statement up because it took too long: nothing of it took effect. */
export class StoreBusy extends Error {}

/** The store has a row of this key already, so the statement took no effect: another process was there first. */
export class AlreadyThere extends Error {}
