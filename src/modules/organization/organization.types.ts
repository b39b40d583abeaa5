import type { Selectable } from 'kysely'
import { Field, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/command-input.ts'
import { connectionType } from '../../graphql/connection.ts'
import { globalId, Node } from '../../graphql/node.ts'
import { DateTime, Json } from '../../graphql/scalars.ts'
import { TeamReads } from '../../graphql/team-access.ts'
import type { AsOf } from '../../projections/validity.ts'
import type { OrganizationTable } from './organization.tables.ts'

@ObjectType({ implements: Node, description: 'A customer or company that owns teams.' })
export class Organization extends Node {
  @TeamReads()
  @Field(() => String, { description: 'Id of your choice, such as `org_newclient`.' })
  organizationId!: string
  @TeamReads()
  @Field(() => String, { description: 'Name that people know it by.' })
  name!: string
  @Field(() => Json, { nullable: true, description: 'A JSON object of your own.' })
  metadata!: unknown
  @Field(() => Int, { description: 'Stream version, to be sent back as expectedVersion.' })
  version!: number
  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt!: Date
  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt!: Date
  /** Position that this and everything reached from it is shown as of. */
  asOf!: AsOf
}

export function toOrganization(row: Selectable<OrganizationTable>, asOf: AsOf): Organization {
  return Object.assign(new Organization(), {
    id: globalId('Organization', row.organization_id),
    organizationId: row.organization_id,
    name: row.name,
    metadata: row.metadata,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    asOf,
  })
}

export const OrganizationConnection = connectionType<Organization>(Organization, 'Organization')
export type OrganizationConnection = InstanceType<typeof OrganizationConnection>

@ObjectType({ description: 'What a change of an organization answers.' })
export class OrganizationPayload extends Payload {
  @Field(() => Organization, { description: 'The organization after the change.' })
  organization!: Organization
}
