/** Pages of the past of a generated log, and what each must hold, found in its tables by a query that is plain and slow. */
import pg from 'pg'
import type { Run } from './bench.ts'
import { OPEN } from './built.ts'
import { Draws } from './generate/draws.ts'

export const PAGE = 50

/** What benchmarks of long logs have in common; the first answers of a node on such a log warm the server's memory. */
export const PAST = {
  questions: 64,
  pace: { rounds: 9, turn: 2_000, warmUp: 5_000 },
  shortPace: { rounds: 5, turn: 300, warmUp: 500 },
} as const

/** Events of the log: as many as were asked for, or what the mode has. */
export function lengthOf({ short, events }: Pick<Run, 'short' | 'events'>): number {
  return events ?? (short ? 20_000 : 10_000_000)
}

export interface HistoryQuestion {
  readonly alias: string
  /** The page lies below it. */
  readonly below: number
  /** Positions, the newest first. */
  readonly expected: readonly number[]
}

/** Any alias that has so many events, at any depth of its history at which a page is full. */
export async function historyQuestions(url: string, count: number): Promise<HistoryQuestion[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ alias: string; events: number }>(
      `select subject_key as alias, count(*)::int as events from event_subjects where subject_type = 'ModelAlias'
         and subject_key in (select name from model_aliases where valid_to = $2 and not deleted)
       group by subject_key having count(*) > $1 order by 1`,
      [PAGE, OPEN],
    )
    if (rows.length === 0) throw new Error(`no alias has more than ${PAGE} events`)
    const draws = new Draws(11)
    const questions: HistoryQuestion[] = []
    for (let n = 0; n < count; n += 1) {
      const { alias, events } = draws.among(rows)
      const { rows: page } = await client.query<{ position: number }>(
        `select position::int from event_subjects where subject_type = 'ModelAlias' and subject_key = $1 order by position desc offset $2 limit $3`,
        [alias, draws.below(events - PAGE), PAGE + 1],
      )
      const [first, ...rest] = page.map(({ position }) => position)
      questions.push({ alias, below: first as number, expected: rest })
    }
    return questions
  })
}

export interface ListQuestion {
  /** Position that the list is of; null for the present. */
  readonly at: string | null
  /** The name that the page begins behind. */
  readonly behind: string
  /** `name -> model` of each alias. */
  readonly expected: readonly string[]
}

/** The alias list at any position since everybody was created, or now, from any name on at which a page is full. */
export async function listQuestions(url: string, count: number, present: boolean): Promise<ListQuestion[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ head: number; created: number; names: string[] }>(`
      select (select position::int from log_head) as head,
        (select min(position)::int from events where type = 'ProviderSwitched') as created,
        (select array_agg(distinct subject_key order by subject_key) from event_subjects where subject_type = 'ModelAlias') as names`)
    const [log] = rows
    if (!log) throw new Error('there is no log')
    const draws = new Draws(13)
    const questions: ListQuestion[] = []
    for (let n = 0; n < count; n += 1) {
      const start = draws.below(log.names.length - 2 * PAGE)
      const among = log.names.slice(start + 1, start + 2 * PAGE)
      const at = present ? log.head : log.created + draws.below(log.head - log.created)
      const found = await client.query<{ name: string; model: string }>(
        `select name, litellm_model as model from model_aliases
         where name = any($1) and valid_from <= $2 and valid_to > $2 and not deleted order by name limit $3`,
        [among, at, PAGE],
      )
      const expected = found.rows.map(({ name, model }) => `${name} -> ${model}`)
      if (expected.length < PAGE) throw new Error(`only ${expected.length} aliases lived at ${at} behind ${log.names[start]}`)
      questions.push({ at: present ? null : String(at), behind: log.names[start] as string, expected })
    }
    return questions
  })
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
