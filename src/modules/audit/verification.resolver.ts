import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { Overloaded } from '../../event-log/errors.ts'
import { verifyLog } from '../../event-log/verify.ts'
import { Reads } from '../../graphql/roles.ts'
import { Position } from '../../graphql/scalars.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { BadInput } from '../../kernel/errors.ts'
import { HistoryVerification } from './verification.types.ts'

/** Events in one call. */
const MOST_EVENTS = 200_000
/** Milliseconds in one call. */
const MOST_TIME = 10_000
/** Events read at once: few, since other requests wait while they are hashed. */
const PAGE = 1_000
/** Walks at the same time; each keeps a connection and a part of the processor busy. */
const MOST_AT_ONCE = 2

let underWay = 0

@Resolver()
export class VerificationResolver {
  @Reads()
  @Query(() => HistoryVerification, {
    description: 'Recomputes the hash chain of the log and names the first event that is not as it was written.',
  })
  async verifyHistory(
    @Arg('fromPosition', () => Position, {
      nullable: true,
      description: 'First event to check, 1 unless told; the hash of the event in front of it is taken as good.',
    })
    fromPosition: number | null | undefined,
    @Arg('toPosition', () => Position, { nullable: true, description: 'Last event to check; the newest unless told.' })
    toPosition: number | null | undefined,
    @Ctx() { services }: RequestContext,
  ): Promise<HistoryVerification> {
    const { position, hash } = services.commits.head
    requireWithin('fromPosition', fromPosition, 1, Math.max(position, 1))
    requireWithin('toPosition', toPosition, fromPosition ?? 1, position)
    if (underWay >= MOST_AT_ONCE) throw new Overloaded(`${underWay} verifications are under way already; try again later`)
    underWay += 1
    try {
      const end = performance.now() + MOST_TIME
      const { checked, head, headHash, fault } = await verifyLog(services.db, {
        from: fromPosition ?? undefined,
        to: toPosition ?? undefined,
        limit: MOST_EVENTS,
        page: PAGE,
        enough: () => performance.now() > end,
        witnesses: [{ position, hash, who: 'this server' }],
      })
      return { valid: fault === null, checked, head, headHash, firstBad: fault?.position ?? null, problem: fault?.problem ?? null }
    } finally {
      underWay -= 1
    }
  }
}

function requireWithin(field: string, value: number | null | undefined, least: number, most: number): void {
  if (value === undefined || value === null || (value >= least && value <= most)) return
  throw new BadInput(
    field,
    String(value),
    least > most ? 'none, since the log is not that long' : `a position from ${least} to ${most}, where the log stands`,
  )
}
