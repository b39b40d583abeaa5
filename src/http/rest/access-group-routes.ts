import * as give from './answers.ts'
import * as take from './inputs.ts'
import { search } from './queries.ts'
import type { Entity, Route } from './route.ts'
import { change, creation, deletion, list, single } from './shapes.ts'

const tag = 'Model access groups'
const entity: Entity = { noun: 'access group', one: 'accessGroup', many: 'accessGroups', key: 'name', unknown: 'UNKNOWN_GROUP' }
const params = { group_name: take.text('name', 'The group; a "/" inside is sent as %2F.', 'starter-models') }

const inList = {
  group_name: give.text('name'),
  description: give.nullable(give.text('description')),
  model_count: give.count('modelCount'),
  team_count: give.count('teamCount'),
}

const alone = {
  ...inList,
  model_aliases: give.names('modelAliases.name'),
  version: give.count('version'),
  created_at: give.moment('createdAt'),
  updated_at: give.moment('updatedAt'),
}

const description = take.nullish(take.text('description', 'What the group is for: up to 2,000 characters.'))
const models = { params, body: { model_aliases: take.names('modelAliases', 'Aliases, each once, at most 1,000.') } }

export const accessGroupRoutes: readonly Route[] = [
  creation({
    path: '/model-access-groups/create',
    summary: 'Makes a new access group.',
    tag,
    entity,
    operation: 'createAccessGroup',
    input: 'CreateAccessGroupInput',
    forms: {
      body: {
        group_name: take.text('name', 'Name: 1 to 64 letters, digits, ".", "_", "-", ":" and "/".', 'starter-models'),
        description,
        model_aliases: take.optional(take.names('modelAliases', 'Aliases in it from the start, each once, at most 1,000.')),
      },
    },
    fields: alone,
  }),
  list({
    path: '/model-access-groups',
    summary: 'Access groups in the order of their names.',
    tag,
    entity,
    list: 'access_groups',
    arguments: { search: 'String' },
    query: { search: take.optional(search('search', 'name or description')) },
    fields: inList,
  }),
  single({ path: '/model-access-groups/{group_name}', summary: 'One access group.', tag, entity, forms: { params }, fields: alone }),
  change({
    method: 'PUT',
    path: '/model-access-groups/{group_name}',
    summary: 'Changes what a group says of itself; its aliases change by add-models and remove-models.',
    tag,
    entity,
    operation: 'updateAccessGroup',
    input: 'UpdateAccessGroupInput',
    forms: { params, body: { description } },
    fields: alone,
  }),
  deletion({
    path: '/model-access-groups/{group_name}',
    summary: 'Deletes a group; refused while a team is granted it.',
    tag,
    entity,
    operation: 'deleteAccessGroup',
    input: 'DeleteAccessGroupInput',
    params,
  }),
  change({
    method: 'POST',
    path: '/model-access-groups/{group_name}/add-models',
    summary: 'Adds aliases to a group; those in it already are passed over.',
    tag,
    entity,
    operation: 'addModelsToAccessGroup',
    input: 'AccessGroupModelsInput',
    forms: models,
    fields: alone,
  }),
  change({
    method: 'POST',
    path: '/model-access-groups/{group_name}/remove-models',
    summary: 'Removes aliases from a group; those not in it are passed over.',
    tag,
    entity,
    operation: 'removeModelsFromAccessGroup',
    input: 'AccessGroupModelsInput',
    forms: models,
    fields: alone,
  }),
]
