import { Tooltip } from '@mantine/core'
import { useEffect, useState } from 'react'

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const local = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })
const localDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]
/** Seconds after which the date says more than the distance. */
const FAR = 7 * 86_400

/** A time in the viewer's zone, with the exact UTC when pointed at or focused. */
export function Time({ at, exact = false }: { readonly at: string; readonly exact?: boolean }) {
  const now = useMinute()
  const time = new Date(at)
  return (
    <Tooltip label={`${time.toISOString()} (UTC)`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the exact time is shown to those who use the keyboard, too */}
      <time dateTime={at} tabIndex={0}>
        {exact ? local.format(time) : distance(time, now)}
      </time>
    </Tooltip>
  )
}

function distance(time: Date, now: number): string {
  const seconds = (time.getTime() - now) / 1_000
  if (Math.abs(seconds) > FAR) return localDay.format(time)
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return relative.format(Math.round(seconds / size), unit)
  }
  return 'just now'
}

/** The present time, to the minute. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
