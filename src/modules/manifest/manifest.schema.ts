/** What a manifest may hold: the one schema that checks it, types it and is published as JSON Schema. */
import { z } from 'zod'
import { decimalInput } from '../../kernel/decimal.ts'
import { BadInput } from '../../kernel/errors.ts'
import { jsonProblem } from '../../kernel/json.ts'
import { lineInput, NAME, NAME_FORM, textInput } from '../../kernel/text.ts'
import { litellmModelInput } from '../alias/index.ts'

/** A rule of the deciders: what it throws says what it would accept. */
function accepts<T>(check: (value: T) => unknown) {
  return (context: z.core.ParsePayload<T>) => {
    try {
      check(context.value)
    } catch (error) {
      if (!(error instanceof BadInput)) throw error
      context.issues.push({ code: 'custom', input: context.value, message: String(error.details.accepted) })
    }
  }
}

const name = (description: string) => z.string().regex(NAME, { error: NAME_FORM }).describe(description)
const names = (description: string) => z.array(z.string().regex(NAME, { error: NAME_FORM })).describe(description)
const text = (description: string) =>
  z
    .string()
    .check(accepts((value) => textInput('', value, 2_000)))
    .nullable()
    .optional()
    .meta({ description, maxLength: 2_000 })
const line = (description: string) =>
  z
    .string()
    .check(accepts((value) => lineInput('', value, 200)))
    .meta({ description, minLength: 1, maxLength: 200 })
const decimal = (maximum: string, description: string) =>
  z
    .string()
    .check(accepts((value) => decimalInput('', value, { minimum: '0', maximum })))
    .meta({ description, type: ['string', 'number'], examples: ['12.50'] })

const pricing = z.strictObject({
  inputPerMillionTokens: decimal('1000000', 'USD per million input tokens.'),
  outputPerMillionTokens: decimal('1000000', 'USD per million output tokens.'),
})

export const aliasEntry = z
  .strictObject({
    name: name('The name that clients use.'),
    litellmModel: z
      .string()
      .check(accepts(litellmModelInput))
      .meta({ description: 'provider/model as LiteLLM spells it.', pattern: '^[^/\\s]+/\\S+$', examples: ['openai/gpt-4'] }),
    description: text('What the model is good for; null takes it away.'),
    active: z.boolean().optional().describe('Whether teams can use it; true for a new alias unless told.'),
    pricing: pricing.nullable().optional().describe('What its use is charged at; null takes the price away.'),
  })
  .describe('An alias, and the model that serves it.')

export const groupEntry = z
  .strictObject({
    name: name('The group.'),
    description: text('What the group is for; null takes it away.'),
    modelAliases: names('Exactly the aliases in it; left out, its members stay as they are.').optional(),
  })
  .describe('An access group, and the aliases in it.')

export const organizationEntry = z
  .strictObject({
    organizationId: name('The organization.'),
    name: line('Name that people know it by.'),
    metadata: z
      .record(z.string(), z.unknown())
      .check((context) => {
        const problem = jsonProblem(context.value)
        if (problem) context.issues.push({ code: 'custom', input: problem, message: 'at most 16,384 characters and 8 levels of JSON' })
      })
      .nullable()
      .optional()
      .describe('A JSON object of your own, which replaces what was there; null takes it away.'),
  })
  .describe('An organization.')

export const teamEntry = z
  .strictObject({
    teamId: name('The team.'),
    organizationId: name('The organization that owns it; a team cannot be moved to another.'),
    teamAlias: line('Name that people know it by.'),
    accessGroups: names('Exactly the groups that it is granted; left out, they stay as they are.').optional(),
    creditsAllocated: decimal(
      '100000000000000',
      'What it was given at least: more than it was given yet adds the difference, less takes nothing away.',
    ).optional(),
    creditMode: z
      .enum(['PER_JOB', 'USD', 'TOKENS', 'NONE'])
      .optional()
      .describe('What it spends credits by; for a new team PER_JOB if it has credits, else NONE.'),
    tokensPerCredit: z
      .int()
      .min(1)
      .max(2_147_483_647)
      .nullable()
      .optional()
      .describe('Tokens that one credit buys; only with TOKENS, and needed there.'),
    status: z.enum(['ACTIVE', 'SUSPENDED', 'PAUSED']).optional().describe('Whether it is served; ACTIVE for a new team unless told.'),
  })
  .describe('A team, its groups and its credits.')

/** A section's schema, and the member that names its entries. */
export const sections = {
  aliases: { entry: aliasEntry, key: 'name' },
  accessGroups: { entry: groupEntry, key: 'name' },
  organizations: { entry: organizationEntry, key: 'organizationId' },
  teams: { entry: teamEntry, key: 'teamId' },
} as const

export type SectionName = keyof typeof sections
export const sectionNames = Object.keys(sections) as readonly SectionName[]

export type AliasEntry = z.infer<typeof aliasEntry>
export type GroupEntry = z.infer<typeof groupEntry>
export type OrganizationEntry = z.infer<typeof organizationEntry>
export type TeamEntry = z.infer<typeof teamEntry>

const list = <T extends z.ZodType>(entry: T, what: string) =>
  z.array(entry).optional().describe(`${what} Left out, they are left alone; with pruning, what is not listed is removed.`)

export const manifestSchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this format.'),
    aliases: list(aliasEntry, 'Model aliases.'),
    accessGroups: list(groupEntry, 'Access groups.'),
    organizations: list(organizationEntry, 'Organizations; none is ever removed.'),
    teams: list(teamEntry, 'Teams.'),
  })
  .describe('Aliases, access groups, organizations and teams as they shall be. Fields left out are left alone.')

/** The schema as editors read it. */
export function manifestJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(manifestSchema, { io: 'input' }), title: 'Switchbook manifest' }
}
