import { type Change, defineModule, type RowChange } from '../../kernel/module.ts'
import type { EntityType, WorldReader } from '../../kernel/world.ts'
import type { OrganizationCommand } from './organization.commands.ts'
import { type OrganizationState, organizationDecider } from './organization.decider.ts'
import type { OrganizationDetails, OrganizationEvent } from './organization.events.ts'
import { organizationTable } from './organization.tables.ts'
import { organizationUndo } from './organization.undo.ts'

export const organization: EntityType<OrganizationState> = {
  name: 'Organization',
  indexes: { byFoldedName: (_, id) => [id.toLowerCase()] },
}

/** Of organizations whose id is spelled like this one but for case, one. */
export function organizationButForCase(world: WorldReader, organizationId: string): string | null {
  for (const found of world.keysBy(organization, 'byFoldedName', organizationId.toLowerCase())) return found
  return null
}

function projectOrganization({ event, before, after }: Change<OrganizationState, OrganizationEvent>): RowChange[] {
  const row = {
    organization_id: event.key,
    name: after.state?.name,
    metadata: after.state?.metadata ?? null,
    version: after.version,
    created_at: new Date(after.createdAt),
    updated_at: new Date(after.updatedAt),
  }
  return [{ table: organizationTable, key: [event.key], row, replaces: before !== undefined }]
}

function fields(before: Partial<OrganizationDetails>, after: Partial<OrganizationDetails>) {
  return (['name', 'metadata'] as const)
    .filter((field) => (before[field] ?? null) !== (after[field] ?? null))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}

export const organizationDomain = defineModule<OrganizationState, OrganizationCommand, OrganizationEvent>({
  entity: organization,
  tables: [organizationTable],
  commands: { CreateOrganization: true, UpdateOrganization: true },
  decide: (command, state, world) =>
    organizationDecider.decide(command, state, { sameButForCase: (id) => organizationButForCase(world, id) }),
  evolve: organizationDecider.evolve,
  project: projectOrganization,
  undo: organizationUndo,
  events: {
    OrganizationCreated: {
      summary: ({ key, data }) => `organization ${key} (${data.name}) created`,
      changes: ({ data }) => fields({}, data),
    },
    OrganizationUpdated: {
      summary: ({ key, data }) => `organization ${key} updated: ${Object.keys(data.after).join(', ')}`,
      changes: ({ data }) => fields(data.before, data.after),
    },
  },
})
