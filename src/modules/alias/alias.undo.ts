/** How an alias's events are taken back. */
import type { RecordedEvent } from '../../kernel/event.ts'
import type { UndoOf } from '../../kernel/module.ts'
import { part, whole } from '../../kernel/undo.ts'
import type { AliasCommand, UpdateModelAlias } from './alias.commands.ts'
import type { AliasEvent } from './alias.events.ts'

const all = ({ key }: RecordedEvent) => [whole('ModelAlias', key)]
const field = (name: string) => (event: RecordedEvent) => [part('ModelAlias', event.key, name)]
const update = ({ key }: RecordedEvent, data: UpdateModelAlias['data']): AliasCommand[] => [{ type: 'UpdateModelAlias', key, data }]
const remove = ({ key }: RecordedEvent): AliasCommand[] => [{ type: 'DeleteModelAlias', key, data: {} }]

export const aliasUndo: UndoOf<AliasEvent> = {
  ModelAliasCreated: { begins: true, touches: all, commands: remove },
  ModelAliasDescribed: {
    touches: field('description'),
    commands: (event) => update(event, { description: event.data.before }),
  },
  ProviderSwitched: { touches: field('litellmModel'), commands: (event) => update(event, { litellmModel: event.data.from }) },
  ModelAliasRepriced: { touches: field('pricing'), commands: (event) => update(event, { pricing: event.data.before }) },
  ModelAliasEnabled: { touches: field('active'), commands: (event) => update(event, { active: false }) },
  ModelAliasDisabled: { touches: field('active'), commands: (event) => update(event, { active: true }) },
  ModelAliasDeleted: {
    touches: all,
    commands({ key, data }, followers): AliasCommand[] {
      const left = followers.filter(({ type }) => type === 'ModelsRemovedFromAccessGroup')
      return [{ type: 'RestoreModelAlias', key, data: { ...data, accessGroups: left.map((event) => event.key) } }]
    },
  },
  ModelAliasRestored: { touches: all, commands: remove },
}
