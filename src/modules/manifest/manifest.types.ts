import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/command-input.ts'
import { EntityDiff } from '../../graphql/entity-diff.ts'

@ObjectType({ description: 'What applying a manifest answers.' })
export class ApplyManifestPayload extends Payload {
  @Field(() => Boolean, {
    description: 'Whether the system is now as the manifest says, also when nothing had to change; false in a dry run.',
  })
  applied!: boolean
  @Field(() => [EntityDiff], {
    description:
      'What changes, entity by entity: aliases, groups, organizations, teams, each in the order of their names. The events of each are those that changed the same fields since a manifest last did, at most the last 10: who made each change that this one overrides.',
  })
  plan!: EntityDiff[]
}
