/** A manifest tried out on a state of the system, which it leaves as it is: what it would change, or all that stands against it. */
import { decide } from '../../event-log/decision.ts'
import { fold } from '../../event-log/fold.ts'
import { GENESIS_HASH } from '../../event-log/hash-chain.ts'
import type { Registry } from '../../event-log/registry.ts'
import { systemMetadata } from '../../event-log/system-metadata.ts'
import type { Command } from '../../kernel/command.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import { sameJson } from '../../kernel/json.ts'
import { Draft, type WorldReader } from '../../kernel/world.ts'
import { accessGroup } from '../access-group/index.ts'
import { modelAlias } from '../alias/index.ts'
import { type Difference, difference, sorted, VIEWS } from '../diff/index.ts'
import { organization } from '../organization/index.ts'
import { team } from '../team/index.ts'
import { type Fault, ManifestInvalid, type Path, pathText } from './manifest.faults.ts'
import { type Note, planSteps, type Step } from './manifest.plan.ts'
import type { Manifest } from './manifest.read.ts'
import { type SectionName, sectionNames } from './manifest.schema.ts'

export interface Rehearsed {
  readonly commands: readonly Command[]
  readonly plan: readonly Difference[]
  readonly notes: readonly Note[]
}

/** Throws `ManifestInvalid` with every fault of the manifest and every refusal of one of its commands. */
export function rehearse(registry: Registry, manifest: Manifest, world: WorldReader, prune: boolean): Rehearsed {
  const { steps, faults, notes } = planSteps(manifest, world, prune)
  const draft = new Draft(world)
  const missing = new Set(sectionNames.flatMap((section) => [...manifest.broken[section]].map((key) => nameOf(TYPES[section], key))))
  const refusals = steps.flatMap((step) => refusalOf(registry, manifest, step, draft, missing) ?? [])
  const found = [...manifest.faults, ...faults, ...refusals]
  if (found.length > 0) throw new ManifestInvalid(found)
  return { commands: steps.map(({ command }) => command), plan: differences(world, draft), notes }
}

/** What events that follow on `world` changed. */
export function planOf(registry: Registry, world: WorldReader, events: readonly RecordedEvent[]): Difference[] {
  const draft = new Draft(world)
  for (const event of events) fold(registry, event, draft)
  return differences(world, draft)
}

export function samePlan(a: Difference | undefined, b: Difference | undefined): boolean {
  return sameJson(a, b)
}

/** Nobody sees what is decided here: it needs no true place in the log. */
const NOWHERE = { position: 0, hash: GENESIS_HASH, recordedAt: new Date(0) }
const NOBODY = systemMetadata({ source: 'manifest' })

const TYPES: Readonly<Record<SectionName, string>> = {
  aliases: modelAlias.name,
  accessGroups: accessGroup.name,
  organizations: organization.name,
  teams: team.name,
}

/** What each code misses. */
const WANTED: Readonly<Record<string, string>> = {
  UNKNOWN_ALIAS: modelAlias.name,
  UNKNOWN_GROUP: accessGroup.name,
  UNKNOWN_ORGANIZATION: organization.name,
  UNKNOWN_TEAM: team.name,
}

function nameOf(type: string, key: string): string {
  return `${type} ${key}`
}

/** `missing` has the names of what has faults of its own; a refusal of a creation adds to them. */
function refusalOf(registry: Registry, manifest: Manifest, { command, path }: Step, draft: Draft, missing: Set<string>): Fault | null {
  try {
    decide(registry, [command], NOBODY, draft, NOWHERE, NOWHERE.recordedAt)
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const name = nameOf(registry.moduleOfCommand(command.type).entity.name, command.key)
    const consequence = missing.has(name) || isWantOf(missing, error)
    if (command.type.startsWith('Create')) missing.add(name)
    if (consequence) return null
    const at = placeIn(path, error.field)
    return { ...manifest.placeOf(at), path: pathText(at), code: error.code, message: error.message }
  }
}

/** Whether a command was refused only for want of what has a fault of its own. */
function isWantOf(missing: ReadonlySet<string>, { code, details: { unknown } }: DomainError): boolean {
  const type = WANTED[code]
  return type !== undefined && Array.isArray(unknown) && unknown.every((key) => missing.has(nameOf(type, key)))
}

/** What a command calls otherwise than the manifest does. */
const MEMBERS: Readonly<Record<string, string>> = { amount: 'creditsAllocated' }

function placeIn(path: Path, field: string | undefined): Path {
  if (field === undefined || path.length < 2) return path
  const members = (MEMBERS[field] ?? field).split('.')
  return [...path.slice(0, 2), ...members]
}

function differences(world: WorldReader, draft: Draft): Difference[] {
  return [...VIEWS].flatMap(([type, view]) =>
    sorted(draft.changes.get(type)?.keys() ?? []).flatMap((key) => {
      const before = (world.entity(type, key)?.state ?? null) as never
      const after = (draft.entity(type, key)?.state ?? null) as never
      return difference(type.name, key, before && view(before), after && view(after)) ?? []
    }),
  )
}
