/** Calls on their way into the ledger, as one array for each column: PostgreSQL reads them in half the time that JSON takes it. */
import type { UsageCall } from './usage.call.ts'
import type { Terms } from './usage.terms.ts'

/** What many calls of a batch have in common is sent once. */
export const TERMS = {
  position: 'bigint',
  team_id: 'text',
  team_since: 'bigint',
  organization_id: 'text',
  alias: 'text',
  litellm_model: 'text',
  served_since: 'bigint',
  day: 'date',
  price_source: 'text',
  input_price: 'numeric',
  output_price: 'numeric',
  per_job: 'boolean',
} as const
/** `term` is the number of its terms, from 1; `called_at` in milliseconds since 1970, half of what a time costs as text. */
export const CALLS = {
  term: 'int',
  call_id: 'text',
  called_at: 'bigint',
  input_tokens: 'int',
  output_tokens: 'int',
  complete: 'boolean',
  job_id: 'text',
  cost_usd: 'numeric',
  credits: 'numeric',
} as const

type Value = string | number | boolean | null
type Columns<C> = { readonly [name in keyof C]: (string | number | boolean)[] }

export class Batch {
  readonly #terms: Columns<typeof TERMS> = emptyColumns(TERMS)
  readonly #calls: Columns<typeof CALLS> = emptyColumns(CALLS)
  readonly #numbers = new Map<Terms, number>()
  readonly #ids = new Set<string>()

  /** Calls in it. */
  get size(): number {
    return this.#ids.size
  }

  /** Days that it has calls of, each once or more. */
  get days(): readonly string[] {
    return [...this.#numbers.keys()].map(({ day }) => day)
  }

  /** Takes a call made at `at`; false when it has one of the same id. */
  add(call: UsageCall, at: number, terms: Terms): boolean {
    if (this.#ids.has(call.callId)) return false
    this.#ids.add(call.callId)
    const { usd, credits } = terms.cost(call)
    const columns = this.#calls
    columns.term.push(this.#numberOf(terms))
    columns.call_id.push(text(call.callId))
    columns.called_at.push(at)
    columns.input_tokens.push(call.inputTokens)
    columns.output_tokens.push(call.outputTokens)
    columns.complete.push(call.complete)
    columns.job_id.push(call.jobId === null ? 'NULL' : text(call.jobId))
    columns.cost_usd.push(usd ?? 'NULL')
    columns.credits.push(credits)
    return true
  }

  /** Array literals in the order of TERMS, then of CALLS. */
  get literals(): { readonly terms: readonly string[]; readonly calls: readonly string[] } {
    return { terms: literalsOf(this.#terms), calls: literalsOf(this.#calls) }
  }

  #numberOf(terms: Terms): number {
    const known = this.#numbers.get(terms)
    if (known !== undefined) return known
    for (const name of Object.keys(TERMS) as (keyof typeof TERMS)[]) this.#terms[name].push(element(terms[name]))
    this.#numbers.set(terms, this.#numbers.size + 1)
    return this.#numbers.size
  }
}

function emptyColumns<C extends object>(types: C): Columns<C> {
  return Object.fromEntries(Object.keys(types).map((name) => [name, []])) as unknown as Columns<C>
}

function literalsOf(columns: Readonly<Record<string, readonly unknown[]>>): readonly string[] {
  return Object.values(columns).map((column) => `{${column.join(',')}}`)
}

function element(value: Value): string | number | boolean {
  return value === null ? 'NULL' : typeof value === 'string' ? text(value) : value
}

/** A text in an array literal. The escapes of JSON are the right ones for visible ASCII, which every text here is. */
function text(value: string): string {
  return /["\\]/.test(value) ? JSON.stringify(value) : `"${value}"`
}
