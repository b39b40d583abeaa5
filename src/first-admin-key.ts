import { chosenSecret, newSecret } from './auth/secrets.ts'
import type { GroupCommit } from './event-log/group-commit.ts'
import { systemMetadata } from './event-log/system-metadata.ts'
import type { Clock } from './kernel/clock.ts'
import type { World } from './kernel/world.ts'
import { hasLastingAdmin } from './modules/api-key/index.ts'

/** On the very first start makes an ADMIN key, of the operator's choosing or a random one; returns a random one's secret. */
export async function firstAdminKey(world: World, commits: GroupCommit, clock: Clock, chosen: string | undefined): Promise<string | null> {
  if (hasLastingAdmin(world)) return null
  const { id, secret, secretHash } = chosen === undefined ? newSecret('sbk') : chosenSecret(chosen)
  const data = { name: 'first admin', role: 'ADMIN', expiresAt: null, secretHash, now: clock.now().toISOString() }
  const metadata = systemMetadata({ reason: 'first start' })
  // Of several nodes that start at once on an empty log, one makes the key.
  const idempotency = { key: 'first admin', requestHash: 'first admin' }
  const result = await commits.submit({ commands: [{ type: 'CreateApiKey', key: id, data }], metadata, idempotency })
  return chosen === undefined && !result.replayed ? secret : null
}
