/** How a span of time is answered: from sums of whole days and, where it cuts a day, from the ledger. */
import { BadInput } from '../../kernel/errors.ts'

/** From `from` up to, not including, `to`; null is without bound. */
export interface Span {
  readonly from: Date | null
  readonly to: Date | null
}

/** A span as whole UTC days, plus what is left over at its ends. */
export interface SpanParts {
  /** Null when the span holds no whole day. */
  readonly days: { readonly from: string | null; readonly to: string | null } | null
  readonly cuts: readonly { readonly from: Date; readonly to: Date }[]
}

const DAY = 86_400_000

/** Checks what a query asks for. */
export function spanInput(from: Date | null | undefined, to: Date | null | undefined): Span {
  if (from && to && from > to) throw new BadInput('to', to.toISOString(), `a time at or after from, ${from.toISOString()}`)
  return { from: from ?? null, to: to ?? null }
}

export function partsOf({ from, to }: Span): SpanParts {
  const firstDay = from && Math.ceil(from.getTime() / DAY)
  const afterLastDay = to && Math.floor(to.getTime() / DAY)
  if (from && to && (firstDay ?? 0) >= (afterLastDay ?? 0)) return { days: null, cuts: from < to ? [{ from, to }] : [] }
  const [first, afterLast] = [dayStart(firstDay), dayStart(afterLastDay)]
  return {
    days: { from: dateOf(first), to: dateOf(afterLast) },
    cuts: [
      ...(from && first && from < first ? [{ from, to: first }] : []),
      ...(to && afterLast && afterLast < to ? [{ from: afterLast, to }] : []),
    ],
  }
}

export function isMidnight(time: Date): boolean {
  return time.getTime() % DAY === 0
}

/** The midnight at which its day ends. */
export function endOfDay(time: Date | null): Date | null {
  return time && new Date(Math.ceil(time.getTime() / DAY) * DAY)
}

function dayStart(day: number | null): Date | null {
  return day === null ? null : new Date(day * DAY)
}

function dateOf(time: Date | null): string | null {
  return time?.toISOString().slice(0, 10) ?? null
}
