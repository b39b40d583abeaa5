/** How a group's events are taken back. */
import type { RecordedEvent } from '../../kernel/event.ts'
import type { UndoOf } from '../../kernel/module.ts'
import { type Part, part, whole } from '../../kernel/undo.ts'
import type { AccessGroupCommand } from './access-group.commands.ts'
import type { AccessGroupEvent } from './access-group.events.ts'

const all = ({ key }: RecordedEvent): Part[] => [whole('AccessGroup', key)]
/** Both ends of each membership. */
const memberships = ({ key, data }: RecordedEvent): Part[] =>
  (data as { aliases: readonly string[] }).aliases.flatMap((alias) => [
    part('AccessGroup', key, `alias ${alias}`),
    part('ModelAlias', alias, `group ${key}`),
  ])
const remove = ({ key }: RecordedEvent): AccessGroupCommand[] => [{ type: 'DeleteAccessGroup', key, data: {} }]

export const accessGroupUndo: UndoOf<AccessGroupEvent> = {
  AccessGroupCreated: { begins: true, touches: all, commands: remove },
  AccessGroupDescribed: {
    touches: ({ key }) => [part('AccessGroup', key, 'description')],
    commands: ({ key, data }): AccessGroupCommand[] => [{ type: 'UpdateAccessGroup', key, data: { description: data.before } }],
  },
  ModelsAddedToAccessGroup: {
    touches: memberships,
    commands: ({ key, data }): AccessGroupCommand[] => [{ type: 'RemoveModelsFromAccessGroup', key, data: { modelAliases: data.aliases } }],
  },
  ModelsRemovedFromAccessGroup: {
    touches: memberships,
    commands: ({ key, data }): AccessGroupCommand[] => [{ type: 'AddModelsToAccessGroup', key, data: { modelAliases: data.aliases } }],
  },
  AccessGroupDeleted: {
    touches: (event) => [...all(event), ...memberships(event)],
    commands: ({ key, data }): AccessGroupCommand[] => [{ type: 'RestoreAccessGroup', key, data }],
  },
  AccessGroupRestored: { touches: (event) => [...all(event), ...memberships(event)], commands: remove },
}
