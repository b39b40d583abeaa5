/** From text to entries: everything that can be said of a manifest without knowing what is there already. */
import type { z } from 'zod'
import { BadInput, shown } from '../../kernel/errors.ts'
import { type Fault, ManifestInvalid, type Path, type Place, pathText } from './manifest.faults.ts'
import { nearest } from './manifest.nearest.ts'
import {
  type AliasEntry,
  type GroupEntry,
  manifestSchema,
  type OrganizationEntry,
  type SectionName,
  sectionNames,
  sections,
  type TeamEntry,
} from './manifest.schema.ts'
import { ManifestSource } from './manifest.source.ts'

export interface Entry<T> {
  readonly key: string
  readonly path: Path
  readonly told: T
}

/** Entries by key, in the order of the text; null for a section that is not there. */
type Section<T> = ReadonlyMap<string, Entry<T>> | null

export interface Manifest {
  readonly aliases: Section<AliasEntry>
  readonly accessGroups: Section<GroupEntry>
  readonly organizations: Section<OrganizationEntry>
  readonly teams: Section<TeamEntry>
  /** Keys of entries that are at fault themselves: nothing is to be said about what refers to them. */
  readonly broken: Readonly<Record<SectionName, ReadonlySet<string>>>
  /** What is known to be wrong already. */
  readonly faults: readonly Fault[]
  placeOf(path: Path): Place
}

/** Throws `ManifestInvalid` when the text is no manifest at all; smaller faults are in `faults`, beside all entries without one. */
export function readManifest(text: string): Manifest {
  const source = new ManifestSource(text)
  const faults = new Faults(source)
  const top = source.value
  if (typeof top !== 'object' || top === null || Array.isArray(top)) {
    throw new ManifestInvalid([faults.at([], 'the manifest is not accepted: expected a mapping that begins with `version: 1`')])
  }
  const broken = { aliases: new Set<string>(), accessGroups: new Set<string>(), organizations: new Set<string>(), teams: new Set<string>() }
  const found = top as Readonly<Record<string, unknown>>
  const frame = Object.fromEntries(Object.entries(found).map(([key, value]) => [key, isSection(key) && Array.isArray(value) ? [] : value]))
  faults.add(manifestSchema.safeParse(frame), [], frame)
  const read = <T>(name: SectionName) => readSection<T>(name, found[name], faults, broken[name])
  return {
    aliases: read<AliasEntry>('aliases'),
    accessGroups: read<GroupEntry>('accessGroups'),
    organizations: read<OrganizationEntry>('organizations'),
    teams: read<TeamEntry>('teams'),
    broken,
    faults: [...source.faults, ...faults.found],
    placeOf: (path) => source.placeOf(path),
  }
}

function isSection(key: string): key is SectionName {
  return Object.hasOwn(sections, key)
}

function readSection<T>(name: SectionName, list: unknown, faults: Faults, broken: Set<string>): Section<T> {
  if (!Array.isArray(list)) return null
  const { entry: schema, key: keyName } = sections[name]
  const entries = new Map<string, Entry<T>>()
  const firsts = new Map<string, { readonly key: string; readonly path: Path }>()
  for (const [i, value] of list.entries()) {
    const path = [name, i]
    const result = schema.safeParse(value)
    const sound = faults.add(result, path, value)
    const key = keyOf(value, keyName)
    if (key === null) continue
    // Two names that differ only in case are refused by every aggregate; here both are in sight.
    const first = firsts.get(key.toLowerCase())
    if (first) {
      const { line } = faults.source.placeOf([...first.path, keyName])
      const how = first.key === key ? 'is listed twice, the first time' : `differs only in case from ${shown(first.key)}`
      faults.put([...path, keyName], `${keyName} ${shown(key)} ${how} in line ${line}`)
    } else firsts.set(key.toLowerCase(), { key, path })
    if (!sound || first) broken.add(key)
    else entries.set(key, { key, path, told: result.data as T })
  }
  return entries
}

function keyOf(value: unknown, name: string): string | null {
  const key = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : null
  return typeof key === 'string' ? key : null
}

class Faults {
  readonly found: Fault[] = []
  readonly source: ManifestSource

  constructor(source: ManifestSource) {
    this.source = source
  }

  at(path: Path, message: string, of: 'key' | 'value' = 'value', code = 'BAD_USER_INPUT'): Fault {
    return { ...this.source.placeOf(path, of), path: pathText(path), code, message }
  }

  put(path: Path, message: string): void {
    this.found.push(this.at(path, message))
  }

  /** Takes over what a schema has against `value`, which stands at `base`; true when that is nothing. */
  add(result: z.ZodSafeParseResult<unknown>, base: Path, value: unknown): boolean {
    for (const issue of result.error?.issues ?? []) this.#addIssue(issue, base, value)
    return result.success
  }

  #addIssue(issue: z.core.$ZodIssue, base: Path, value: unknown): void {
    const below = issue.path as Path
    const path = [...base, ...below]
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(path)
      for (const key of issue.keys) {
        const near = nearest(key, known)
        const hint = near ? `did you mean ${shown(near)}?` : `expected ${known.map(shown).join(', ')}`
        this.found.push(this.at([...path, key], `unknown key ${shown(key)}; ${hint}`, 'key'))
      }
      return
    }
    const given = valueAt(value, below)
    const field = path.length === 2 ? 'the entry' : String(path.findLast((step) => typeof step === 'string') ?? 'the manifest')
    if (given === undefined) this.found.push(this.at(path, `${field} is missing: expected ${accepted(issue)}`))
    else this.found.push(this.at(path, new BadInput(field, plain(given), accepted(issue)).message))
  }
}

/** Keys of the mapping at a path. */
function knownKeys(path: Path): readonly string[] {
  const [section, , member] = path
  if (section === undefined) return ['version', ...sectionNames]
  if (member !== undefined) return ['inputPerMillionTokens', 'outputPerMillionTokens']
  return Object.keys(sections[section as SectionName].entry.shape)
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list, [] for none',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
}

function accepted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.map(String).join(', ')
    case 'too_small':
      return `at least ${issue.minimum}`
    case 'too_big':
      return `at most ${issue.maximum}`
    default:
      return issue.message
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Readonly<Record<string | number, unknown>>)[step]
  }
  return found
}

/** A value in one word or the other. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'a mapping' : value
}
