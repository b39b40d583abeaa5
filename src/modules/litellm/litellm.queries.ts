import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { DomainError } from '../../kernel/errors.ts'
import { inSnapshot } from '../../projections/snapshot.ts'
import { aliasesForServing } from '../alias/index.ts'
import type { ServedAliases } from './litellm.models.ts'

/** Aliases that a configuration of LiteLLM may hold. */
const MAX_ALIASES = 10_000

/** What LiteLLM has to serve now, all of one moment. */
export async function servedAliases(db: Kysely<Database>): Promise<ServedAliases> {
  return inSnapshot(db, async (snapshot) => {
    const { position } = await snapshot.selectFrom('log_head').select('position').executeTakeFirstOrThrow()
    const { aliases, providers } = await aliasesForServing(snapshot, MAX_ALIASES + 1)
    if (aliases.length > MAX_ALIASES) throw tooMany()
    return {
      position,
      log: await logName(snapshot),
      aliases: inOrder(aliases, ({ name }) => name),
      providers: inOrder(providers, (name) => name),
    }
  })
}

/** The first event's hash names the log: all nodes share it, and no other log has it but a copy of this one. */
async function logName(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ hash: string }>`select encode(hash, 'hex') as hash from events where position = 1`.execute(db)
  return rows[0]?.hash.slice(0, 8) ?? 'empty'
}

/** Whatever order the database's own language puts them in. */
function inOrder<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...values].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function tooMany(): DomainError {
  return new DomainError(
    'QUERY_TOO_COMPLEX',
    `more than ${MAX_ALIASES} aliases are active, more than one configuration of LiteLLM may hold: disable some`,
    { details: { maximum: MAX_ALIASES } },
  )
}
