/** What differs between two positions: the entities that events in between changed are looked at on both sides, and no others. */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { BadInput } from '../../kernel/errors.ts'
import { type EntityType, stateOf } from '../../kernel/world.ts'
import { accessGroup } from '../access-group/index.ts'
import { modelAlias } from '../alias/index.ts'
import { team } from '../team/index.ts'
import { type Difference, difference, type Fields, sorted, VIEWS } from './diff.fields.ts'
import { grantedAt, holdersAt, type Keys, membersAt, statesAt } from './diff.states.ts'

type Db = Kysely<Database>

export interface Span {
  readonly from: number
  readonly to: number
}

export const MOST_EVENTS = 10_000
export const MOST_ENTITIES = 1_000

const TYPES = [...VIEWS.keys()].map(({ name }) => name)

export async function everythingDiff(db: Db, { from, to }: Span): Promise<Difference[]> {
  if (to - from > MOST_EVENTS) {
    throw new BadInput('to', String(to), `a moment at most ${MOST_EVENTS} events after \`from\`, which is at ${from}; or one alias or team`)
  }
  const { rows } = await sql<{ type: string; key: string }>`
    select distinct stream_type as type, substr(stream_id, length(stream_type) + 2) as key from events
    where position > ${from} and position <= ${to} and stream_type in (${sql.join(TYPES)}) limit ${MOST_ENTITIES + 1}`.execute(db)
  return differences(db, keysOf(rows), { from, to })
}

export async function aliasDiff(db: Db, alias: string, { from, to }: Span): Promise<Difference[]> {
  const [before, after] = [await holdersAt(db, alias, from), await holdersAt(db, alias, to)]
  const joined = { type: modelAlias as EntityType, key: alias, field: 'accessGroups', before, after }
  return differences(db, new Map([[modelAlias.name, [alias]]]), { from, to }, joined)
}

/** With the groups and aliases that the team reached on either side. */
export async function teamDiff(db: Db, teamId: string, { from, to }: Span): Promise<Difference[]> {
  const groups = [await groupsOf(db, teamId, from), await groupsOf(db, teamId, to)] as const
  const [before, after] = [await aliasesOf(db, groups[0], from), await aliasesOf(db, groups[1], to)]
  const reached = [
    ...[...new Set(groups.flat())].map((key) => ({ type: accessGroup.name, key })),
    ...[...new Set([...before, ...after])].map((key) => ({ type: modelAlias.name, key })),
  ]
  const keys = keysOf([{ type: team.name, key: teamId }, ...(await concerned(db, reached, { from, to }))])
  return differences(db, keys, { from, to }, { type: team as EntityType, key: teamId, field: 'modelAliases', before, after })
}

async function groupsOf(db: Db, teamId: string, position: number): Promise<string[]> {
  return (await grantedAt(db, [teamId], position)).get(teamId) ?? []
}

async function aliasesOf(db: Db, groups: readonly string[], position: number): Promise<string[]> {
  return sorted(new Set([...(await membersAt(db, groups, position)).values()].flat()))
}

interface Named {
  readonly type: string
  readonly key: string
}

/** Of these, those that any event in the span concerns. */
async function concerned(db: Db, entities: readonly Named[], { from, to }: Span): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select a.type, a.key from json_to_recordset(${JSON.stringify(entities)}::text::json) as a(type text, key text)
    where exists (select from event_subjects s where s.subject_type = a.type and s.subject_key = a.key
      and s.position > ${from} and s.position <= ${to}) limit ${MOST_ENTITIES + 1}`.execute(db)
  return rows
}

function keysOf(entities: readonly Named[]): Keys {
  if (entities.length > MOST_ENTITIES) {
    throw new BadInput('to', 'this span', `a span in which at most ${MOST_ENTITIES} entities changed, or one alias or team`)
  }
  const keys = new Map<string, string[]>()
  for (const { type, key } of entities) {
    const known = keys.get(type)
    if (known) known.push(key)
    else keys.set(type, [key])
  }
  return keys
}

/** A field that is not of the entity's own state. */
interface Joined {
  readonly type: EntityType
  readonly key: string
  readonly field: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

async function differences(db: Db, keys: Keys, { from, to }: Span, joined?: Joined): Promise<Difference[]> {
  const [before, after] = [await statesAt(db, keys, from), await statesAt(db, keys, to)]
  return [...VIEWS].flatMap(([type, view]) =>
    sorted(keys.get(type.name) ?? []).flatMap((key) => {
      const isJoined = joined?.type.name === type.name && joined.key === key
      const shown = (side: 'before' | 'after'): Fields => {
        const state = stateOf(side === 'before' ? before : after, type, key)
        return state === null ? null : { ...view(state as never), ...(isJoined ? { [joined.field]: joined[side] } : {}) }
      }
      return difference(type.name, key, shown('before'), shown('after')) ?? []
    }),
  )
}
