import type { FieldChange, Subject } from '../../kernel/event.ts'
import { defineModule } from '../../kernel/module.ts'
import { namesInput } from '../../kernel/text.ts'
import { type EntityType, stateOf, type WorldReader } from '../../kernel/world.ts'
import { type AliasCommand, aliasButForCase, modelAlias, UnknownAlias } from '../alias/index.ts'
import type { AccessGroupCommand } from './access-group.commands.ts'
import { type AccessGroupReferences, type AccessGroupState, accessGroupDecider } from './access-group.decider.ts'
import { UnknownGroup } from './access-group.errors.ts'
import type { AccessGroupEvent } from './access-group.events.ts'
import { projectAccessGroup } from './access-group.projection.ts'
import { accessGroupModelTable, accessGroupTable } from './access-group.tables.ts'
import { accessGroupUndo } from './access-group.undo.ts'

export const accessGroup: EntityType<AccessGroupState> = {
  name: 'AccessGroup',
  indexes: {
    byAlias: (group) => group.aliases,
    byFoldedName: (_, name) => [name.toLowerCase()],
  },
}

/** Of living groups that are spelled like `name` but for case, one. */
export function groupButForCase(world: WorldReader, name: string): string | null {
  for (const found of world.keysBy(accessGroup, 'byFoldedName', name.toLowerCase())) return found
  return null
}

/** Names of the groups that hold an alias, sorted. */
export function groupsOfAlias(world: WorldReader, alias: string): string[] {
  return [...world.keysBy(accessGroup, 'byAlias', alias)].sort()
}

function references(world: WorldReader): AccessGroupReferences {
  return {
    sameButForCase: (name) => groupButForCase(world, name),
    requireAliases(names, field) {
      const unknown = names.filter((name) => !stateOf(world, modelAlias, name))
      const near = unknown.flatMap((name) => aliasButForCase(world, name) ?? [])
      if (unknown.length > 0) throw new UnknownAlias(unknown, field, near)
    },
  }
}

const list = (names: readonly string[]) => names.join(', ')
const membership = (before: readonly string[] | null, after: readonly string[] | null): FieldChange => ({
  field: 'modelAliases',
  before,
  after,
})

export const accessGroupDomain = defineModule<AccessGroupState, AccessGroupCommand, AccessGroupEvent>({
  entity: accessGroup,
  tables: [accessGroupTable, accessGroupModelTable],
  commands: {
    CreateAccessGroup: true,
    UpdateAccessGroup: true,
    AddModelsToAccessGroup: true,
    RemoveModelsFromAccessGroup: true,
    DeleteAccessGroup: true,
    RestoreAccessGroup: true,
  },
  decide: (command, state, world) => accessGroupDecider.decide(command, state, references(world)),
  evolve: accessGroupDecider.evolve,
  project: projectAccessGroup,
  undo: accessGroupUndo,

  *subjects(event, entityType, world): Iterable<Subject> {
    if (entityType === modelAlias.name) for (const key of groupsOfAlias(world, event.key)) yield { type: accessGroup.name, key }
    if (entityType !== accessGroup.name) return
    const { data } = event as AccessGroupEvent
    if ('aliases' in data) for (const key of data.aliases) yield { type: modelAlias.name, key }
  },

  /** Groups that an alias is to join as it is made or brought back: all of them are looked at before anything is decided, so that each unknown one is named. */
  guard(command, world) {
    const { type, data } = command as AliasCommand
    if (type !== 'CreateModelAlias' && type !== 'RestoreModelAlias') return
    const unknown = namesInput('accessGroups', data.accessGroups).filter((name) => !stateOf(world, accessGroup, name))
    const near = unknown.flatMap((name) => groupButForCase(world, name) ?? [])
    if (unknown.length > 0) throw new UnknownGroup(unknown, 'accessGroups', near)
  },

  followUps(command, world): AccessGroupCommand[] {
    const { type, key, data } = command as AliasCommand
    const alone = { modelAliases: [key] }
    if (type === 'CreateModelAlias' || type === 'RestoreModelAlias') {
      return data.accessGroups.map((group) => ({ type: 'AddModelsToAccessGroup', key: group, data: alone }))
    }
    if (type !== 'DeleteModelAlias') return []
    return groupsOfAlias(world, key).map((group) => ({ type: 'RemoveModelsFromAccessGroup', key: group, data: alone }))
  },

  events: {
    AccessGroupCreated: {
      summary: ({ key }) => `access group ${key} created`,
      changes: ({ data }) => (data.description === null ? [] : [{ field: 'description', before: null, after: data.description }]),
    },
    AccessGroupDescribed: {
      summary: ({ key }) => `access group ${key} described anew`,
      changes: ({ data }) => [{ field: 'description', before: data.before, after: data.after }],
    },
    ModelsAddedToAccessGroup: {
      summary: ({ key, data }) => `${list(data.aliases)} added to access group ${key}`,
      changes: ({ data }) => [membership(null, data.aliases)],
    },
    ModelsRemovedFromAccessGroup: {
      summary: ({ key, data }) => `${list(data.aliases)} removed from access group ${key}`,
      changes: ({ data }) => [membership(data.aliases, null)],
    },
    AccessGroupDeleted: {
      summary: ({ key }) => `access group ${key} deleted`,
      changes: ({ data }) => [
        ...(data.description === null ? [] : [{ field: 'description', before: data.description, after: null }]),
        ...(data.aliases.length > 0 ? [membership(data.aliases, null)] : []),
      ],
    },
    AccessGroupRestored: {
      revives: true,
      summary: ({ key }) => `access group ${key} brought back`,
      changes: ({ data }) => [
        ...(data.description === null ? [] : [{ field: 'description', before: null, after: data.description }]),
        ...(data.aliases.length > 0 ? [membership(null, data.aliases)] : []),
      ],
    },
  },
})
