/** The two stores behind one face: a pool for reads, and one connection for the writer. */
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'

export type Row = Record<string, unknown>

/** Runs one statement. `name` lets PostgreSQL keep its plan; the same name must always be the same text. */
export interface Session {
  query<R extends Row = Row>(sql: string, values?: readonly unknown[], name?: string): Promise<R[]>
}

export interface WriterSession extends Session {
  /** Rolls back and rethrows when `work` throws. Inside, use the session passed: the outer one would wait for itself. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>
}

export interface Store {
  readonly kind: 'postgres' | 'embedded'
  readonly db: Kysely<Database>
  readonly writer: WriterSession
  /** Whether other processes may append to the same log. */
  readonly shared: boolean
  close(): Promise<void>
}

/** A statement failed because the store was not there, so whether it took effect is unknown. */
export class ConnectionLost extends Error {}
