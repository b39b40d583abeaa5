/** Who there is: aliases, groups, organizations and teams, and the commands that make them. */
import type { Command } from '../../src/kernel/command.ts'
import type { Draws } from './draws.ts'

export interface Sizes {
  readonly aliases: number
  readonly groups: number
  readonly organizations: number
  readonly teams: number
}

export const MODELS = [
  'openai/gpt-4',
  'openai/gpt-4o',
  'openai/gpt-4o-mini',
  'anthropic/claude-3-opus-20240229',
  'anthropic/claude-3-5-sonnet-20241022',
  'bedrock/anthropic.claude-3-haiku-20240307-v1:0',
  'azure/gpt-4o',
  'vertex_ai/gemini-1.5-pro',
  'mistral/mistral-large-latest',
  'groq/llama3-70b-8192',
]

export const PRICES = ['0.1', '0.15', '0.25', '0.5', '1', '1.25', '2.5', '3', '5', '10', '15', '30', '60', '75']

export const DESCRIPTIONS = [
  null,
  'General purpose.',
  'Cheap and quick, for classification and routing.',
  'Long context; ask the platform team before you raise the budget.',
  'For evaluation only.',
]

export const aliasName = (alias: number) => `alias-${String(alias).padStart(6, '0')}`
export const groupName = (group: number) => `group-${String(group).padStart(5, '0')}`
export const teamName = (team: number) => `team-${String(team).padStart(6, '0')}`
const organizationName = (organization: number) => `org-${String(organization).padStart(4, '0')}`

/** How many events `creation` makes at most. */
export function mostCreated({ aliases, groups, organizations, teams }: Sizes): number {
  return aliases + 2 * groups + organizations + 3 * teams
}

/** Every alias is in one group, every team holds one or two of them. */
export function* creation({ aliases, groups, organizations, teams }: Sizes, draws: Draws): Generator<Command> {
  for (let n = 0; n < aliases; n += 1) yield createAlias(n, draws)
  for (let n = 0; n < groups; n += 1) {
    const modelAliases = []
    for (let alias = n; alias < aliases; alias += groups) modelAliases.push(aliasName(alias))
    yield { type: 'CreateAccessGroup', key: groupName(n), data: { description: draws.among(DESCRIPTIONS), modelAliases } }
  }
  for (let n = 0; n < organizations; n += 1) {
    yield { type: 'CreateOrganization', key: organizationName(n), data: { name: `Organization ${n}`, metadata: null } }
  }
  for (let n = 0; n < teams; n += 1) {
    const accessGroups = [...new Set([groupName(n % groups), groupName(draws.below(groups))])]
    const organizationId = organizationName(draws.below(organizations))
    const creditsAllocated = draws.below(2) === 0 ? null : String(1_000 + draws.below(9_000))
    yield { type: 'CreateTeam', key: teamName(n), data: { organizationId, teamAlias: `Team ${n}`, accessGroups, creditsAllocated } }
  }
}

export function createAlias(alias: number, draws: Draws): Command {
  const data = {
    litellmModel: draws.among(MODELS),
    description: draws.among(DESCRIPTIONS),
    active: true,
    pricing: draws.below(3) === 0 ? pricing(draws) : null,
    accessGroups: [],
  }
  return { type: 'CreateModelAlias', key: aliasName(alias), data }
}

export function pricing(draws: Draws) {
  return { inputPerMillionTokens: draws.among(PRICES), outputPerMillionTokens: draws.among(PRICES) }
}
