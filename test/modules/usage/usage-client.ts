/** Calls told through the API, and what it then says was used. */
import type { Client } from '../../support/graphql-client.ts'

export interface Call {
  readonly callId: string
  readonly teamId: string
  readonly alias: string
  readonly inputTokens: number
  readonly outputTokens: number
  readonly litellmModel?: string | null
  readonly jobId?: string | null
  readonly at?: string | null
}

export interface Recorded {
  readonly accepted: number
  readonly duplicates: number
  readonly rejected: readonly { readonly callId: string; readonly code: string; readonly message: string }[]
}

export const RECORD = `mutation ($records: [UsageRecordInput!]!) {
  recordUsage(records: $records) { accepted duplicates rejected { callId code message } }
}`

export async function recordUsage(client: Client, records: readonly Call[]): Promise<Recorded> {
  return (await client.data<{ recordUsage: Recorded }>(RECORD, { records })).recordUsage
}

export interface Stats {
  readonly totalCalls: number
  readonly totalTokens: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly totalCostUsd: string
  readonly unpricedCalls: number
  readonly creditsUsed: string
  readonly avgTokensPerCall: number | null
}

export const STATS = 'totalCalls totalTokens inputTokens outputTokens totalCostUsd unpricedCalls creditsUsed avgTokensPerCall'

const ENTITIES = {
  alias: 'modelAlias(name: $key, at: $at)',
  team: 'team(teamId: $key, at: $at)',
  organization: 'organization(organizationId: $key, at: $at)',
}

/** What an entity used, in a span or altogether, now or on a view of the past. */
export async function usageOf(
  client: Client,
  kind: keyof typeof ENTITIES,
  key: string,
  { from = null, to = null, at = null }: { from?: string | null; to?: string | null; at?: object | null } = {},
): Promise<Stats> {
  const query = `query ($key: String!, $at: PointInTime, $from: DateTime, $to: DateTime) { found: ${ENTITIES[kind]} { usage(from: $from, to: $to) { ${STATS} } } }`
  const { found } = await client.data<{ found: { usage: Stats } }>(query, { key, at, from, to })
  return found.usage
}

export interface Balance {
  readonly allocated: string
  readonly used: string
  readonly remaining: string
}

export async function creditsOf(client: Client, teamId: string, at: object | null = null): Promise<Balance> {
  const query = 'query ($teamId: String!, $at: PointInTime) { team(teamId: $teamId, at: $at) { credits { allocated used remaining } } }'
  return (await client.data<{ team: { credits: Balance } }>(query, { teamId, at })).team.credits
}
