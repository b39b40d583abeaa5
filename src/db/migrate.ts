import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { CannotStart } from '../kernel/errors.ts'
import type { Database } from './database.ts'

const FOLDER = new URL('../../migrations/', import.meta.url)

/** SQLSTATE of who may not do it. */
const NOT_PERMITTED = '42501'

/** The same for a node, which need not own the tables while there is nothing to do. */
export async function migrateIfNeeded(db: Kysely<Database>): Promise<readonly string[]> {
  const pending = await pendingSteps(db)
  if (pending.length === 0) return []
  try {
    return await migrate(db)
  } catch (error) {
    if ((error as { code?: unknown }).code !== NOT_PERMITTED) throw error
    const message = `the store lacks ${pending.join(', ')}, and this role may not add them: run \`switchbook migrate\` as the owner of the tables`
    throw new CannotStart(message, { cause: error })
  }
}

/** Brings the schema up to date under Kysely's migration lock; returns the names of the steps it took. */
export async function migrate(db: Kysely<Database>): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

/** Steps that this program has and the store has not taken, in order. */
export async function pendingSteps(db: Kysely<Database>): Promise<readonly string[]> {
  const steps = await new Migrator({ db, provider: { getMigrations } }).getMigrations()
  return steps.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name)
}

async function getMigrations(): Promise<Record<string, Migration>> {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((file) => /^\d{8}T\d{4}_.*\.(ts|js)$/.test(file))
  const steps = await Promise.all(
    files.sort().map(async (file) => [file.replace(/\.(ts|js)$/, ''), (await import(new URL(file, FOLDER).href)) as Migration] as const),
  )
  return Object.fromEntries(steps)
}
