/** Names in lists of a manifest: whether there will be what they name once it is applied. */
import { shown } from '../../kernel/errors.ts'
import { type EntityType, stateOf, type WorldReader } from '../../kernel/world.ts'
import { accessGroup, groupButForCase } from '../access-group/index.ts'
import { aliasButForCase, modelAlias } from '../alias/index.ts'
import { type Fault, MOST_SHOWN, type Path, pathText } from './manifest.faults.ts'
import { nearest } from './manifest.nearest.ts'
import type { Manifest } from './manifest.read.ts'

interface Kind {
  readonly section: 'aliases' | 'accessGroups'
  readonly type: EntityType
  readonly what: string
  readonly unknown: string
  readonly butForCase: (world: WorldReader, name: string) => string | null
}

const ALIAS: Kind = {
  section: 'aliases',
  type: modelAlias as EntityType,
  what: 'alias',
  unknown: 'UNKNOWN_ALIAS',
  butForCase: aliasButForCase,
}
const GROUP: Kind = {
  section: 'accessGroups',
  type: accessGroup as EntityType,
  what: 'access group',
  unknown: 'UNKNOWN_GROUP',
  butForCase: groupButForCase,
}

export class References {
  readonly #manifest: Manifest
  readonly #world: WorldReader
  readonly #pruned: Readonly<Record<Kind['section'], ReadonlySet<string>>>
  /** Listed names by what they are in lower case; made when first asked for. */
  readonly #folded = new Map<Kind, ReadonlyMap<string, string>>()
  readonly faults: Fault[] = []

  constructor(manifest: Manifest, world: WorldReader, pruned: Readonly<Record<Kind['section'], ReadonlySet<string>>>) {
    this.#manifest = manifest
    this.#world = world
    this.#pruned = pruned
  }

  /** Those of the aliases that there will be, each once; the others are faults. */
  aliases(names: readonly string[] | undefined, path: Path): ReadonlySet<string> {
    return this.#known(ALIAS, names ?? [], path)
  }

  groups(names: readonly string[] | undefined, path: Path): ReadonlySet<string> {
    return this.#known(GROUP, names ?? [], path)
  }

  #known(kind: Kind, names: readonly string[], path: Path): ReadonlySet<string> {
    const seen = new Set<string>()
    for (const [i, name] of names.entries()) {
      if (seen.has(name)) {
        this.fault([...path, i], 'BAD_USER_INPUT', `${shown(name)} is listed twice: expected each name once`)
        continue
      }
      // What is at fault itself may be referred to: it is told already.
      if (this.#manifest.broken[kind.section].has(name)) continue
      const pruned = this.#pruned[kind.section].has(name)
      if (this.#manifest[kind.section]?.has(name) || (!pruned && stateOf(this.#world, kind.type, name))) seen.add(name)
      else if (pruned) this.fault([...path, i], kind.unknown, `${kind.what} ${shown(name)} is not listed, and so would be removed`)
      else this.fault([...path, i], kind.unknown, `unknown ${kind.what} ${shown(name)}${this.#hint(kind, name)}`)
    }
    return seen
  }

  fault(path: Path, code: string, message: string): void {
    this.faults.push({ ...this.#manifest.placeOf(path), path: pathText(path), code, message })
  }

  #hint(kind: Kind, name: string): string {
    const listed = this.#listed(kind)
    const near =
      listed.get(name.toLowerCase()) ??
      kind.butForCase(this.#world, name) ??
      // Looking at every name is for faults that are told.
      (this.faults.length < MOST_SHOWN ? (nearest(name, listed.values()) ?? nearest(name, this.#world.keys(kind.type))) : undefined)
    return near ? `; did you mean ${shown(near)}?` : ''
  }

  #listed(kind: Kind): ReadonlyMap<string, string> {
    let listed = this.#folded.get(kind)
    if (!listed) {
      listed = new Map([...(this.#manifest[kind.section]?.keys() ?? [])].map((key) => [key.toLowerCase(), key]))
      this.#folded.set(kind, listed)
    }
    return listed
  }
}
