/** Arguments of any field, made from the schema's types, with the strings that have broken other programs. */
import fc from 'fast-check'
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'

const HOSTILE = [
  '',
  '__proto__',
  'constructor',
  'x',
  'X',
  'openai/gpt-4',
  "'; drop table events; --",
  "' or '1'='1",
  '" or ""="',
  '\\',
  '%',
  '$1',
  '{"__proto__":{"admin":true}}',
  '\r\n{"level":60,"msg":"forged"}',
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  '2026-11-24T12:00:00Z',
  '9223372036854775808',
  '-1',
  '1e999999999',
]
/** A sound manifest, and what makes one unsound. */
const MANIFESTS = [
  'version: 1',
  'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]',
  '&a [*a]',
  '__proto__: {admin: true}',
  'aliases: {x: ',
  '!!js/function "x"',
  'version: 1\naliases:\n  - name: x\n    model: openai/gpt-4',
]

export const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(...MANIFESTS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[A-Za-z0-9._:/-]{0,70}$/),
  // What cursors and ids look like inside.
  fc.json({ maxDepth: 1 }).map((json) => Buffer.from(json).toString('base64url')),
  fc.stringMatching(/^[A-Za-z]{1,10}:.{0,20}$/).map((id) => Buffer.from(id).toString('base64url')),
)

/** A value that clients may send for the type, of the right kind mostly. */
export function anyOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return anyOf(type.ofType)
  if (isListType(type)) return fc.array(anyOf(type.ofType), { maxLength: 3 })
  // With a second ADMIN key the first could be revoked, and nothing would be tried any more.
  if (type.name === 'Role') return fc.constantFrom('EDITOR', 'AUDITOR', 'NONE_OF_THEM')
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name), 'NONE_OF_THEM')
  if (isInputObjectType(type)) {
    const members = Object.values(type.getFields())
    const needed = members.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)
    return fc.record(Object.fromEntries(members.map((member) => [member.name, anyOf(member.type)])), { requiredKeys: needed })
  }
  switch (type.name) {
    case 'Boolean':
      return fc.boolean()
    case 'Int':
      return fc.oneof(fc.integer(), fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, -1, 2 ** 31, 0.5))
    case 'JSON':
      return fc.oneof(fc.jsonValue(), fc.dictionary(text, fc.jsonValue(), { maxKeys: 3 }))
    case 'Decimal':
    case 'Position':
      return fc.oneof(text, fc.nat().map(String), fc.double().map(String))
    default:
      return text
  }
}
