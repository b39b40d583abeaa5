import * as give from './answers.ts'
import * as take from './inputs.ts'
import { search, trueOrFalse } from './queries.ts'
import type { Entity, Route } from './route.ts'
import { change, creation, deletion, list, single } from './shapes.ts'

const tag = 'Model aliases'
const entity: Entity = { noun: 'alias', one: 'modelAlias', many: 'modelAliases', key: 'name', unknown: 'UNKNOWN_ALIAS' }
const params = { alias: take.text('name', 'The alias; a "/" inside is sent as %2F.', 'gpt-4') }

const basics = {
  alias: give.text('name'),
  litellm_model: give.text('litellmModel'),
  description: give.nullable(give.text('description')),
  active: give.flag('active'),
}

const inList = { ...basics, usage_count: give.count('usageCount') }

const alone = {
  ...basics,
  pricing_input: give.nullable(give.decimal('pricing.inputPerMillionTokens')),
  pricing_output: give.nullable(give.decimal('pricing.outputPerMillionTokens')),
  version: give.count('version'),
  created_at: give.moment('createdAt'),
  updated_at: give.moment('updatedAt'),
}

const inDetail = {
  ...alone,
  access_groups: give.names('accessGroups.name'),
  teams_with_access: give.count('teamsWithAccess'),
  usage_stats: {
    total_calls: give.count('usage.totalCalls'),
    total_cost_usd: give.decimal('usage.totalCostUsd'),
    avg_tokens_per_call: give.nullable(give.fraction('usage.avgTokensPerCall')),
  },
}

const litellmModel = take.text('litellmModel', 'provider/model as LiteLLM spells it.', 'openai/gpt-4')
const description = take.text('description', 'What the model is good for: up to 2,000 characters.')
const active = take.flag('active', 'Whether teams can use it.')
const pricing = {
  pricing_input: take.nullish(take.decimal('pricing.inputPerMillionTokens', 'USD per million input tokens, from 0 to 1,000,000.')),
  pricing_output: take.nullish(take.decimal('pricing.outputPerMillionTokens', 'USD per million output tokens, from 0 to 1,000,000.')),
}
const together = ['pricing_input', 'pricing_output']

export const aliasRoutes: readonly Route[] = [
  creation({
    path: '/model-aliases/create',
    summary: 'Makes a new alias.',
    tag,
    entity,
    operation: 'createModelAlias',
    input: 'CreateModelAliasInput',
    forms: {
      body: {
        alias: take.text('name', 'Name that clients use: 1 to 64 letters, digits, ".", "_", "-", ":" and "/".', 'gpt-4'),
        litellm_model: litellmModel,
        description: take.nullish(description),
        active: take.optional(active),
        ...pricing,
      },
      together,
    },
    fields: alone,
  }),
  list({
    path: '/model-aliases',
    summary: 'Aliases in the order of their names.',
    tag,
    entity,
    list: 'aliases',
    arguments: { filter: 'ModelAliasFilter' },
    query: {
      search: take.optional(search('filter.search', 'name, model or description')),
      provider: take.optional(take.text('filter.provider', 'Only aliases that are served by this provider.', 'openai')),
      active: take.optional(trueOrFalse('filter.active', 'Only those that are, or are not, active.')),
      access_group: take.optional(take.text('filter.accessGroup', 'Only aliases in this access group.')),
    },
    fields: inList,
  }),
  single({ path: '/model-aliases/{alias}', summary: 'One alias.', tag, entity, forms: { params }, fields: inDetail }),
  change({
    method: 'PUT',
    path: '/model-aliases/{alias}',
    summary: 'Changes an alias; what is left out stays as it is. {"active": false} disables it.',
    tag,
    entity,
    operation: 'updateModelAlias',
    input: 'UpdateModelAliasInput',
    forms: {
      params,
      body: {
        litellm_model: take.optional(litellmModel),
        description: take.nullish(description),
        active: take.optional(active),
        ...pricing,
      },
      together,
    },
    fields: alone,
  }),
  deletion({
    path: '/model-aliases/{alias}',
    summary: 'Deletes an alias and removes it from every access group.',
    tag,
    entity,
    operation: 'deleteModelAlias',
    input: 'ModelAliasInput',
    params,
  }),
]
