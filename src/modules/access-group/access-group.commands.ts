import type { Command } from '../../kernel/command.ts'
import type { AccessGroupDeleted } from './access-group.events.ts'

export interface CreateAccessGroup
  extends Command<'CreateAccessGroup', { readonly description: string | null; readonly modelAliases: readonly string[] }> {}
export interface UpdateAccessGroup extends Command<'UpdateAccessGroup', { readonly description?: string | null }> {}
export interface AddModelsToAccessGroup extends Command<'AddModelsToAccessGroup', { readonly modelAliases: readonly string[] }> {}
export interface RemoveModelsFromAccessGroup extends Command<'RemoveModelsFromAccessGroup', { readonly modelAliases: readonly string[] }> {}
export interface DeleteAccessGroup extends Command<'DeleteAccessGroup', Record<string, never>> {}
/** The opposite of a deletion: everything as it was. */
export interface RestoreAccessGroup extends Command<'RestoreAccessGroup', AccessGroupDeleted['data']> {}

export type AccessGroupCommand =
  | CreateAccessGroup
  | UpdateAccessGroup
  | AddModelsToAccessGroup
  | RemoveModelsFromAccessGroup
  | DeleteAccessGroup
  | RestoreAccessGroup
