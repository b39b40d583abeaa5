import { Field, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../graphql/connection.ts'
import { Pricing } from '../../graphql/pricing.ts'

@ObjectType('CatalogModel', { description: "A model as LiteLLM's price list knows it." })
export class CatalogModelType {
  @Field(() => String, { description: 'provider/model as LiteLLM spells it.' })
  litellmModel!: string
  @Field(() => String, { description: 'The part before the first slash.' })
  provider!: string
  @Field(() => String, { nullable: true, description: 'What it is for, such as `chat` or `embedding`.' })
  mode!: string | null
  @Field(() => Int, { nullable: true, description: 'Context window in tokens.' })
  maxInputTokens!: number | null
  @Field(() => Int, { nullable: true, description: 'Longest answer in tokens.' })
  maxOutputTokens!: number | null
  @Field(() => Pricing, { nullable: true, description: "The provider's list price; null where none is listed per token." })
  listPricing!: Pricing | null
  @Field(() => String, { nullable: true, description: 'Day from which the provider no longer promises to serve it, YYYY-MM-DD.' })
  deprecationDate!: string | null
  @Field(() => [String], { description: 'What it can do, such as `vision` or `function_calling`.' })
  supports!: readonly string[]
}

export const CatalogModelConnection = connectionType<CatalogModelType>(CatalogModelType, 'CatalogModel')
export type CatalogModelConnection = InstanceType<typeof CatalogModelConnection>
