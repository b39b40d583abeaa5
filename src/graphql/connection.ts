/** Keyset pages both ways: a cursor names the last row seen, so a page costs the same at any depth. */
import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { BadInput } from '../kernel/errors.ts'
import { isStorable } from '../kernel/text.ts'
import { TeamReads } from './team-access.ts'

export const MAX_PAGE = 100
const DEFAULT_PAGE = 50

@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: `How many from the start, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} unless told.` })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor of the same list.' })
  after?: string | null
}

@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: `How many from the end, 1 to ${MAX_PAGE}; not together with first.` })
  last?: number | null

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor of the same list.' })
  before?: string | null
}

/** What tells a row's place in its list: its name or position, or, in another order, what it is sorted by. */
type Key = string | number | readonly (string | number)[]

/** What a list has to fetch: `limit` rows between two keys (both exclusive), from the end backwards if `backward`. */
export interface KeyRange<K extends Key> {
  readonly after: K | null
  readonly before: K | null
  readonly limit: number
  readonly backward: boolean
}

@TeamReads()
@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows after this page.' })
  hasNextPage!: boolean
  @Field(() => Boolean, { description: 'Whether more comes before this page.' })
  hasPreviousPage!: boolean
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  endCursor!: string | null
}

export interface Edge<T> {
  readonly cursor: string
  readonly node: T
}

export interface Page<T> {
  readonly edges: readonly Edge<T>[]
  readonly nodes: readonly T[]
  readonly pageInfo: PageInfo
  /** Counts the whole list; called only when the query selects totalCount. */
  readonly count: () => Promise<number>
}

type NodeClass<T> = abstract new (...args: never[]) => T

/** The two GraphQL types of a list of `node`s, named after it. */
export function connectionType<T extends object>(node: NodeClass<T>, name: string): new () => Page<T> {
  @TeamReads()
  @ObjectType(`${name}Edge`, { description: `A ${name} with its place in the list.` })
  class EdgeType {
    @Field(() => String, { description: 'Opaque place in this list, for after and before.' })
    cursor!: string
    @Field(() => node, { description: `The ${name} itself.` })
    node!: T
  }
  @TeamReads()
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The rows with their cursors.' })
    edges!: Edge<T>[]
    @Field(() => [node], { description: 'The rows alone.' })
    nodes!: T[]
    @Field(() => PageInfo, { description: 'Where this page lies.' })
    pageInfo!: PageInfo
    count!: () => Promise<number>
    @Field(() => Int, { nullable: true, description: 'Rows in the whole list; counted only when selected.' })
    totalCount(): Promise<number> {
      return this.count()
    }
  }
  return ConnectionType
}

/**
 * Checks page arguments and turns them into the range to fetch; `limit` is one more than asked, to see whether more follows. `shape` is
 * told where keys are made of several parts.
 */
export function keyRange<K extends Key>(kind: string, args: PageArgs, shape: KeyShape = shapeOf(kind)): KeyRange<K> {
  const { first = null, last = null } = args
  if (first !== null && last !== null) throw new BadInput('last', last, 'only one of first and last')
  for (const [field, value] of Object.entries({ first, last })) {
    if (value !== null && (value < 1 || value > MAX_PAGE)) throw new BadInput(field, value, `a whole number from 1 to ${MAX_PAGE}`)
  }
  return {
    after: decodeCursor<K>(kind, shape, 'after', args.after),
    before: decodeCursor<K>(kind, shape, 'before', args.before),
    limit: (first ?? last ?? DEFAULT_PAGE) + 1,
    backward: last !== null,
  }
}

/** Makes a page of what was fetched for `range`: `rows` in the order fetched, with at most `range.limit` of them. */
export function pageOf<R, T, K extends Key>(
  kind: string,
  range: KeyRange<K>,
  rows: readonly R[],
  parts: { keyOf(row: R): K; toNode(row: R): T; count(): Promise<number> },
): Page<T> {
  const more = rows.length === range.limit
  const kept = more ? rows.slice(0, -1) : [...rows]
  if (range.backward) kept.reverse()
  const edges = kept.map((row) => ({ cursor: encodeCursor(kind, parts.keyOf(row)), node: parts.toNode(row) }))
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: range.backward ? range.before !== null : more,
      hasPreviousPage: range.backward ? more : range.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: parts.count,
  }
}

function encodeCursor(kind: string, key: Key): string {
  return Buffer.from(JSON.stringify([kind, key])).toString('base64url')
}

function decodeCursor<K extends Key>(kind: string, shape: KeyShape, field: string, cursor: string | null | undefined): K | null {
  if (cursor === null || cursor === undefined) return null
  try {
    const [ofKind, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, K]
    if (ofKind === kind && encodeCursor(kind, key) === cursor && hasShape(key, shape)) return key
  } catch {
    // Not our JSON: refused below like every other cursor that this list did not give out.
  }
  throw new BadInput(field, cursor, 'a cursor that this list gave out')
}

type Part = 'name' | 'number'
export type KeyShape = Part | readonly Part[]

/** Lists by position have whole numbers as keys, all others names. */
function shapeOf(kind: string): Part {
  return kind.endsWith('@position') ? 'number' : 'name'
}

function hasShape(key: unknown, shape: KeyShape): boolean {
  if (typeof shape !== 'string')
    return Array.isArray(key) && key.length === shape.length && shape.every((part, i) => hasShape(key[i], part))
  return shape === 'number' ? Number.isSafeInteger(key) : typeof key === 'string' && isStorable(key)
}
