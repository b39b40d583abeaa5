/** Plans of statements in the pool: making one for a statement of many steps takes longer than a small batch of its work. */
import { type RawBuilder, sql } from 'kysely'
import type pg from 'pg'

/** Begins the text of a statement whose plan each connection to PostgreSQL keeps by this name; nothing else may use the name. */
export function keptPlan(name: string): RawBuilder<unknown> {
  return sql.raw(`/* plan: ${name} */`)
}

const MARK = /^\s*\/\* plan: ([a-z_]+) \*\//

/** Makes a connection keep the plans of statements marked so. Kysely has no other way to tell it. */
export function keepMarkedPlans(client: pg.ClientBase): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  const marked = (text: unknown, ...more: unknown[]) => {
    const name = typeof text === 'string' ? MARK.exec(text)?.[1] : undefined
    if (name === undefined) return query(text, ...more)
    const [values, ...rest] = more
    return query({ name, text, values }, ...rest)
  }
  client.query = marked as typeof client.query
}
