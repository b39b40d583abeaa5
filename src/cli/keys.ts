/** What keys of both kinds have in common. */
import { Option } from 'commander'
import type { Changed } from './change.ts'
import { time } from './moment.ts'
import type { ChangeOptions } from './options.ts'
import type { Column } from './table.ts'

export interface Key {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
  readonly lastUsedAt: string | null
}

export interface KeyPayload extends Changed {
  /** Null in a dry run, and when the change was made before under the same idempotency key. */
  readonly secret: string | null
}

export const KEY_COLUMNS: readonly [Column<Key>, ...Column<Key>[]] = [
  { title: 'name', of: ({ name }) => name },
  { title: 'id', of: ({ id }) => id },
  { title: 'created', of: ({ createdAt }) => createdAt },
  { title: 'last used', of: ({ lastUsedAt }) => lastUsedAt },
  { title: 'expires', of: ({ expiresAt }) => expiresAt },
  { title: 'revoked', of: ({ revokedAt }) => revokedAt },
]

export function expiresOption(): Option {
  return new Option('--expires <time>', 'until when it opens anything').argParser(time)
}

export function createdKey({ secret }: KeyPayload, { dryRun }: ChangeOptions): string[] {
  if (secret !== null) return ['Its secret, shown this once; keep it:', secret]
  return [dryRun ? 'A dry run makes no secret.' : 'The key was made before; its secret was shown then.']
}
