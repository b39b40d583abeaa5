import * as give from './answers.ts'
import * as take from './inputs.ts'
import { search } from './queries.ts'
import type { Entity, Route } from './route.ts'
import { change, creation, list, single } from './shapes.ts'

const tag = 'Organizations'
const entity: Entity = {
  noun: 'organization',
  one: 'organization',
  many: 'organizations',
  key: 'organizationId',
  unknown: 'UNKNOWN_ORGANIZATION',
}
const params = { organization_id: take.text('organizationId', 'The organization; a "/" inside is sent as %2F.', 'org_newclient') }

const inList = {
  organization_id: give.text('organizationId'),
  name: give.text('name'),
  metadata: give.nullable(give.json('metadata')),
  team_count: give.count('teamCount'),
}

const alone = {
  ...inList,
  total_credits_allocated: give.decimal('totalCreditsAllocated'),
  version: give.count('version'),
  created_at: give.moment('createdAt'),
  updated_at: give.moment('updatedAt'),
}

const name = take.text('name', 'Name that people know it by: 1 to 200 characters.', 'New Client Inc')
const metadata = take.nullish(take.json('metadata', 'A JSON object of your own: at most 16,384 characters and 8 levels.'))

export const organizationRoutes: readonly Route[] = [
  creation({
    path: '/organizations/create',
    summary: 'Makes a new organization.',
    tag,
    entity,
    operation: 'createOrganization',
    input: 'CreateOrganizationInput',
    forms: {
      body: {
        organization_id: take.text(
          'organizationId',
          'Id of your choice: 1 to 64 letters, digits, ".", "_", "-", ":" and "/".',
          'org_newclient',
        ),
        name,
        metadata,
      },
    },
    fields: alone,
  }),
  list({
    path: '/organizations',
    summary: 'Organizations in the order of their ids.',
    tag,
    entity,
    list: 'organizations',
    arguments: { search: 'String' },
    query: { search: take.optional(search('search', 'id or name')) },
    fields: inList,
  }),
  single({ path: '/organizations/{organization_id}', summary: 'One organization.', tag, entity, forms: { params }, fields: alone }),
  change({
    method: 'PUT',
    path: '/organizations/{organization_id}',
    summary: 'Changes an organization; what is left out stays as it is, metadata is replaced as a whole.',
    tag,
    entity,
    operation: 'updateOrganization',
    input: 'UpdateOrganizationInput',
    forms: { params, body: { name: take.optional(name), metadata } },
    fields: alone,
  }),
]
