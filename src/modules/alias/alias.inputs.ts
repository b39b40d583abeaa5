import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql'
import { CommandInput, VersionedInput } from '../../graphql/command-input.ts'
import { PageArgs } from '../../graphql/connection.ts'
import { PointInTime } from '../../graphql/point-in-time.ts'
import { DateTime, DecimalScalar } from '../../graphql/scalars.ts'
import { SortDirection } from '../../graphql/sort-direction.ts'

const LITELLM_MODEL = 'provider/model as LiteLLM spells it, such as `anthropic/claude-3-opus-20240229`.'

@InputType({ description: 'What tokens cost.' })
export class PricingInput {
  @Field(() => DecimalScalar, { description: 'USD per million input tokens, from 0 to 1,000,000.' })
  inputPerMillionTokens!: string
  @Field(() => DecimalScalar, { description: 'USD per million output tokens, from 0 to 1,000,000.' })
  outputPerMillionTokens!: string
}

@InputType({ description: 'A new alias.' })
export class CreateModelAliasInput extends CommandInput {
  @Field(() => String, { description: '1 to 64 letters, digits, ".", "_", "-", ":" and "/", beginning and ending with a letter or digit.' })
  name!: string
  @Field(() => String, { description: LITELLM_MODEL })
  litellmModel!: string
  @Field(() => String, { nullable: true, description: 'What the model is good for: up to 2,000 characters.' })
  description?: string | null
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Whether teams can use it from the start.' })
  active?: boolean | null
  @Field(() => PricingInput, { nullable: true, description: 'What its use is charged at.' })
  pricing?: PricingInput | null
  @Field(() => [String], { nullable: true, description: 'Access groups that it joins in the same commit, at most 1,000.' })
  accessGroups?: string[] | null
}

@InputType({ description: 'Changes of an alias; fields left out stay as they are.' })
export class UpdateModelAliasInput extends VersionedInput {
  @Field(() => String, { description: 'The alias.' })
  name!: string
  @Field(() => String, { nullable: true, description: LITELLM_MODEL })
  litellmModel?: string | null
  @Field(() => String, { nullable: true, description: 'What the model is good for; null takes it away.' })
  description?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether teams can use it.' })
  active?: boolean | null
  @Field(() => PricingInput, { nullable: true, description: 'What its use is charged at; null takes the price away.' })
  pricing?: PricingInput | null
}

@InputType({ description: 'Another model behind an alias.' })
export class SwitchProviderInput extends VersionedInput {
  @Field(() => String, { description: 'The alias.' })
  alias!: string
  @Field(() => String, { description: LITELLM_MODEL })
  litellmModel!: string
  @Field(() => String, { nullable: true, description: 'A new description with it; left out, the old one stays.' })
  description?: string | null
}

@InputType({ description: 'An alias to act on.' })
export class ModelAliasInput extends VersionedInput {
  @Field(() => String, { description: 'The alias.' })
  name!: string
}

@InputType({ description: 'Which aliases to list; all conditions must hold.' })
export class ModelAliasFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, description or LiteLLM model, case aside.' })
  search?: string | null
  @Field(() => String, { nullable: true, description: 'Provider, such as `openai`.' })
  provider?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Only the enabled, or only the disabled.' })
  active?: boolean | null
  @Field(() => String, { nullable: true, description: 'Only members of this access group.' })
  accessGroup?: string | null
}

export enum ModelAliasOrderField {
  NAME = 'NAME',
  MODEL = 'MODEL',
  UPDATED_AT = 'UPDATED_AT',
  RECENT_CALLS = 'RECENT_CALLS',
}
registerEnumType(ModelAliasOrderField, {
  name: 'ModelAliasOrderField',
  description: 'What a list of aliases can be sorted by.',
  valuesConfig: {
    NAME: { description: 'Their names.' },
    MODEL: { description: 'litellmModel, and so provider by provider; names where it is the same.' },
    UPDATED_AT: { description: 'When they last changed.' },
    RECENT_CALLS: { description: 'recentCalls; names where they are as many.' },
  },
})

@InputType({ description: 'The order of a list of aliases.' })
export class ModelAliasOrder {
  @Field(() => ModelAliasOrderField, { description: 'What it is sorted by.' })
  by!: ModelAliasOrderField
  @Field(() => SortDirection, { nullable: true, defaultValue: SortDirection.ASC, description: 'Which way.' })
  direction?: SortDirection | null
}

@ArgsType()
export class ModelAliasesArgs extends PageArgs {
  @Field(() => ModelAliasOrder, {
    nullable: true,
    description: 'By name, from A to Z, unless told. Cursors belong to what the list is sorted by.',
  })
  order?: ModelAliasOrder | null
  @Field(() => ModelAliasFilter, { nullable: true, description: 'Which aliases to list.' })
  filter?: ModelAliasFilter | null
  @Field(() => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' })
  at?: PointInTime | null
}

@InputType({ description: 'Which provider switches to list; all conditions must hold.' })
export class ProviderSwitchFilter {
  @Field(() => String, { nullable: true, description: 'The alias that was switched.' })
  alias?: string | null
  @Field(() => String, { nullable: true, description: 'Provider that it was switched away from.' })
  fromProvider?: string | null
  @Field(() => String, { nullable: true, description: 'Provider that it was switched to.' })
  toProvider?: string | null
  @Field(() => String, { nullable: true, description: 'Id of who switched it.' })
  actorId?: string | null
  @Field(() => DateTime, { nullable: true, description: 'Only at or after this time.' })
  from?: Date | null
  @Field(() => DateTime, { nullable: true, description: 'Only at or before this time.' })
  to?: Date | null
}
