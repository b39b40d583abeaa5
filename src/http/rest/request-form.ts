/** Checks one part of a request (its body, its query) against its fields, and names every fault in one answer. */
import { z } from 'zod'
import { DomainError, shown } from '../../kernel/errors.ts'
import { ALL_MEMBERS, type InputFields } from './inputs.ts'

/** Faults told at once. */
const MAX_FAULTS = 5

export type Variables = Readonly<Record<string, unknown>>

export class RequestForm {
  readonly schema: z.ZodObject
  readonly #fields: InputFields
  readonly #expected: string

  /** Fields that need each other: all of them are sent, or none. */
  constructor(fields: InputFields, together: readonly string[] = []) {
    const members = Object.entries(fields).map(([name, { schema }]) => [name, schema])
    this.schema = withAll(z.strictObject(Object.fromEntries(members)), together)
    this.#fields = fields
    this.#expected = members.length > 0 ? `only ${members.map(([name]) => name).join(', ')}` : 'nothing here'
  }

  /** The GraphQL variables that the members stand for, or a refusal. */
  variables(given: Variables): Variables {
    const result = this.schema.safeParse(given)
    if (!result.success) throw new DomainError('BAD_USER_INPUT', this.#faults(result.error.issues, given))
    const variables: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(result.data)) {
      const field = this.#fields[name]
      if (!field || value === undefined) continue
      if (field.to === ALL_MEMBERS) Object.assign(variables, value)
      else put(variables, field.to, value)
    }
    return variables
  }

  #faults(issues: readonly z.core.$ZodIssue[], given: Variables): string {
    const faults = issues.flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${shown(key)} is not accepted: expected ${this.#expected}`)
      const place = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))).join('')
      const value = issue.path.reduce<unknown>(
        (inner, step) => (inner as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step],
        given,
      )
      if (value === undefined) return `${place} is missing: expected ${issue.message}`
      return `${place} ${shown(typeof value === 'string' ? value : JSON.stringify(value))} is not accepted: expected ${issue.message}`
    })
    const more = faults.length > MAX_FAULTS ? `; and ${faults.length - MAX_FAULTS} more` : ''
    return faults.slice(0, MAX_FAULTS).join('; ') + more
  }
}

function withAll(schema: z.ZodObject, together: readonly string[]): z.ZodObject {
  if (together.length === 0) return schema
  const others = (name: string) => together.filter((other) => other !== name)
  return schema
    .superRefine((body, context) => {
      const kinds = together.map((name) => (body[name] === undefined ? 'absent' : body[name] === null ? 'null' : 'given'))
      if (new Set(kinds).size === 1) return
      together.forEach((name, at) => {
        const accepted = `a value together with ${others(name).join(', ')}, or none of them`
        if (kinds[at] !== 'given') context.addIssue({ code: 'custom', path: [name], message: accepted, input: body })
      })
    })
    .meta({ dependentRequired: Object.fromEntries(together.map((name) => [name, others(name)])) })
}

/** `pricing.inputPerMillionTokens` goes into an object of its own; one whose members are all null is null as a whole. */
function put(into: Record<string, unknown>, to: string, value: unknown): void {
  const [step = to, inner] = to.split('.')
  if (inner === undefined) into[step] = value
  else if (value !== null) into[step] = { ...(into[step] as Variables | undefined), [inner]: value }
  else into[step] ??= null
}
