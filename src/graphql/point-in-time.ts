import { Field, InputType } from 'type-graphql'
import { positionAt } from '../event-log/event-pages.ts'
import { BadInput } from '../kernel/errors.ts'
import type { AsOf } from '../projections/validity.ts'
import { DateTime, Position } from './scalars.ts'
import type { RequestContext } from './services.ts'

@InputType({ description: 'A moment of the log: exactly one of the two.' })
export class PointInTime {
  @Field(() => DateTime, { nullable: true, description: 'As of the last event recorded at or before this time.' })
  time?: Date | null
  @Field(() => Position, { nullable: true, description: 'As of right after the event at this position.' })
  position?: number | null
}

/** The position that a moment means; null, for now, when none is asked. */
export async function asOf(context: RequestContext, at: PointInTime | null | undefined, field = 'at'): Promise<AsOf> {
  return at ? positionOf(context, at, field) : null
}

/** The same for a moment that is named. The future and the time before the first event are refused. */
export async function positionOf({ services }: RequestContext, at: PointInTime, field = 'at'): Promise<number> {
  const head = services.commits.head.position
  if ((at.time ?? null) === null) {
    const position = at.position ?? null
    if (position === null) throw new BadInput(field, '{}', 'exactly one of time and position')
    if (position < 1 || position > head)
      throw new BadInput(`${field}.position`, String(position), `a position from 1 to ${head}, where the log stands`)
    return position
  }
  if ((at.position ?? null) !== null) throw new BadInput(field, 'time and position', 'exactly one of time and position')
  const time = at.time as Date
  // A clock that was set back stands behind what the log has already recorded.
  const isPast = time <= services.clock.now() || time <= services.commits.head.recordedAt
  if (!isPast) throw new BadInput(`${field}.time`, time.toISOString(), 'a time that has passed')
  const position = await positionAt(services.db, time)
  if (position === 0) throw new BadInput(`${field}.time`, time.toISOString(), 'a time at or after the first event')
  return position
}
