import { Field, ObjectType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import { connectionType } from '../../graphql/connection.ts'
import { DateTime } from '../../graphql/scalars.ts'

@ObjectType({ description: 'One time that an alias was pointed to another model.' })
export class ProviderSwitch {
  @Field(() => String, { description: 'The alias.' })
  alias!: string
  @Field(() => String, { description: 'LiteLLM model before.' })
  from!: string
  @Field(() => String, { description: 'LiteLLM model after.' })
  to!: string
  @Field(() => String, { description: 'Provider before.' })
  fromProvider!: string
  @Field(() => String, { description: 'Provider after; the same as before when only the model changed.' })
  toProvider!: string
  @Field(() => DateTime, { description: 'When it was switched.' })
  at!: Date
  @Field(() => DateTime, { description: 'Since when the model switched away from had served.' })
  previousServedSince!: Date
  /** The event that did it. */
  position!: number
  /** Fetched with the row, so that actor, reason and event cost no further query. */
  recorded!: AuditEvent
}

export const ProviderSwitchConnection = connectionType<ProviderSwitch>(ProviderSwitch, 'ProviderSwitch')
export type ProviderSwitchConnection = InstanceType<typeof ProviderSwitchConnection>
