import { Field, ID, ObjectType } from 'type-graphql'
import type { Role as StoredRole } from '../../kernel/role.ts'
import { Role } from './api-key.types.ts'

@ObjectType({ description: 'Who is asking: the key, or the token, that a request was sent with.' })
export class Viewer {
  @Field(() => ID, { description: 'Id of the key, or subject of the token; the `actor.id` of the changes made with it.' })
  id!: string
  @Field(() => String, { description: 'Name of the key, or of who signed in as the token has it.' })
  name!: string
  @Field(() => Role, { description: 'What it may do.' })
  role!: StoredRole
}
