import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { CommandInput, Payload } from '../../graphql/command-input.ts'
import { Node } from '../../graphql/node.ts'
import { DateTime } from '../../graphql/scalars.ts'
import type { Role as StoredRole } from '../../kernel/role.ts'

export enum Role {
  ADMIN = 'ADMIN',
  EDITOR = 'EDITOR',
  AUDITOR = 'AUDITOR',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What an API key may do.',
  valuesConfig: {
    ADMIN: { description: 'Everything.' },
    EDITOR: { description: 'Read and change everything but API keys.' },
    AUDITOR: { description: 'Read everything, change nothing.' },
  },
})

@ObjectType({ implements: Node, description: 'A key that programs and people sign in with. Its secret is shown once, when it is made.' })
export class ApiKey extends Node {
  @Field(() => String, { description: 'Name that people know it by.' })
  name!: string
  @Field(() => Role, { description: 'What it may do.' })
  role!: StoredRole
  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date
  @Field(() => DateTime, { nullable: true, description: 'When it ceases to work; null when never.' })
  expiresAt!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedAt!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'When it was last used, to the minute; null when it never was.' })
  lastUsedAt!: Date | null
}

@ObjectType({ description: 'What a change of an API key answers.' })
export class ApiKeyPayload extends Payload {
  @Field(() => ApiKey, { description: 'The key after the change.' })
  apiKey!: ApiKey
  @Field(() => String, { nullable: true, description: 'The secret of a new key: shown this once, and null ever after.' })
  secret!: string | null
}

@InputType({ description: 'A new API key.' })
export class CreateApiKeyInput extends CommandInput {
  @Field(() => String, { description: 'Name that people know it by: 1 to 100 characters.' })
  name!: string
  @Field(() => Role, { description: 'What it may do.' })
  role!: StoredRole
  @Field(() => DateTime, { nullable: true, description: 'When it ceases to work; left out, never.' })
  expiresAt?: Date | null
}
