import type { Services } from '../../graphql/services.ts'
import { BadInput } from '../../kernel/errors.ts'
import type { Difference } from '../diff/index.ts'
import { PlanOutdated } from './manifest.errors.ts'
import { ManifestInvalid } from './manifest.faults.ts'
import type { Manifest } from './manifest.read.ts'
import { rehearse, samePlan } from './manifest.rehearsal.ts'
import { worldAt } from './manifest.world.ts'

/** Makes the plan of `position` anew; what is answered refuses every plan that differs from it. */
export async function expectPlanOf(
  { db, world, commits, registry }: Services,
  manifest: Manifest,
  prune: boolean,
  position: number,
): Promise<(plan: readonly Difference[]) => void> {
  const head = commits.head.position
  if (position > head) throw new BadInput('expectedPosition', String(position), `a position up to ${head}, where the log stands`)
  const then = position === world.position ? world : await worldAt(db, position)
  const expected = planned(() => rehearse(registry, manifest, then, prune).plan)
  return (plan) => {
    const entities = differing(expected, plan)
    if (entities.length > 0) throw new PlanOutdated(position, entities)
  }
}

/** Nothing for a manifest that could not have been applied then: if it can be now, all of its plan is new. */
function planned(make: () => readonly Difference[]): readonly Difference[] {
  try {
    return make()
  } catch (error) {
    if (error instanceof ManifestInvalid) return []
    throw error
  }
}

function differing(a: readonly Difference[], b: readonly Difference[]): string[] {
  const [then, now] = [byName(a), byName(b)]
  return [...new Set([...then.keys(), ...now.keys()])].filter((name) => !samePlan(then.get(name), now.get(name)))
}

function byName(plan: readonly Difference[]): ReadonlyMap<string, Difference> {
  return new Map(plan.map((difference) => [`${difference.entityType} ${difference.entityKey}`, difference]))
}
