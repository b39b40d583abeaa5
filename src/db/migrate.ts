import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'

const FOLDER = new URL('../../migrations/', import.meta.url)

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
