import type { Command } from '../../kernel/command.ts'
import type { AliasDetails, Pricing } from './alias.events.ts'

export interface CreateModelAlias
  extends Command<
    'CreateModelAlias',
    {
      readonly litellmModel: string
      readonly description: string | null
      readonly active: boolean
      readonly pricing: Pricing | null
      /** Groups that the new alias joins in the same commit. */
      readonly accessGroups: readonly string[]
    }
  > {}

/** Fields left out stay as they are; null clears. Each changed field becomes a fact of its own. */
export interface UpdateModelAlias
  extends Command<
    'UpdateModelAlias',
    {
      readonly litellmModel?: string
      readonly description?: string | null
      readonly active?: boolean
      readonly pricing?: Pricing | null
    }
  > {}

export interface DeleteModelAlias extends Command<'DeleteModelAlias', Record<string, never>> {}

/** The opposite of a deletion: everything as it was, in these groups. */
export interface RestoreModelAlias extends Command<'RestoreModelAlias', AliasDetails & { readonly accessGroups: readonly string[] }> {}

export type AliasCommand = CreateModelAlias | UpdateModelAlias | DeleteModelAlias | RestoreModelAlias
