/** Moments of the log as people write them: positions and times. */
import { InvalidArgumentError, Option } from 'commander'

/** PointInTime of the API. */
export type Moment = { readonly position: string } | { readonly time: string }

export const MOMENT = 'a position of the log such as 42, or a time such as 2026-11-24T08:00 (UTC unless it says otherwise)'

/** For `option` and `argument`. */
export function moment(text: string): Moment {
  if (/^\d+$/.test(text)) return { position: text }
  return { time: time(text) }
}

/** ISO 8601 in UTC, from a date or a time, for `option` and `argument`. */
export function time(text: string): string {
  const [, date, clock = '00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/i.exec(text) ?? []
  const read = new Date(`${date}T${clock}${zone.toUpperCase()}`)
  // JavaScript takes the 31st of a shorter month for the first of the next.
  if (date === undefined || Number.isNaN(read.getTime()) || new Date(`${date}T00:00Z`).toISOString().slice(0, 10) !== date)
    throw new InvalidArgumentError(`Expected ${MOMENT}.`)
  return read.toISOString()
}

export function atOption(): Option {
  return new Option('--at <moment>', 'as of a position of the log or a time').argParser(moment)
}
