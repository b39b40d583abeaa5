import * as give from './answers.ts'
import * as take from './inputs.ts'
import { search } from './queries.ts'
import type { Entity, Route } from './route.ts'
import { change, creation, list, single } from './shapes.ts'

const tag = 'Teams'
export const team: Entity = { noun: 'team', one: 'team', many: 'teams', key: 'teamId', unknown: 'UNKNOWN_TEAM' }
const params = { team_id: take.text('teamId', 'The team; a "/" inside is sent as %2F.', 'newclient-prod') }

const STATUSES = ['active', 'paused', 'suspended'] as const
const CREDIT_MODES = ['per_job', 'usd', 'tokens', 'none'] as const

/** What a team's credits amount to. */
export const credits = {
  credits_allocated: give.decimal('credits.allocated'),
  credits_used: give.decimal('credits.used'),
  credits_remaining: give.decimal('credits.remaining'),
}

const inList = {
  organization_id: give.text('organization.organizationId'),
  team_id: give.text('teamId'),
  team_alias: give.text('teamAlias'),
  access_groups: give.names('accessGroups.name'),
  ...credits,
  status: give.choice('status', [...STATUSES]),
}

const alone = {
  ...inList,
  credit_mode: give.choice('creditMode', [...CREDIT_MODES]),
  tokens_per_credit: give.nullable(give.count('tokensPerCredit')),
  version: give.count('version'),
  created_at: give.moment('createdAt'),
  updated_at: give.moment('updatedAt'),
}

const usage = {
  team_id: give.text('teamId'),
  total_calls: give.count('usage.totalCalls'),
  total_tokens: give.count('usage.totalTokens'),
  input_tokens: give.count('usage.inputTokens'),
  output_tokens: give.count('usage.outputTokens'),
  total_cost_usd: give.decimal('usage.totalCostUsd'),
  avg_tokens_per_call: give.nullable(give.fraction('usage.avgTokensPerCall')),
}

const teamAlias = take.text('teamAlias', 'Name that people know it by: 1 to 200 characters.', 'Production')
const organizationId = take.text('organizationId', 'The organization that owns it.', 'org_newclient')

/** A change of a team's status. */
function turn(verb: string, operation: string, summary: string): Route {
  const path = `/teams/{team_id}/${verb}`
  return change({ method: 'POST', path, summary, tag, entity: team, operation, input: 'TeamInput', forms: { params }, fields: alone })
}

export const teamRoutes: readonly Route[] = [
  creation({
    path: '/teams/create',
    summary: 'Makes a new team in an organization, with access groups and credits if told.',
    tag,
    entity: team,
    operation: 'createTeam',
    input: 'CreateTeamInput',
    forms: {
      body: {
        organization_id: organizationId,
        team_id: take.text('teamId', 'Id of your choice: 1 to 64 letters, digits, ".", "_", "-", ":" and "/".', 'newclient-prod'),
        team_alias: teamAlias,
        access_groups: take.optional(take.names('accessGroups', 'Access groups granted from the start, each once.')),
        credits_allocated: take.nullish(
          take.decimal('creditsAllocated', 'Credits from the start. Left out, the team is unmetered until its credit_mode is set.'),
        ),
      },
    },
    fields: alone,
  }),
  list({
    path: '/teams',
    summary: 'Teams in the order of their ids.',
    tag,
    entity: team,
    list: 'teams',
    arguments: { filter: 'TeamFilter' },
    query: {
      search: take.optional(search('filter.search', 'id or name')),
      organization_id: take.optional({ ...organizationId, to: 'filter.organizationId' }),
      access_group: take.optional(take.text('filter.accessGroup', 'Only teams that are granted this access group.')),
      status: take.optional(take.choice('filter.status', [...STATUSES], 'Only teams of this status.')),
    },
    fields: inList,
  }),
  single({ path: '/teams/{team_id}', summary: 'One team.', tag, entity: team, forms: { params }, fields: alone }),
  single({
    path: '/teams/{team_id}/usage',
    id: 'teamUsage',
    summary: 'What a team used, in one UTC month or from the start.',
    tag,
    entity: team,
    forms: { params, query: { period: take.optional(take.month('The month, as YYYY-MM; from the start when left out.')) } },
    further: {
      variables: { from: 'DateTime', to: 'DateTime' },
      selection: `teamId usage(from: $from, to: $to) {
        totalCalls totalTokens inputTokens outputTokens totalCostUsd avgTokensPerCall
      }`,
    },
    fields: usage,
  }),
  change({
    method: 'PUT',
    path: '/teams/{team_id}',
    summary: "Changes a team's name or what it spends credits by; what is left out stays as it is.",
    tag,
    entity: team,
    operation: 'updateTeam',
    input: 'UpdateTeamInput',
    forms: {
      params,
      body: {
        team_alias: take.optional(teamAlias),
        credit_mode: take.optional(take.choice('creditMode', [...CREDIT_MODES], 'What it spends credits by.')),
        tokens_per_credit: take.nullish(take.count('tokensPerCredit', 'Tokens that one credit buys; only with tokens, and needed there.')),
      },
    },
    fields: alone,
  }),
  turn('suspend', 'suspendTeam', 'Stops serving a team until it is resumed.'),
  turn('pause', 'pauseTeam', 'Stops serving a team for a while; its clients are told to try again later.'),
  turn('resume', 'resumeTeam', 'Serves a suspended or paused team again.'),
]
