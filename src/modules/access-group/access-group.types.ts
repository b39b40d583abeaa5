import type { Selectable } from 'kysely'
import { Field, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/command-input.ts'
import { connectionType } from '../../graphql/connection.ts'
import { globalId, Node } from '../../graphql/node.ts'
import { DateTime } from '../../graphql/scalars.ts'
import { TeamReads } from '../../graphql/team-access.ts'
import type { AsOf } from '../../projections/validity.ts'
import type { AccessGroupTable } from './access-group.tables.ts'

@ObjectType({ implements: Node, description: 'A bundle of aliases that teams are granted together.' })
export class AccessGroup extends Node {
  @TeamReads()
  @Field(() => String, { description: 'The name, such as `starter-models`.' })
  name!: string
  @TeamReads()
  @Field(() => String, { nullable: true, description: 'What the group is for.' })
  description!: string | null
  @Field(() => Int, { description: 'Stream version, to be sent back as expectedVersion.' })
  version!: number
  @Field(() => DateTime, { description: 'When it was created, for the last time if it was deleted in between.' })
  createdAt!: Date
  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt!: Date
  @Field(() => Int, { description: 'How many aliases are in it.' })
  modelCount!: number
  /** Position that this and everything reached from it is shown as of. */
  asOf!: AsOf
}

export function toAccessGroup(row: Selectable<AccessGroupTable>, asOf: AsOf): AccessGroup {
  return Object.assign(new AccessGroup(), {
    id: globalId('AccessGroup', row.name),
    name: row.name,
    description: row.description,
    modelCount: row.model_count,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    asOf,
  })
}

export const AccessGroupConnection = connectionType<AccessGroup>(AccessGroup, 'AccessGroup')
export type AccessGroupConnection = InstanceType<typeof AccessGroupConnection>

@ObjectType({ description: 'What a change of an access group answers.' })
export class AccessGroupPayload extends Payload {
  @Field(() => AccessGroup, { description: 'The group after the change.' })
  accessGroup!: AccessGroup
}
