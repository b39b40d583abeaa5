/** Looks at everything that a node stands on, and says of each what it found and what to do about it. */
import { sql } from 'kysely'
import { openStore } from '../app.ts'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { pendingSteps } from '../db/migrate.ts'
import type { Store } from '../db/store.ts'
import { verifyLog } from '../event-log/verify.ts'
import { makeLogger } from '../main.ts'
import { slices } from '../modules.ts'
import { compareSample } from '../projections/compare-sample.ts'
import { registryOf } from '../write-side.ts'

export interface Finding {
  readonly check: string
  readonly state: 'ok' | 'warn' | 'fail'
  readonly found: string
  /** What to do; null when there is nothing to do. */
  readonly remedy: string | null
}

type Verdict = Omit<Finding, 'check'>

const OLDEST_NODE = 22
const OLDEST_POSTGRES = 15
/** Events at the end of the log whose hashes are made anew. */
const RECENT = 1_000
/** Entities whose read rows are made anew. */
const SAMPLE = 20
/** Milliseconds that two clocks may differ. */
const SKEW = 1_000

const ok = (found: string): Verdict => ({ state: 'ok', found, remedy: null })
const warn = (found: string, remedy: string): Verdict => ({ state: 'warn', found, remedy })
const fail = (found: string, remedy: string): Verdict => ({ state: 'fail', found, remedy })

export async function examine(environment: NodeJS.ProcessEnv): Promise<Finding[]> {
  const findings: Finding[] = [{ check: 'program', ...program() }]
  const config = settings(environment)
  findings.push({
    check: 'settings',
    ...(config instanceof ConfigError ? fail(config.message, 'set them as .env.example tells') : ok(told(config))),
  })
  if (config instanceof ConfigError) return findings
  const store = await openStore(config, makeLogger(config)).catch((error: Error) => error)
  if (store instanceof Error) {
    return [...findings, { check: 'store', ...fail(store.message, 'start the database, or stop the server that has the folder open') }]
  }
  try {
    for (const [check, look] of Object.entries(checks)) {
      const verdict = await look(store).catch(broken)
      findings.push({ check, ...verdict })
      // Without its tables there is nothing more to look at.
      if (check === 'migrations' && verdict.state === 'fail') break
    }
  } finally {
    await store.close()
  }
  return findings
}

function broken({ message }: Error): Verdict {
  return fail(message, 'see to what the store says')
}

function program(): Verdict {
  const [major = 0] = process.versions.node.split('.').map(Number)
  return major < OLDEST_NODE ? fail(`Node ${process.version}`, `use Node ${OLDEST_NODE} or later`) : ok(`Node ${process.version}`)
}

function settings(environment: NodeJS.ProcessEnv): Config | ConfigError {
  try {
    return readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}

function told({ DATABASE_URL, DATA_DIR }: Config): string {
  return DATABASE_URL ? `PostgreSQL at ${new URL(DATABASE_URL).host}` : `embedded store in ${DATA_DIR}`
}

const checks: Readonly<Record<string, (store: Store) => Promise<Verdict>>> = {
  async store({ db, kind }) {
    const { rows } = await sql<{ version: string; number: number }>`
      select current_setting('server_version') as version, current_setting('server_version_num')::int as number`.execute(db)
    const { version = '', number = 0 } = rows[0] ?? {}
    const name = `${kind === 'embedded' ? 'embedded ' : ''}PostgreSQL ${version}`
    return number < OLDEST_POSTGRES * 10_000 ? fail(name, `use PostgreSQL ${OLDEST_POSTGRES} or later`) : ok(name)
  },

  async durability({ db, kind }) {
    const { rows } = await sql<{ fsync: string; commit: string }>`
      select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`.execute(db)
    const { fsync = '', commit = '' } = rows[0] ?? {}
    const found = `fsync ${fsync}, synchronous_commit ${commit}`
    if (kind === 'embedded') return warn(`${found}: survives a killed process, not a power cut`, 'set DATABASE_URL for production')
    if (fsync !== 'on') return fail(`${found}: a power cut loses what was acknowledged`, 'set fsync = on in postgresql.conf')
    if (commit === 'off') return fail(`${found}: a crash loses what was acknowledged`, 'set synchronous_commit = on')
    return ok(found)
  },

  async clock({ db }) {
    const before = Date.now()
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db)
    const after = Date.now()
    const there = rows[0]?.now.getTime() ?? 0
    // Somewhere between the two it was asked.
    const skew = there < before ? there - before : Math.max(there - after, 0)
    if (Math.abs(skew) <= SKEW) return ok('agrees with the clock of the store')
    return warn(`the clock of the store is ${(skew / 1_000).toFixed(1)} s ${skew > 0 ? 'ahead' : 'behind'}`, 'let both machines follow NTP')
  },

  async migrations({ db }) {
    const pending = await pendingSteps(db)
    return pending.length > 0 ? fail(`lacks ${pending.join(', ')}`, 'run `switchbook migrate`') : ok('all steps taken')
  },

  async 'append-only'({ db }) {
    const { rows } = await sql<{ name: string; guarded: boolean }>`
      select t.name, exists (
        select from pg_trigger g where g.tgrelid = to_regclass(t.name) and g.tgname = 'append_only' and g.tgenabled <> 'D'
      ) as guarded from (values ('events'), ('event_subjects')) t(name)`.execute(db)
    const open = rows.filter(({ guarded }) => !guarded).map(({ name }) => name)
    if (open.length === 0) return ok('triggers refuse every change of events')
    return fail(
      `the trigger append_only of ${open.join(' and ')} is off`,
      `run \`alter table ${open[0]} enable trigger append_only\`, then \`switchbook verify\``,
    )
  },

  async chain({ db }) {
    const { position } = await db.selectFrom('log_head').select('position').executeTakeFirstOrThrow()
    const { checked, fault } = await verifyLog(db, { from: Math.max(position - RECENT + 1, 1) })
    if (fault) return fail(`event ${fault.position}: ${fault.problem}`, 'run `switchbook verify`, and restore from a backup or an export')
    return ok(
      position === 0 ? 'the log is empty' : `the last ${checked.toLocaleString('en')} events are good, and the head is the last of them`,
    )
  },

  async 'read tables'({ db }) {
    const { entities, differing } = await compareSample(db, registryOf(slices), SAMPLE)
    if (differing.length > 0) return fail(`rows of ${differing.join(', ')} are not what their events make`, 'run `switchbook rebuild`')
    return ok(`rows of ${entities} ${entities === 1 ? 'entity' : 'entities'} are what their events make`)
  },
}
