import type { Command } from '../../kernel/command.ts'
import type { OrganizationDetails } from './organization.events.ts'

export interface CreateOrganization extends Command<'CreateOrganization', OrganizationDetails> {}
export interface UpdateOrganization
  extends Command<'UpdateOrganization', { readonly name?: string; readonly metadata?: OrganizationDetails['metadata'] }> {}

export type OrganizationCommand = CreateOrganization | UpdateOrganization
