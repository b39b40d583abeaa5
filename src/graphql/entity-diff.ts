import { Field, ObjectType } from 'type-graphql'
import { AuditEvent, FieldChange } from './audit-event.ts'
import { Position } from './scalars.ts'

/** What became of an entity between two moments. */
export type EntityChange = 'CREATED' | 'CHANGED' | 'DELETED'

@ObjectType({ description: 'How one entity differs between two moments, or between what is and what would be.' })
export class EntityDiff {
  @Field(() => String, { description: 'Type of the entity, such as `ModelAlias`.' })
  entityType!: string
  @Field(() => String, { description: 'Name or id of the entity, such as `smart`.' })
  entityKey!: string
  @Field(() => String, {
    description: 'CREATED: it did not live before. DELETED: it does not live after. CHANGED: it lives at both, and something differs.',
  })
  change!: EntityChange
  @Field(() => [FieldChange], {
    description: 'The fields that differ; of an entity that was created or deleted, all that have a value.',
  })
  changes!: readonly FieldChange[]
  @Field(() => [AuditEvent], { description: 'The events that did it, in order.' })
  events!: readonly AuditEvent[]
}

@ObjectType({ description: 'How entities differ between two moments.' })
export class CatalogDiff {
  @Field(() => Position, { description: 'Position of the earlier moment: right after its event.' })
  from!: number
  @Field(() => Position, { description: 'Position of the later moment: right after its event.' })
  to!: number
  @Field(() => [EntityDiff], { description: 'The entities that differ, by type and then by name.' })
  entities!: readonly EntityDiff[]
}
