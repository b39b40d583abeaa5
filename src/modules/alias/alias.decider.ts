import { type Decider, living, unhandled } from '../../kernel/decider.ts'
import { decimalInput } from '../../kernel/decimal.ts'
import { nameInput, textInput } from '../../kernel/text.ts'
import type { AliasCommand, CreateModelAlias, UpdateModelAlias } from './alias.commands.ts'
import { AliasAlreadyExists, UnknownAlias, UnknownProvider } from './alias.errors.ts'
import type { AliasDetails, AliasEvent, Pricing } from './alias.events.ts'
import { litellmModelInput, splitLitellmModel } from './litellm-model.ts'

export type AliasState = AliasDetails

/** What a decision about an alias needs to know of the rest of the world. */
export interface AliasReferences {
  isKnownProvider(provider: string): boolean
  /** Providers spelled like this one, best first. */
  nearProviders(provider: string): readonly string[]
  /** A living alias whose name is the same but for case. */
  sameButForCase(name: string): string | null
}

export const aliasDecider: Decider<AliasState, AliasCommand, AliasEvent, AliasReferences> = {
  initialState: null,

  decide(command, state, references) {
    switch (command.type) {
      case 'CreateModelAlias':
        return create(command, state, references)
      case 'UpdateModelAlias':
        return update(command, state, references)
      case 'DeleteModelAlias':
        return [{ type: 'ModelAliasDeleted', key: command.key, data: existing(command, state, references) }]
      case 'RestoreModelAlias': {
        const { accessGroups, ...data } = command.data
        refuseTaken(command.key, state, references)
        return [{ type: 'ModelAliasRestored', key: command.key, data }]
      }
      default:
        return unhandled(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'ModelAliasCreated':
      case 'ModelAliasRestored':
        return event.data
      case 'ModelAliasDescribed':
        return { ...living(state, event), description: event.data.after }
      case 'ProviderSwitched':
        return { ...living(state, event), litellmModel: event.data.to }
      case 'ModelAliasRepriced':
        return { ...living(state, event), pricing: event.data.after }
      case 'ModelAliasEnabled':
        return { ...living(state, event), active: true }
      case 'ModelAliasDisabled':
        return { ...living(state, event), active: false }
      case 'ModelAliasDeleted':
        return null
      default:
        return unhandled(event)
    }
  },
}

function create({ key, data }: CreateModelAlias, state: AliasState | null, references: AliasReferences): AliasEvent[] {
  nameInput('name', key, 'INVALID_ALIAS_NAME')
  refuseTaken(key, state, references)
  const details: AliasDetails = {
    litellmModel: knownModel(data.litellmModel, references),
    description: description(data.description),
    active: data.active,
    pricing: pricing(data.pricing),
  }
  return [{ type: 'ModelAliasCreated', key, data: details }]
}

function refuseTaken(key: string, state: AliasState | null, references: AliasReferences): void {
  const taken = state ? key : references.sameButForCase(key)
  if (taken) throw new AliasAlreadyExists(key, taken)
}

function update(command: UpdateModelAlias, state: AliasState | null, references: AliasReferences): AliasEvent[] {
  const { key, data } = command
  const before = existing(command, state, references)
  const events: AliasEvent[] = []
  if (data.litellmModel !== undefined && data.litellmModel !== before.litellmModel) {
    const to = knownModel(data.litellmModel, references)
    events.push({ type: 'ProviderSwitched', key, data: { from: before.litellmModel, to } })
  }
  if (data.description !== undefined && description(data.description) !== before.description) {
    events.push({ type: 'ModelAliasDescribed', key, data: { before: before.description, after: description(data.description) } })
  }
  if (data.pricing !== undefined) {
    const after = pricing(data.pricing)
    if (!samePricing(before.pricing, after)) events.push({ type: 'ModelAliasRepriced', key, data: { before: before.pricing, after } })
  }
  if (data.active !== undefined && data.active !== before.active) {
    events.push({ type: data.active ? 'ModelAliasEnabled' : 'ModelAliasDisabled', key, data: {} })
  }
  return events
}

function existing(command: AliasCommand, state: AliasState | null, references: AliasReferences): AliasState {
  if (state) return state
  const near = references.sameButForCase(command.key)
  throw new UnknownAlias([command.key], 'name', near ? [near] : [])
}

function knownModel(value: string, references: AliasReferences): string {
  const { provider } = splitLitellmModel(litellmModelInput(value))
  if (!references.isKnownProvider(provider)) throw new UnknownProvider(provider, references.nearProviders(provider))
  return value
}

function description(value: string | null): string | null {
  return value === null ? null : textInput('description', value, 2_000)
}

const PRICE_BOUNDS = { minimum: '0', maximum: '1000000' }

function pricing(value: Pricing | null): Pricing | null {
  if (value === null) return null
  return {
    inputPerMillionTokens: decimalInput('pricing.inputPerMillionTokens', value.inputPerMillionTokens, PRICE_BOUNDS),
    outputPerMillionTokens: decimalInput('pricing.outputPerMillionTokens', value.outputPerMillionTokens, PRICE_BOUNDS),
  }
}

function samePricing(a: Pricing | null, b: Pricing | null): boolean {
  return a?.inputPerMillionTokens === b?.inputPerMillionTokens && a?.outputPerMillionTokens === b?.outputPerMillionTokens
}
