import type { FieldChange } from '../../kernel/event.ts'
import { defineModule } from '../../kernel/module.ts'
import type { EntityType, WorldReader } from '../../kernel/world.ts'
import { isKnownProvider, suggestProviders } from '../catalog/index.ts'
import type { AliasCommand } from './alias.commands.ts'
import { type AliasReferences, type AliasState, aliasDecider } from './alias.decider.ts'
import type { AliasDetails, AliasEvent, Pricing } from './alias.events.ts'
import { projectAlias } from './alias.projection.ts'
import { modelAliasTable, providerSwitchTable } from './alias.tables.ts'
import { aliasUndo } from './alias.undo.ts'

export const modelAlias: EntityType<AliasState> = {
  name: 'ModelAlias',
  indexes: { byFoldedName: (_, name) => [name.toLowerCase()] },
}

/** Of living aliases that are spelled like `name` but for case, one. */
export function aliasButForCase(world: WorldReader, name: string): string | null {
  for (const found of world.keysBy(modelAlias, 'byFoldedName', name.toLowerCase())) return found
  return null
}

function references(world: WorldReader): AliasReferences {
  return { isKnownProvider, nearProviders: suggestProviders, sameButForCase: (name) => aliasButForCase(world, name) }
}

const money = (pricing: Pricing | null) => (pricing ? `${pricing.inputPerMillionTokens}/${pricing.outputPerMillionTokens} USD` : 'no price')

function detailChanges(details: AliasDetails, born: boolean): FieldChange[] {
  return (['litellmModel', 'description', 'active', 'pricing'] as const)
    .filter((field) => details[field] !== null)
    .map((field) => ({ field, before: born ? null : details[field], after: born ? details[field] : null }))
}

export const aliasDomain = defineModule<AliasState, AliasCommand, AliasEvent>({
  entity: modelAlias,
  tables: [modelAliasTable, providerSwitchTable],
  commands: { CreateModelAlias: true, UpdateModelAlias: true, DeleteModelAlias: true, RestoreModelAlias: true },
  decide: (command, state, world) => aliasDecider.decide(command, state, references(world)),
  evolve: aliasDecider.evolve,
  project: projectAlias,
  undo: aliasUndo,
  events: {
    ModelAliasCreated: {
      summary: ({ key, data }) => `alias ${key} created, pointing to ${data.litellmModel}${data.active ? '' : ', disabled'}`,
      changes: ({ data }) => detailChanges(data, true),
    },
    ModelAliasDescribed: {
      summary: ({ key }) => `alias ${key} described anew`,
      changes: ({ data }) => [{ field: 'description', before: data.before, after: data.after }],
    },
    ProviderSwitched: {
      summary: ({ key, data }) => `alias ${key} switched from ${data.from} to ${data.to}`,
      changes: ({ data }) => [{ field: 'litellmModel', before: data.from, after: data.to }],
    },
    ModelAliasRepriced: {
      summary: ({ key, data }) => `alias ${key} repriced from ${money(data.before)} to ${money(data.after)} per million tokens in/out`,
      changes: ({ data }) => [{ field: 'pricing', before: data.before, after: data.after }],
    },
    ModelAliasEnabled: {
      summary: ({ key }) => `alias ${key} enabled`,
      changes: () => [{ field: 'active', before: false, after: true }],
    },
    ModelAliasDisabled: {
      summary: ({ key }) => `alias ${key} disabled`,
      changes: () => [{ field: 'active', before: true, after: false }],
    },
    ModelAliasDeleted: {
      summary: ({ key, data }) => `alias ${key} deleted; it pointed to ${data.litellmModel}`,
      changes: ({ data }) => detailChanges(data, false),
    },
    ModelAliasRestored: {
      revives: true,
      summary: ({ key, data }) => `alias ${key} brought back, pointing to ${data.litellmModel}${data.active ? '' : ', disabled'}`,
      changes: ({ data }) => detailChanges(data, true),
    },
  },
})
