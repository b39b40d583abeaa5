/** When each key was last used, gathered in memory and written once a minute: no request waits for it. */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'

declare module '../db/database.ts' {
  interface Database {
    key_uses: { key_id: string; last_used_at: Date }
  }
}

const INTERVAL = 60_000

export class KeyUses {
  readonly #db: Kysely<Database>
  readonly #onError: (error: unknown) => void
  readonly #timer: NodeJS.Timeout
  #uses = new Map<string, Date>()

  constructor(db: Kysely<Database>, onError: (error: unknown) => void) {
    this.#db = db
    this.#onError = onError
    this.#timer = setInterval(() => void this.flush().catch(onError), INTERVAL).unref()
  }

  note(keyId: string, at: Date): void {
    this.#uses.set(keyId, at)
  }

  /** Last use of a key that has not been written yet. */
  pending(keyId: string): Date | undefined {
    return this.#uses.get(keyId)
  }

  async flush(): Promise<void> {
    const uses = this.#uses
    if (uses.size === 0) return
    this.#uses = new Map()
    const rows = JSON.stringify([...uses].map(([key_id, last_used_at]) => ({ key_id, last_used_at })))
    await sql`
      insert into key_uses (key_id, last_used_at)
      select key_id, last_used_at from json_to_recordset(${rows}::text::json) as r(key_id text, last_used_at timestamptz) order by key_id
      on conflict (key_id) do update set last_used_at = greatest(key_uses.last_used_at, excluded.last_used_at)`.execute(this.#db)
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.flush().catch(this.#onError)
  }
}
