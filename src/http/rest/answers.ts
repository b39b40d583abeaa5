/** Members of REST answers: for each, where it stands in the GraphQL answer, and its form for the OpenAPI document. */
import { z } from 'zod'
import { jsonNumber } from './decimal-text.ts'

export class AnswerField {
  readonly from: string
  readonly schema: z.ZodType
  readonly convert: (value: unknown) => unknown

  /** `from` is a dotted path below the entity; a list on the way makes the answer a list. */
  constructor(from: string, schema: z.ZodType, convert: (value: unknown) => unknown = (value) => value) {
    this.from = from
    this.schema = schema
    this.convert = convert
  }
}

/** Member -> field, or an object of fields. One line here is both the answer and its documentation. */
export interface AnswerFields {
  readonly [member: string]: AnswerField | AnswerFields
}

export function text(from: string): AnswerField {
  return new AnswerField(from, z.string())
}

export function flag(from: string): AnswerField {
  return new AnswerField(from, z.boolean())
}

export function count(from: string): AnswerField {
  return new AnswerField(from, z.int().min(0))
}

export function moment(from: string): AnswerField {
  return new AnswerField(from, z.iso.datetime())
}

export function names(from: string): AnswerField {
  return new AnswerField(from, z.array(z.string()))
}

export function fraction(from: string): AnswerField {
  return new AnswerField(from, z.number().min(0))
}

/** An exact amount as a JSON number with all of its digits. */
export function decimal(from: string): AnswerField {
  return new AnswerField(from, z.number(), (value) => jsonNumber(value as string))
}

export function json(from: string): AnswerField {
  return new AnswerField(from, z.record(z.string(), z.unknown()))
}

/** A GraphQL enum value as a word in lower case. */
export function choice(from: string, words: readonly [string, ...string[]]): AnswerField {
  return new AnswerField(from, z.enum(words), (value) => (value as string).toLowerCase())
}

export function nullable({ from, schema, convert }: AnswerField): AnswerField {
  return new AnswerField(from, schema.nullable(), (value) => (value === null ? null : convert(value)))
}

/** The selection that fetches the fields. */
export function selectionOf(fields: AnswerFields): string {
  return Object.values(fields).map(selection).join(' ')
}

function selection(field: AnswerField | AnswerFields): string {
  if (!(field instanceof AnswerField)) return selectionOf(field)
  const steps = field.from.split('.')
  return `${steps.join(' { ')}${' }'.repeat(steps.length - 1)}`
}

export function schemaOf(fields: AnswerFields): z.ZodObject {
  const members = Object.entries(fields).map(([member, field]) => [member, field instanceof AnswerField ? field.schema : schemaOf(field)])
  return z.object(Object.fromEntries(members))
}

/** The answer's members, out of what the selection brought. */
export function read(fields: AnswerFields, node: unknown): Record<string, unknown> {
  const members = Object.entries(fields).map(([member, field]) => [
    member,
    field instanceof AnswerField ? field.convert(follow(node, field.from.split('.'))) : read(field, node),
  ])
  return Object.fromEntries(members)
}

/** What stands at the end of the path; null where something on the way is absent. */
function follow(value: unknown, [step, ...steps]: readonly string[]): unknown {
  if (step === undefined) return value
  if (Array.isArray(value)) return value.map((item) => follow(item, [step, ...steps]))
  return value === null ? null : follow((value as Readonly<Record<string, unknown>>)[step], steps)
}
