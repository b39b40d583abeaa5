import { openStore } from '../app.ts'
import { readConfig } from '../config.ts'
import { migrate } from '../db/migrate.ts'
import { makeLogger } from '../main.ts'

export async function runMigrations(environment: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(environment)
  const store = await openStore(config, makeLogger(config))
  try {
    const steps = await migrate(store.db)
    console.log(steps.length > 0 ? `took ${steps.length} steps: ${steps.join(', ')}` : 'nothing to do: the store is up to date')
  } finally {
    await store.close()
  }
}
