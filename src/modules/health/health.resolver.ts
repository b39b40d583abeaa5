import { type Kysely, sql } from 'kysely'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Database } from '../../db/database.ts'
import { type VerifiedChain, verifiedChain } from '../../event-log/chain-verification.ts'
import { Reads } from '../../graphql/roles.ts'
import type { LitellmStanding, RequestContext } from '../../graphql/services.ts'
import { type ChainVerification, Health, type HealthNode, type LitellmHealth } from './health.types.ts'

/** Nodes in one answer, at most. */
const MOST = 100

@Resolver()
export class HealthResolver {
  @Reads()
  @Query(() => Health, { description: 'How the program is: its log, its nodes, and LiteLLM.' })
  async health(@Ctx() { services }: RequestContext): Promise<Health> {
    const { db, world, commits } = services
    const { rows } = await sql<{ position: number }>`select position from log_head`.execute(db)
    return {
      head: String(rows[0]?.position ?? 0),
      position: String(world.position),
      queued: commits.queued,
      nodes: await nodesSeen(db),
      chain: chainVerification(await verifiedChain(db)),
      litellm: litellmHealth(services.litellm()),
    }
  }
}

async function nodesSeen(db: Kysely<Database>): Promise<HealthNode[]> {
  const rows = await db
    .selectFrom('nodes')
    .selectAll()
    .where('seen_at', '>', sql<Date>`now() - interval '1 minute'`)
    .orderBy('started_at')
    .orderBy('node_id')
    .limit(MOST)
    .execute()
  return rows.map(({ node_id, host, started_at, seen_at, position }) => ({
    id: node_id,
    host,
    startedAt: started_at,
    seenAt: seen_at,
    position: String(position),
  }))
}

function chainVerification({ position, fault, ...known }: VerifiedChain): ChainVerification {
  return { ...known, position: String(position), fault: fault && { ...fault, position: String(fault.position) } }
}

function litellmHealth(standing: LitellmStanding | null): LitellmHealth | null {
  if (!standing) return null
  const { state, position, drift, fault } = standing
  return { state, position, drift: Object.entries(drift).map(([kind, models]) => ({ kind, models })), fault }
}
