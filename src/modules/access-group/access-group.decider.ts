import { type Decider, living, unhandled } from '../../kernel/decider.ts'
import { nameInput, namesInput, textInput } from '../../kernel/text.ts'
import type { AccessGroupCommand, CreateAccessGroup } from './access-group.commands.ts'
import { GroupAlreadyExists, UnknownGroup } from './access-group.errors.ts'
import type { AccessGroupEvent } from './access-group.events.ts'

export interface AccessGroupState {
  readonly description: string | null
  readonly aliases: ReadonlySet<string>
}

/** What a decision about a group needs to know of the rest of the world. */
export interface AccessGroupReferences {
  /** Refuses, naming each, when one of the aliases does not live. */
  requireAliases(names: readonly string[], field: string): void
  /** A living group whose name is the same but for case. */
  sameButForCase(name: string): string | null
}

type References = AccessGroupReferences

export const accessGroupDecider: Decider<AccessGroupState, AccessGroupCommand, AccessGroupEvent, References> = {
  initialState: null,

  decide(command, state, references) {
    const { key } = command
    switch (command.type) {
      case 'CreateAccessGroup':
        return create(command, state, references)
      case 'UpdateAccessGroup': {
        const { description: before } = existing(key, state, references)
        const after = command.data.description === undefined ? before : description(command.data.description)
        return after === before ? [] : [{ type: 'AccessGroupDescribed', key, data: { before, after } }]
      }
      case 'AddModelsToAccessGroup': {
        const group = existing(key, state, references)
        const asked = namesInput('modelAliases', command.data.modelAliases)
        references.requireAliases(asked, 'modelAliases')
        const aliases = asked.filter((alias) => !group.aliases.has(alias))
        return aliases.length > 0 ? [{ type: 'ModelsAddedToAccessGroup', key, data: { aliases } }] : []
      }
      case 'RemoveModelsFromAccessGroup': {
        const group = existing(key, state, references)
        const asked = namesInput('modelAliases', command.data.modelAliases)
        const aliases = asked.filter((alias) => group.aliases.has(alias))
        const others = asked.filter((alias) => !group.aliases.has(alias))
        references.requireAliases(others, 'modelAliases')
        return aliases.length > 0 ? [{ type: 'ModelsRemovedFromAccessGroup', key, data: { aliases } }] : []
      }
      case 'DeleteAccessGroup': {
        const group = existing(key, state, references)
        return [{ type: 'AccessGroupDeleted', key, data: { description: group.description, aliases: [...group.aliases].sort() } }]
      }
      case 'RestoreAccessGroup':
        refuseTaken(key, state, references)
        references.requireAliases(command.data.aliases, 'modelAliases')
        return [{ type: 'AccessGroupRestored', key, data: command.data }]
      default:
        return unhandled(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'AccessGroupCreated':
        return { description: event.data.description, aliases: new Set() }
      case 'AccessGroupRestored':
        return { description: event.data.description, aliases: new Set(event.data.aliases) }
      case 'AccessGroupDescribed':
        return { ...living(state, event), description: event.data.after }
      case 'ModelsAddedToAccessGroup': {
        const group = living(state, event)
        return { ...group, aliases: new Set([...group.aliases, ...event.data.aliases]) }
      }
      case 'ModelsRemovedFromAccessGroup': {
        const group = living(state, event)
        const gone = new Set(event.data.aliases)
        return { ...group, aliases: new Set([...group.aliases].filter((alias) => !gone.has(alias))) }
      }
      case 'AccessGroupDeleted':
        return null
      default:
        return unhandled(event)
    }
  },
}

function create({ key, data }: CreateAccessGroup, state: AccessGroupState | null, references: References): AccessGroupEvent[] {
  nameInput('name', key)
  refuseTaken(key, state, references)
  const aliases = namesInput('modelAliases', data.modelAliases)
  references.requireAliases(aliases, 'modelAliases')
  const created: AccessGroupEvent = { type: 'AccessGroupCreated', key, data: { description: description(data.description) } }
  return aliases.length > 0 ? [created, { type: 'ModelsAddedToAccessGroup', key, data: { aliases } }] : [created]
}

function refuseTaken(key: string, state: AccessGroupState | null, references: References): void {
  const taken = state ? key : references.sameButForCase(key)
  if (taken) throw new GroupAlreadyExists(key, taken)
}

function existing(name: string, state: AccessGroupState | null, references: References): AccessGroupState {
  if (state) return state
  const near = references.sameButForCase(name)
  throw new UnknownGroup([name], 'name', near ? [near] : [])
}

function description(value: string | null): string | null {
  return value === null ? null : textInput('description', value, 2_000)
}
