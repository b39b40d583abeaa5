/** How an organization's events are taken back. */
import type { UndoOf } from '../../kernel/module.ts'
import { part, whole } from '../../kernel/undo.ts'
import type { OrganizationCommand } from './organization.commands.ts'
import type { OrganizationEvent } from './organization.events.ts'

export const organizationUndo: UndoOf<OrganizationEvent> = {
  OrganizationCreated: {
    begins: true,
    touches: ({ key }) => [whole('Organization', key)],
    commands: () => 'organizations cannot be deleted, since usage and credits are accounted to them',
  },
  OrganizationUpdated: {
    touches: ({ key, data }) => Object.keys(data.after).map((name) => part('Organization', key, name)),
    commands: ({ key, data }): OrganizationCommand[] => [{ type: 'UpdateOrganization', key, data: data.before }],
  },
}
