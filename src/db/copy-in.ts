/** COPY FROM STDIN of lines that lie ready, through `pg`, whose own query answers the server's request for them with a failure. */
import pg from 'pg'

/** What `pg` has for COPY, and its types leave out. */
interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

class CopyIn extends pg.Query {
  readonly #lines: string

  constructor(sql: string, lines: string, done: (error: Error | undefined) => void) {
    super(sql, done)
    this.#lines = lines
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.#lines))
    connection.endCopyFrom()
  }
}

/** Nothing may be sent behind it on the same connection before it is over: the server would take that for lines. */
export function copyIn(client: pg.Client, sql: string, lines: string): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(sql, lines, (error) => (error ? reject(error) : resolve())))
  })
}
