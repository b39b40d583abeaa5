import { Field, ObjectType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import { Pricing } from '../../graphql/pricing.ts'
import type * as stored from './alias.events.ts'

@ObjectType({ implements: AuditEvent, description: 'An alias was created.' })
export class ModelAliasCreated extends AuditEvent<stored.ModelAliasCreated['data']> {
  @Field(() => String, { description: 'The LiteLLM model it points to.' })
  get litellmModel(): string {
    return this.own.litellmModel
  }
}

@ObjectType({ implements: AuditEvent, description: "An alias's description changed." })
export class ModelAliasDescribed extends AuditEvent<stored.ModelAliasDescribed['data']> {
  @Field(() => String, { nullable: true, description: 'The description before.' })
  get before(): string | null {
    return this.own.before
  }
  @Field(() => String, { nullable: true, description: 'The description after.' })
  get after(): string | null {
    return this.own.after
  }
}

@ObjectType({ implements: AuditEvent, description: 'An alias was pointed to another LiteLLM model.' })
export class ProviderSwitched extends AuditEvent<stored.ProviderSwitched['data']> {
  @Field(() => String, { description: 'The LiteLLM model before.' })
  get from(): string {
    return this.own.from
  }
  @Field(() => String, { description: 'The LiteLLM model after.' })
  get to(): string {
    return this.own.to
  }
}

@ObjectType({ implements: AuditEvent, description: "An alias's price changed." })
export class ModelAliasRepriced extends AuditEvent<stored.ModelAliasRepriced['data']> {
  @Field(() => Pricing, { nullable: true, description: 'The price before; null when there was none.' })
  get before(): stored.Pricing | null {
    return this.own.before
  }
  @Field(() => Pricing, { nullable: true, description: 'The price after; null when it was taken away.' })
  get after(): stored.Pricing | null {
    return this.own.after
  }
}

@ObjectType({ implements: AuditEvent, description: 'An alias was enabled.' })
export class ModelAliasEnabled extends AuditEvent {}

@ObjectType({ implements: AuditEvent, description: 'An alias was disabled.' })
export class ModelAliasDisabled extends AuditEvent {}

@ObjectType({ implements: AuditEvent, description: 'An alias was deleted, and left every access group.' })
export class ModelAliasDeleted extends AuditEvent<stored.ModelAliasDeleted['data']> {
  @Field(() => String, { description: 'The LiteLLM model it pointed to.' })
  get litellmModel(): string {
    return this.own.litellmModel
  }
}

@ObjectType({ implements: AuditEvent, description: 'A deleted alias was brought back as it was.' })
export class ModelAliasRestored extends AuditEvent<stored.ModelAliasRestored['data']> {
  @Field(() => String, { description: 'The LiteLLM model it points to.' })
  get litellmModel(): string {
    return this.own.litellmModel
  }
}
