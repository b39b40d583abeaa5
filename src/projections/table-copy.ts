/** An empty copy of a read table beside it, that can take its place. */
import type { Session } from '../db/store.ts'

const SUFFIX = '__rebuild'

export function copyName(table: string): string {
  return `${table}${SUFFIX}`
}

type Index = {
  readonly name: string
  readonly definition: string
  readonly primary: boolean
}

/** What an earlier run that was killed left behind. */
export async function dropCopies(session: Session): Promise<void> {
  const rows = await session.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = current_schema::regnamespace and c.relkind = 'r' and c.relname like $1`,
    [`%${SUFFIX.replaceAll('_', '\\_')}`],
  )
  for (const { name } of rows) await session.query(`drop table ${quoted(name)}`)
}

/** With everything that the table has but its rows and indexes. */
export async function createCopy(session: Session, table: string): Promise<void> {
  const copy = copyName(table)
  await session.query(`create table ${copy} (like ${table} including all excluding indexes)`)
  const [options] = await session.query<{ options: string | null }>(
    `select array_to_string(reloptions, ', ') as options from pg_class where oid = $1::text::regclass`,
    [table],
  )
  if (options?.options) await session.query(`alter table ${copy} set (${options.options})`)
  const grants = await session.query<{ grantee: string; privilege: string; grantable: boolean }>(
    `select case when a.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end as grantee, a.privilege_type as privilege, a.is_grantable as grantable
     from pg_class c cross join lateral aclexplode(c.relacl) a where c.oid = $1::text::regclass and a.grantee <> c.relowner`,
    [table],
  )
  for (const { grantee, privilege, grantable } of grants) {
    await session.query(`grant ${privilege} on ${copy} to ${grantee}${grantable ? ' with grant option' : ''}`)
  }
}

/** The indexes of the table upon its copy; those that are there already are left alone. */
export async function indexCopy(session: Session, table: string, which: 'primary' | 'all'): Promise<void> {
  const copy = copyName(table)
  const there = new Set((await indexesOf(session, copy)).map(({ name }) => name))
  for (const { name, definition, primary } of await indexesOf(session, table)) {
    const copied = copyName(name)
    if (there.has(copied) || (which === 'primary' && !primary)) continue
    const parts = /^(CREATE (?:UNIQUE )?INDEX) .+? ON (?:ONLY )?.+? (USING .+)$/s.exec(definition)
    if (!parts) throw new Error(`cannot copy the index ${name}: ${definition}`)
    await session.query(`${parts[1]} ${quoted(copied)} on ${copy} ${parts[2]}`)
    if (primary) await session.query(`alter table ${copy} add constraint ${quoted(copied)} primary key using index ${quoted(copied)}`)
  }
}

/** The table is gone and the copy has its name and the names of its indexes. */
export async function exchange(session: Session, table: string): Promise<void> {
  const copied = await indexesOf(session, copyName(table))
  await session.query(`drop table ${table}`)
  await session.query(`alter table ${copyName(table)} rename to ${table}`)
  for (const { name } of copied) await session.query(`alter index ${quoted(name)} rename to ${quoted(name.slice(0, -SUFFIX.length))}`)
}

function indexesOf(session: Session, table: string): Promise<Index[]> {
  return session.query<Index>(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as definition, i.indisprimary as "primary"
     from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = $1::text::regclass order by c.relname`,
    [table],
  )
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
