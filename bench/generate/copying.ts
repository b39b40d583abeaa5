/** Rows streamed into tables by COPY, with their indexes made once all rows are there. */
import { once } from 'node:events'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** Characters that are gathered before they are sent. */
const CHUNK = 1 << 18

/** One COPY into one table, on a connection of its own. */
export class Copy {
  readonly #client: pg.Client
  readonly #stream: ReturnType<typeof copyFrom>
  #text = ''

  private constructor(client: pg.Client, table: string, columns: readonly string[]) {
    this.#client = client
    this.#stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
    // Whoever writes next or ends it is told.
    this.#stream.on('error', () => {})
  }

  static async into(url: string, table: string, columns: readonly string[]): Promise<Copy> {
    const client = new pg.Client(url)
    await client.connect()
    return new Copy(client, table, columns)
  }

  /** Whole lines in COPY's text format. Resolves when there is room for more. */
  async write(lines: string): Promise<void> {
    this.#text += lines
    if (this.#text.length >= CHUNK) await this.#send()
  }

  async end(): Promise<void> {
    await this.#send()
    this.#stream.end()
    if (!this.#stream.writableFinished) await once(this.#stream, 'finish')
    await this.#client.end()
  }

  async #send(): Promise<void> {
    const text = this.#text
    this.#text = ''
    if (this.#stream.errored) throw this.#stream.errored
    if (text !== '' && !this.#stream.write(text)) await once(this.#stream, 'drain')
  }
}

/** Takes all indexes from tables, which is quicker than to keep them while rows come; returns the way to make them again. */
export async function withoutIndexes(client: pg.Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ table: string; index: string; constraint: string | null; made: string }>(
    `select t.relname as table, c.relname as index, k.conname as constraint,
       case when k.oid is null then pg_get_indexdef(i.indexrelid)
            else format('alter table %I add constraint %I %s', t.relname, k.conname, pg_get_constraintdef(k.oid)) end as made
     from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
     left join pg_constraint k on k.conindid = i.indexrelid and k.contype in ('p', 'u')
     where t.relnamespace = current_schema::regnamespace and t.relname = any($1) order by t.relname, c.relname`,
    [tables],
  )
  for (const { table, index, constraint } of rows) {
    const [id, of] = [pg.escapeIdentifier(constraint ?? index), pg.escapeIdentifier(table)]
    await client.query(constraint ? `alter table ${of} drop constraint ${id}` : `drop index ${id}`)
  }
  return async () => {
    await client.query("set maintenance_work_mem = '512MB'")
    for (const { made } of rows) await client.query(made)
  }
}
