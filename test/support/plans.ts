/** What a store does to answer a statement. */
import { CompiledQuery } from 'kysely'
import { expect } from 'vitest'
import type { RanQuery, TestApp } from './app.ts'

/** What EXPLAIN says of one step of a plan. */
export interface Step {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly 'Rows Removed by Join Filter'?: number
  readonly Plans?: readonly Step[]
}

/** Every step of the plan that the statement was run by. */
export async function stepsOf({ app }: TestApp, { sql, parameters }: RanQuery): Promise<Step[]> {
  const { rows } = await app.store.db.executeQuery<Record<string, readonly { readonly Plan: Step }[]>>(
    CompiledQuery.raw(`explain (analyze, format json) ${sql}`, [...parameters]),
  )
  const steps = [...within(rows[0]?.['QUERY PLAN']?.[0]?.Plan)]
  expect(steps.length).toBeGreaterThan(0)
  return steps
}

/** Rows that a step looked at, those that it passed over included. */
export function rowsSeen(step: Step): number {
  const removed =
    (step['Rows Removed by Filter'] ?? 0) + (step['Rows Removed by Index Recheck'] ?? 0) + (step['Rows Removed by Join Filter'] ?? 0)
  return (step['Actual Rows'] + removed) * step['Actual Loops']
}

function* within(step: Step | undefined): Iterable<Step> {
  if (!step) return
  yield step
  for (const below of step.Plans ?? []) yield* within(below)
}
