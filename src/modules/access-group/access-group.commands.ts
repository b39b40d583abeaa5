import type { Command } from '../../kernel/command.ts'

export interface CreateAccessGroup
  extends Command<'CreateAccessGroup', { readonly description: string | null; readonly modelAliases: readonly string[] }> {}
export interface UpdateAccessGroup extends Command<'UpdateAccessGroup', { readonly description?: string | null }> {}
export interface AddModelsToAccessGroup extends Command<'AddModelsToAccessGroup', { readonly modelAliases: readonly string[] }> {}
export interface RemoveModelsFromAccessGroup extends Command<'RemoveModelsFromAccessGroup', { readonly modelAliases: readonly string[] }> {}
export interface DeleteAccessGroup extends Command<'DeleteAccessGroup', Record<string, never>> {}

export type AccessGroupCommand =
  | CreateAccessGroup
  | UpdateAccessGroup
  | AddModelsToAccessGroup
  | RemoveModelsFromAccessGroup
  | DeleteAccessGroup
