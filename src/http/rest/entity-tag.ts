import { createHash } from 'node:crypto'

/**
 * The entity's version, and a digest of the answer: what an answer tells of neighbours, such as the groups of an alias, changes
 * without the entity's own version.
 */
export function entityTag(version: number, answer: string): string {
  return `"${version}-${createHash('sha256').update(answer).digest('base64url').slice(0, 16)}"`
}

/** Whether an If-None-Match header names the tag: the client has this answer already. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(tag) || known.includes('*')
}
