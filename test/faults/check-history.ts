/**
 * Whether what clients were told can be true, in the manner of Jepsen: the log is the one order of all changes, and each answer has
 * to agree with it. Pure, so that it can be shown to find what it looks for.
 */
import type { Change, History, Logged, Read, Standing } from './history.ts'

/** What is wrong, one line each; nothing when all promises were kept. */
export function faultsOf({ changes, reads, log, standings }: History): string[] {
  return [...gaps(log), ...acknowledged(changes, log), ...inRealTime(changes), ...wrongReads(reads, log), ...apart(standings, log)]
}

function gaps(log: readonly Logged[]): string[] {
  const faults: string[] = []
  const versions = new Map<string, number>()
  for (const [i, { position, stream, version, recordedAt }] of log.entries()) {
    if (position !== i + 1) return [...faults, `position ${position} stands where ${i + 1} should: the log has a gap or a repetition`]
    const next = (versions.get(stream) ?? 0) + 1
    if (version !== next) faults.push(`position ${position}: version ${version} of ${stream} follows ${next - 1}`)
    versions.set(stream, version)
    if (recordedAt < (log[i - 1]?.recordedAt ?? 0)) faults.push(`position ${position}: its time is before that of ${position - 1}`)
  }
  return faults
}

function acknowledged(changes: readonly Change[], log: readonly Logged[]): string[] {
  const made = Map.groupBy(log, ({ key }) => key)
  const known = new Set<string | null>(changes.map(({ key }) => key))
  const faults = [...made.keys()]
    .filter((key) => key !== null && !known.has(key))
    .map((key) => `${key}: in the log, but nobody asked for it`)
  for (const { key, makes, attempts } of changes) {
    const found = (made.get(key) ?? []).map(({ position }) => position)
    const told = attempts.flatMap(({ outcome }) => (typeof outcome === 'object' ? [outcome.positions] : []))
    for (const positions of told) {
      if (positions.join() !== found.join()) faults.push(`${key}: acknowledged at [${positions}], in the log at [${found}]`)
    }
    if (found.length !== 0 && found.length !== makes)
      faults.push(`${key}: made ${found.length} events, not ${makes}: done in part or twice`)
    if (found.some((position, i) => position !== (found[0] ?? 0) + i)) faults.push(`${key}: its events [${found}] do not stand together`)
    if (found.length > 0 && attempts.every(({ outcome }) => outcome === 'refused'))
      faults.push(`${key}: refused, but in the log at [${found}]`)
  }
  return faults
}

/** A change that was answered before another was first asked for stands before it. */
function inRealTime(changes: readonly Change[]): string[] {
  const spans = changes
    .flatMap(({ key, attempts }) => {
      const done = attempts.find(({ outcome }) => typeof outcome === 'object')
      if (!done || typeof done.outcome !== 'object' || done.outcome.positions.length === 0) return []
      return [{ key, start: Math.min(...attempts.map(({ start }) => start)), end: done.end, position: done.outcome.positions[0] ?? 0 }]
    })
    .sort((a, b) => b.position - a.position)
  const faults: string[] = []
  let earliest = { key: '', end: Number.POSITIVE_INFINITY, position: 0 }
  for (const span of spans) {
    if (earliest.end < span.start) {
      faults.push(`${span.key}: at ${span.position}, though ${earliest.key} at ${earliest.position} had ended before it began`)
    }
    if (span.end < earliest.end) earliest = span
  }
  return faults
}

/** What was answered for a position is what the log says of it, for every node and for ever; and no answer is older than asked for. */
function wrongReads(reads: readonly Read[], log: readonly Logged[]): string[] {
  const values = new Map<string, { position: number; value: string | null }[]>()
  for (const { position, sets } of log) {
    if (!sets) continue
    const list = values.get(sets.entity) ?? []
    values.set(sets.entity, list)
    list.push({ position, value: sets.value })
  }
  return reads.flatMap(({ node, entity, minimum, position, value }) => {
    const truth = values.get(entity)?.findLast((set) => set.position <= position)?.value ?? null
    return [
      ...(position < minimum ? [`${node}: answered ${entity} as of ${position}, asked for ${minimum} or later`] : []),
      ...(position > log.length ? [`${node}: answered ${entity} as of ${position}, which the log does not have`] : []),
      ...(value === truth ? [] : [`${node}: answered ${entity} = ${value} as of ${position}, where it is ${truth}`]),
    ]
  })
}

function apart(standings: readonly Standing[], log: readonly Logged[]): string[] {
  const digests = new Set(standings.map(({ digest }) => digest))
  return [
    ...standings
      .filter(({ position }) => position !== log.length)
      .map(({ node, position }) => `${node}: stands at ${position}, the log at ${log.length}`),
    ...(digests.size > 1 ? [`the nodes do not know the same: ${standings.map(({ node, digest }) => `${node} ${digest}`).join(', ')}`] : []),
  ]
}
