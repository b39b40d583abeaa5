import { Field, ID, InterfaceType } from 'type-graphql'
import { isStorable } from '../kernel/text.ts'
import { TeamReads } from './team-access.ts'

/** Type and key of an entity, made one opaque id. */
export function globalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url')
}

/** The type and key that an id names; null when it is not one of ours. */
export function parseGlobalId(id: string): { readonly type: string; readonly key: string } | null {
  const match = /^([A-Za-z]+):(.+)$/s.exec(Buffer.from(id, 'base64url').toString('utf8'))
  const [, type, key] = match ?? []
  return type && key && isStorable(key) && globalId(type, key) === id ? { type, key } : null
}

@InterfaceType({ description: 'Anything that has an id of its own and can be fetched again by it.' })
export abstract class Node {
  @TeamReads()
  @Field(() => ID, { description: 'Opaque id, the same for as long as the key lives and if it lives again.' })
  id!: string
}
