/** What two roles beside the owner of the tables may do: a node writes with the one, people and reports read with the other. */
import { type Kysely, sql, type Transaction } from 'kysely'
import { CannotStart } from '../kernel/errors.ts'
import type { Database } from './database.ts'

export interface Roles {
  /** What nodes log in as: may append to the log and keep read tables, and change nothing that is written. */
  readonly writers: readonly string[]
  /** May read everything but secrets. */
  readonly readers: readonly string[]
}

/** Tables of which a reader sees a view, or nothing at all; so are those with a column that has to do with secrets. */
const HIDDEN = ['events', 'kysely_migration', 'kysely_migration_lock']
/** Tables in which a writer may do other things than insert, update and delete. */
const WRITES: Readonly<Record<string, string>> = { log_head: 'select, update', kysely_migration: 'select', kysely_migration_lock: 'select' }
const WRITER_FUNCTIONS = ['make_usage_month(date)', 'drop_usage_month(timestamptz)']

interface Table {
  readonly name: string
  readonly append_only: boolean
  readonly secret: boolean
}

/** Roles that were given rights before. */
export async function grantedRoles(db: Kysely<Database>): Promise<Roles> {
  const { rows } = await sql<{ role: string; writes: boolean }>`
    select pg_get_userbyid(a.grantee)::text as role, bool_or(a.privilege_type = 'UPDATE') as writes
    from pg_class c cross join lateral aclexplode(c.relacl) a
    where c.oid = 'log_head'::regclass and a.grantee not in (0, c.relowner) group by 1 order by 1`.execute(db)
  const named = (writes: boolean) => rows.filter((row) => row.writes === writes).map(({ role }) => role)
  return { writers: named(true), readers: named(false) }
}

/** Gives the roles their rights on all tables that there are, in place of those they had. To be done by the owner, after every migration. */
export async function grantRights(db: Kysely<Database>, { writers, readers }: Roles): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const role of [...writers, ...readers]) await checkRole(transaction, role)
    const tables = await tablesOf(transaction)
    for (const role of writers) await grantWriter(transaction, role, tables)
    for (const role of readers) await grantReader(transaction, role, tables)
  })
}

/** Grants bind neither a superuser nor whoever is the owner, too. */
async function checkRole(db: Transaction<Database>, role: string): Promise<void> {
  const { rows } = await sql<{ superuser: boolean; owner: boolean }>`
    select rolsuper as superuser, pg_has_role(oid, (select relowner from pg_class where oid = 'log_head'::regclass), 'member') as owner
    from pg_roles where rolname = ${role}`.execute(db)
  const [found] = rows
  if (!found) throw new CannotStart(`there is no role ${role}: make it with create role, with login and a password`)
  if (found.superuser) throw new CannotStart(`the role ${role} is a superuser, whom no grants bind: take another one`)
  if (found.owner)
    throw new CannotStart(`the role ${role} is the owner of the tables or a member of it, whom no grants bind: take another one`)
}

/** Partitions are left out: who writes and reads goes through the table that they are parts of. */
async function tablesOf(db: Transaction<Database>): Promise<readonly Table[]> {
  const { rows } = await sql<Table>`
    select c.relname::text as name,
      exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'append_only') as append_only,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname ~ 'secret') as secret
    from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`.execute(
    db,
  )
  return rows
}

async function grantWriter(db: Transaction<Database>, role: string, tables: readonly Table[]): Promise<void> {
  await begin(db, role)
  for (const { name, append_only } of tables) {
    const rights = WRITES[name] ?? (append_only ? 'select, insert' : 'select, insert, update, delete')
    await sql`grant ${sql.raw(rights)} on ${sql.id(name)} to ${sql.id(role)}`.execute(db)
  }
  for (const name of WRITER_FUNCTIONS) await sql`grant execute on function ${sql.raw(name)} to ${sql.id(role)}`.execute(db)
}

async function grantReader(db: Transaction<Database>, role: string, tables: readonly Table[]): Promise<void> {
  await begin(db, role)
  const open = tables.filter(({ name, secret }) => !secret && !HIDDEN.includes(name)).map(({ name }) => name)
  for (const name of [...open, 'readable_events']) await sql`grant select on ${sql.id(name)} to ${sql.id(role)}`.execute(db)
}

async function begin(db: Transaction<Database>, role: string): Promise<void> {
  const { rows } = await sql<{ schema: string }>`select current_schema()::text as schema`.execute(db)
  const schema = sql.id(rows[0]?.schema ?? 'public')
  await sql`revoke all on all tables in schema ${schema} from ${sql.id(role)}`.execute(db)
  for (const name of WRITER_FUNCTIONS) await sql`revoke all on function ${sql.raw(name)} from ${sql.id(role)}`.execute(db)
  await sql`grant usage on schema ${schema} to ${sql.id(role)}`.execute(db)
}
