import type { UsageCall } from './usage.call.ts'
import type { Question } from './usage.facts.ts'

/** What calls of one team by one alias and model as of one position on one day have in common: what is found for one holds for all. */
export interface CallGroup extends Question {
  /** UTC, such as 2026-05-03. */
  readonly day: string
}

export interface GroupedCalls {
  readonly groups: readonly CallGroup[]
  /** For each call the number of its group. */
  readonly groupOf: readonly number[]
}

const DAY = 86_400_000

/** Calls by what they have in common. `positions` holds the position of each, `now` is the time of those without one. */
export function grouped(calls: readonly UsageCall[], positions: readonly number[], now: number): GroupedCalls {
  const groups: CallGroup[] = []
  const numbers = new Map<string, number>()
  const groupOf = calls.map(({ teamId, alias, litellmModel, at }, i) => {
    const position = positions[i] ?? 0
    const day = Math.floor((at?.getTime() ?? now) / DAY)
    const key = `${position} ${day} ${teamId} ${alias} ${litellmModel ?? ''}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, groups.length)
    return groups.push({ teamId, alias, litellmModel, position, day: new Date(day * DAY).toISOString().slice(0, 10) }) - 1
  })
  return { groups, groupOf }
}
