import { Field, ID, ObjectType } from 'type-graphql'
import type { Role as StoredRole } from '../../kernel/role.ts'
import { Role } from './api-key.types.ts'

@ObjectType({ description: 'Who is asking: the key that a request was sent with.' })
export class Viewer {
  @Field(() => ID, { description: 'Id of the key, the `actor.id` of the changes made with it.' })
  id!: string
  @Field(() => String, { description: 'Name of the key.' })
  name!: string
  @Field(() => Role, { description: 'What the key may do.' })
  role!: StoredRole
}
