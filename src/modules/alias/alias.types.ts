import type { Selectable } from 'kysely'
import { Field, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/command-input.ts'
import { connectionType } from '../../graphql/connection.ts'
import { globalId, Node } from '../../graphql/node.ts'
import { Pricing } from '../../graphql/pricing.ts'
import { DateTime } from '../../graphql/scalars.ts'
import { TeamReads, TeamReadsModel } from '../../graphql/team-access.ts'
import { canonicalDecimal } from '../../kernel/decimal.ts'
import type { WorldReader } from '../../kernel/world.ts'
import type { AsOf } from '../../projections/validity.ts'
import { modelAlias } from './alias.domain.ts'
import type { AliasDetails, Pricing as StoredPricing } from './alias.events.ts'
import type { ModelAliasTable } from './alias.tables.ts'
import { splitLitellmModel } from './litellm-model.ts'

@ObjectType({ implements: Node, description: 'A friendly name that clients send as `model`, and the LiteLLM model that serves it.' })
export class ModelAlias extends Node {
  @TeamReads()
  @Field(() => String, { description: 'The name that clients use, such as `smart`.' })
  name!: string
  @TeamReadsModel()
  @Field(() => String, { description: 'provider/model as LiteLLM spells it, such as `openai/gpt-4`.' })
  litellmModel!: string
  @TeamReadsModel()
  @Field(() => String, { description: 'The part of litellmModel before its first slash.' })
  provider!: string
  @TeamReadsModel()
  @Field(() => String, { description: 'The part of litellmModel after its first slash.' })
  model!: string
  @TeamReads()
  @Field(() => String, { nullable: true, description: 'What the model is good for.' })
  description!: string | null
  @TeamReads()
  @Field(() => Boolean, { description: 'Whether teams can use it; a disabled alias keeps its place everywhere.' })
  active!: boolean
  @TeamReads()
  @Field(() => Pricing, { nullable: true, description: 'What its use is charged at; null when no price was set. 0 is a price.' })
  pricing!: StoredPricing | null
  @Field(() => Int, { description: 'Stream version, to be sent back as expectedVersion.' })
  version!: number
  @TeamReads()
  @Field(() => DateTime, { description: 'When it was created, for the last time if it was deleted in between.' })
  createdAt!: Date
  @TeamReads()
  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt!: Date
  /** Position that this and everything reached from it is shown as of. */
  asOf!: AsOf
}

type PriceColumns = Pick<Selectable<ModelAliasTable>, 'input_price' | 'output_price'>

export function toPricing({ input_price: input, output_price: output }: PriceColumns): StoredPricing | null {
  if (input === null || output === null) return null
  return { inputPerMillionTokens: canonicalDecimal(input), outputPerMillionTokens: canonicalDecimal(output) }
}

export function toModelAlias(row: Selectable<ModelAliasTable>, asOf: AsOf): ModelAlias {
  const details = { litellmModel: row.litellm_model, description: row.description, active: row.active, pricing: toPricing(row) }
  return shown(row.name, details, { version: row.version, createdAt: row.created_at, updatedAt: row.updated_at, asOf })
}

/** The alias as memory holds it now; undefined when it does not live. */
export function rememberedAlias(world: WorldReader, name: string): ModelAlias | undefined {
  const entity = world.entity(modelAlias, name)
  if (!entity?.state) return undefined
  const { version, createdAt, updatedAt } = entity
  return shown(name, entity.state, { version, createdAt: new Date(createdAt), updatedAt: new Date(updatedAt), asOf: null })
}

function shown(
  name: string,
  { litellmModel, description, active, pricing }: AliasDetails,
  place: Pick<ModelAlias, 'version' | 'createdAt' | 'updatedAt' | 'asOf'>,
): ModelAlias {
  const split = splitLitellmModel(litellmModel)
  return Object.assign(new ModelAlias(), {
    id: globalId(modelAlias.name, name),
    name,
    litellmModel,
    ...split,
    description,
    active,
    pricing,
    ...place,
  })
}

export const ModelAliasConnection = connectionType<ModelAlias>(ModelAlias, 'ModelAlias')
export type ModelAliasConnection = InstanceType<typeof ModelAliasConnection>

@ObjectType({ description: 'What a change of an alias answers.' })
export class ModelAliasPayload extends Payload {
  @Field(() => ModelAlias, { description: 'The alias after the change.' })
  modelAlias!: ModelAlias
}
