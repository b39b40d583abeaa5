import type { Change, RowChange } from '../../kernel/module.ts'
import type { AccessGroupState } from './access-group.decider.ts'
import type { AccessGroupEvent } from './access-group.events.ts'
import { accessGroupModelTable, accessGroupTable } from './access-group.tables.ts'

export function projectAccessGroup({ event, before, after }: Change<AccessGroupState, AccessGroupEvent>): RowChange[] {
  const group = after.state ?? before?.state
  const row = {
    name: event.key,
    description: group?.description ?? null,
    model_count: after.state?.aliases.size ?? 0,
    version: after.version,
    created_at: new Date(after.createdAt),
    updated_at: new Date(after.updatedAt),
    deleted: after.state === null,
  }
  return [{ table: accessGroupTable, key: [event.key], row, replaces: before !== undefined }, ...memberships(event)]
}

function memberships({ type, key, data }: Change<AccessGroupState, AccessGroupEvent>['event']): RowChange[] {
  const aliases = 'aliases' in data ? data.aliases : []
  const joined = type === 'ModelsAddedToAccessGroup' || type === 'AccessGroupRestored'
  return aliases.map((alias) => ({
    table: accessGroupModelTable,
    key: [key, alias],
    row: joined ? { group_name: key, alias_name: alias } : null,
    replaces: !joined,
  }))
}
