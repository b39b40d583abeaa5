import { openStore } from '../app.ts'
import { readConfig } from '../config.ts'
import { grantedRoles, grantRights } from '../db/grants.ts'
import { migrate } from '../db/migrate.ts'
import { CannotStart } from '../kernel/errors.ts'
import { makeLogger } from '../main.ts'

export interface MigrateOptions {
  readonly grantWriter?: string
  readonly grantReader?: string
}

/** Roles that were given rights once have them on new tables, too. */
export async function runMigrations(environment: NodeJS.ProcessEnv, { grantWriter, grantReader }: MigrateOptions): Promise<void> {
  const config = readConfig(environment)
  const wanted = { writers: asList(grantWriter), readers: asList(grantReader) }
  const names = [...wanted.writers, ...wanted.readers]
  if (names.length > 0 && !config.DATABASE_URL) throw new CannotStart('the embedded store has one role: set DATABASE_URL to grant rights')
  if (new Set(names).size < names.length) throw new CannotStart(`the writer and the reader are one role, ${grantWriter}: give two`)
  const store = await openStore(config, makeLogger(config))
  try {
    const steps = await migrate(store.db)
    console.log(steps.length > 0 ? `took ${steps.length} steps: ${steps.join(', ')}` : 'nothing to do: the store is up to date')
    const before = await grantedRoles(store.db)
    const others = (roles: readonly string[]) => roles.filter((role) => !names.includes(role))
    const roles = { writers: [...others(before.writers), ...wanted.writers], readers: [...others(before.readers), ...wanted.readers] }
    if (roles.writers.length + roles.readers.length === 0) return
    await grantRights(store.db, roles)
    console.log(`writers: ${roles.writers.join(', ') || 'none'}; readers: ${roles.readers.join(', ') || 'none'}`)
  } finally {
    await store.close()
  }
}

function asList(role: string | undefined): readonly string[] {
  return role === undefined ? [] : [role]
}
