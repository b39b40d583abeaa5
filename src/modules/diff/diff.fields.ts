/** What is compared of an entity, and how two states of it differ. */
import type { FieldChange } from '../../kernel/event.ts'
import { sameJson } from '../../kernel/json.ts'
import type { EntityType } from '../../kernel/world.ts'
import { accessGroup } from '../access-group/index.ts'
import { modelAlias } from '../alias/index.ts'
import { organization } from '../organization/index.ts'
import { team } from '../team/index.ts'

/** One entity before and after. */
export interface Difference {
  readonly entityType: string
  readonly entityKey: string
  readonly change: 'CREATED' | 'CHANGED' | 'DELETED'
  readonly changes: readonly FieldChange[]
}

type View = (state: never) => Readonly<Record<string, unknown>>

export const sorted = (names: Iterable<string>) => [...names].sort()

/** The fields of a state that are compared, by type, in the order of dependency. */
export const VIEWS = new Map<EntityType, View>([
  [modelAlias as EntityType, ({ litellmModel, description, active, pricing }) => ({ litellmModel, description, active, pricing })],
  [accessGroup as EntityType, ({ description, aliases }) => ({ description, modelAliases: sorted(aliases) })],
  [organization as EntityType, ({ name, metadata }) => ({ name, metadata })],
  [
    team as EntityType,
    ({ organizationId, teamAlias, status, creditMode, tokensPerCredit, creditsAllocated, accessGroups }) => ({
      organizationId,
      teamAlias,
      status,
      creditMode,
      tokensPerCredit,
      creditsAllocated,
      accessGroups: sorted(accessGroups),
    }),
  ],
])

export type Fields = Readonly<Record<string, unknown>> | null

/** Null when nothing differs. */
export function difference(entityType: string, entityKey: string, before: Fields, after: Fields): Difference | null {
  if (!before && !after) return null
  const changes = Object.keys(before ?? after ?? {})
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((change) => !sameJson(change.before, change.after))
  const change = !before ? 'CREATED' : !after ? 'DELETED' : 'CHANGED'
  return change === 'CHANGED' && changes.length === 0 ? null : { entityType, entityKey, change, changes }
}
