import type { Column } from '../table.ts'

export interface Team {
  readonly teamId: string
  readonly teamAlias: string
  readonly organization: { readonly organizationId: string }
  readonly status: string
  readonly credits: { readonly allocated: string; readonly used: string; readonly remaining: string }
  readonly creditMode: string
  readonly tokensPerCredit: number | null
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly accessGroups: readonly { readonly name: string }[]
}

export interface TeamInDetail extends Team {
  readonly modelAliases: readonly { readonly name: string; readonly litellmModel: string; readonly active: boolean }[]
  readonly usage: { readonly totalCalls: number; readonly totalTokens: number; readonly totalCostUsd: string }
}

export const TEAM_COLUMNS: readonly Column<Team>[] = [
  { title: 'team', of: ({ teamId }) => teamId },
  { title: 'name', of: ({ teamAlias }) => teamAlias },
  { title: 'organization', of: ({ organization }) => organization.organizationId },
  { title: 'status', of: ({ status }) => status },
  { title: 'groups', of: ({ accessGroups }) => accessGroups.map(({ name }) => name) },
  { title: 'credits left', of: ({ credits, creditMode }) => (creditMode === 'NONE' ? null : credits.remaining), right: true },
  { title: 'version', of: ({ version }) => version, right: true },
  { title: 'updated', of: ({ updatedAt }) => updatedAt },
]

export const TEAM_FIELDS: readonly Column<TeamInDetail>[] = [
  ...TEAM_COLUMNS,
  { title: 'created', of: ({ createdAt }) => createdAt },
  { title: 'credits', of: ({ credits }) => `${credits.allocated} allocated, ${credits.used} used` },
  {
    title: 'spent by',
    of: ({ creditMode, tokensPerCredit }) => (tokensPerCredit === null ? creditMode : `${creditMode}, ${tokensPerCredit} for a credit`),
  },
  { title: 'usage', of: ({ usage }) => `${usage.totalCalls} calls, ${usage.totalTokens} tokens, $${usage.totalCostUsd}` },
  {
    title: 'aliases',
    of: ({ modelAliases }) =>
      modelAliases.map(({ name, litellmModel, active }) => `${name} -> ${litellmModel}${active ? '' : ' (disabled)'}`),
  },
]
