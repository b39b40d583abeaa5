/** A log of many events with a genuine chain, and a plain reading of it. */
import pg from 'pg'
import { createAlias, openBenchWriteSide } from './write-side.ts'

const PAGE = 5_000
const COMMANDS = 100
const ALIASES = 5_000

/** Aliases that are created and then switched over and over; at least so many events. Returns their number. */
export async function fillLog(url: string, events: number): Promise<number> {
  const side = await openBenchWriteSide(url)
  try {
    for (let n = 0; side.head().position < events; n += COMMANDS) {
      await side.submit(
        ...Array.from({ length: COMMANDS }, (_, i) => {
          const key = `alias-${(n + i) % ALIASES}`
          if (n + i < ALIASES) return createAlias(key, 'openai/gpt-4')
          const litellmModel = Math.floor((n + i) / ALIASES) % 2 === 0 ? 'openai/gpt-4' : 'anthropic/claude-3-opus-20240229'
          return { type: 'UpdateModelAlias', key, data: { litellmModel } }
        }),
      )
    }
    return side.head().position
  } finally {
    await side.close()
  }
}

/** All rows of `events` in keyset pages through `pg`; `each` gets every row. Returns how many there were. */
export async function readAll(client: pg.Client, each: (row: Record<string, unknown>) => void = () => {}): Promise<number> {
  let last = 0
  for (;;) {
    const { rows } = await client.query('select * from events where position > $1 order by position limit $2', [last, PAGE])
    for (const row of rows) each(row)
    last = Number(rows.at(-1)?.position ?? last)
    if (rows.length < PAGE) return last
  }
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  await client.connect()
  return client
}

/** Whole passes until the time is over; returns events per second. */
export async function passes(milliseconds: number, events: number, pass: () => Promise<number>): Promise<number> {
  const start = performance.now()
  let done = 0
  do {
    const found = await pass()
    if (found !== events) throw new Error(`${found} of ${events} events were found`)
    done += found
  } while (performance.now() - start < milliseconds)
  return (done * 1_000) / (performance.now() - start)
}
