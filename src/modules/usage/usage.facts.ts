/** What the log says was true when calls were made. The past does not change, so what was asked once is remembered. */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { canonicalDecimal } from '../../kernel/decimal.ts'
import { lifeStart, rowAt } from '../../projections/lives.ts'
import { servedSince } from './usage.versions.ts'

type Db = Kysely<Database>

export interface TeamFacts {
  /** Position of the creation that began the team's life. */
  readonly since: number
  readonly organizationId: string
  readonly creditMode: 'PER_JOB' | 'USD' | 'TOKENS' | 'NONE'
  readonly tokensPerCredit: number | null
}

export interface AliasFacts {
  readonly litellmModel: string
  readonly pricing: { readonly inputPerMillionTokens: string; readonly outputPerMillionTokens: string } | null
  /** Position of the event since which the alias pointed to the model that served. */
  readonly servedSince: number
}

/** What a call asks about, as of a position that is committed. */
export interface Question {
  readonly teamId: string
  readonly alias: string
  /** What served; null for what the alias pointed to. */
  readonly litellmModel: string | null
  readonly position: number
}

/** Answers remembered of each kind, at most; then all are forgotten. */
const MAX_REMEMBERED = 20_000

export class Facts {
  readonly #db: Db
  readonly #teams = new Map<string, TeamFacts | null>()
  readonly #aliases = new Map<string, AliasFacts | null>()

  constructor(db: Db) {
    this.#db = db
  }

  /** The team as it was, its last life when it was deleted by then; null where it had never existed. */
  teams(questions: readonly Question[]): Promise<readonly (TeamFacts | null)[]> {
    return answers(
      this.#teams,
      questions,
      ({ teamId, position }) => `${position} ${teamId}`,
      (asked) => teamFacts(this.#db, asked),
    )
  }

  /** The alias as it was, its last life when it was deleted by then; null where it had never existed. */
  aliases(questions: readonly Question[]): Promise<readonly (AliasFacts | null)[]> {
    const keyOf = ({ alias, litellmModel, position }: Question) => `${position} ${alias} ${litellmModel ?? ''}`
    return answers(this.#aliases, questions, keyOf, (asked) => aliasFacts(this.#db, asked))
  }
}

/** Asks what is not remembered, each question once. */
async function answers<A>(
  remembered: Map<string, A | null>,
  questions: readonly Question[],
  keyOf: (question: Question) => string,
  ask: (questions: readonly Question[]) => Promise<ReadonlyMap<number, A>>,
): Promise<readonly (A | null)[]> {
  if (remembered.size > MAX_REMEMBERED) remembered.clear()
  const keys = questions.map(keyOf)
  const found = new Map<string, A | null>()
  const unknown = new Map<string, Question>()
  keys.forEach((key, i) => {
    const known = remembered.get(key)
    if (known !== undefined) found.set(key, known)
    else unknown.set(key, questions[i] as Question)
  })
  const asked = unknown.size > 0 ? await ask([...unknown.values()]) : new Map<number, A>()
  for (const [n, key] of [...unknown.keys()].entries()) {
    const answer = asked.get(n) ?? null
    found.set(key, answer)
    remembered.set(key, answer)
  }
  return keys.map((key) => found.get(key) ?? null)
}

async function teamFacts(db: Db, questions: readonly Question[]): Promise<ReadonlyMap<number, TeamFacts>> {
  const [team, position] = [sql.ref('q.team'), sql.ref('q.position')]
  const asked = JSON.stringify(questions.map((question, n) => ({ n, team: question.teamId, position: question.position })))
  const { rows } = await sql<{ n: number; since: number; organization: string; mode: TeamFacts['creditMode']; tokens: number | null }>`
    select q.n, ${lifeStart('teams', team, sql.ref('t.valid_from'))} as since, t.organization_id as organization,
      t.credit_mode as mode, t.tokens_per_credit as tokens
    from json_to_recordset(${asked}::text::json) as q(n int, team text, position bigint)
    cross join lateral ${rowAt('teams', team, position)} t`.execute(db)
  return new Map(
    rows.map((row) => [row.n, { since: row.since, organizationId: row.organization, creditMode: row.mode, tokensPerCredit: row.tokens }]),
  )
}

async function aliasFacts(db: Db, questions: readonly Question[]): Promise<ReadonlyMap<number, AliasFacts>> {
  const [alias, position, start] = [sql.ref('q.alias'), sql.ref('q.position'), sql.ref('l.start')]
  const asked = JSON.stringify(
    questions.map((question, n) => ({ n, alias: question.alias, model: question.litellmModel, position: question.position })),
  )
  const { rows } = await sql<{ n: number; model: string; input: string | null; output: string | null; since: number }>`
    select q.n, a.litellm_model as model, a.input_price as input, a.output_price as output,
      ${servedSince(alias, sql`coalesce(q.model, a.litellm_model)`, position, start)} as since
    from json_to_recordset(${asked}::text::json) as q(n int, alias text, model text, position bigint)
    cross join lateral ${rowAt('model_aliases', alias, position)} a
    cross join lateral (select ${lifeStart('model_aliases', alias, sql.ref('a.valid_from'))} as start) l`.execute(db)
  return new Map(
    rows.map(({ n, model, input, output, since }) => {
      const priced = input !== null && output !== null
      const pricing = priced ? { inputPerMillionTokens: canonicalDecimal(input), outputPerMillionTokens: canonicalDecimal(output) } : null
      return [n, { litellmModel: model, pricing, servedSince: since }]
    }),
  )
}

/** Position of the creation that began a team's present life. */
export async function presentLife(db: Db, teamId: string): Promise<number> {
  const now = { teamId, alias: '', litellmModel: null, position: Number.MAX_SAFE_INTEGER }
  return (await teamFacts(db, [now])).get(0)?.since ?? 0
}
