/** The store with memory and the writer over it: what every process that decides commands needs. */
import type { Store } from './db/store.ts'
import { GroupCommit, type GroupCommitOptions } from './event-log/group-commit.ts'
import { buildRegistry, type Registry } from './event-log/registry.ts'
import type { Clock } from './kernel/clock.ts'
import type { World } from './kernel/world.ts'
import { restoreWorld } from './projections/restore.ts'
import type { Slice } from './slice.ts'

export interface WriteSide {
  readonly registry: Registry
  readonly world: World
  readonly commits: GroupCommit
}

/** The store must be migrated. */
export async function openWriteSide(
  store: Store,
  slices: readonly Slice[],
  clock: Clock,
  options?: GroupCommitOptions,
): Promise<WriteSide> {
  const aggregates = slices.flatMap((slice) => slice.aggregate ?? [])
  const registry = registryOf(slices)
  const { world, head } = await restoreWorld(
    store.db,
    aggregates.map(({ domain, load }) => ({ entity: domain.entity, load })),
  )
  const commits = new GroupCommit({ store, registry, world, head, clock, ...(options ? { options } : {}) })
  return { registry, world, commits }
}

/** Who decides and who projects, for processes that do not write commands. */
export function registryOf(slices: readonly Slice[]): Registry {
  return buildRegistry(slices.flatMap(({ aggregate }) => aggregate?.domain ?? []))
}
