/** The text of a manifest as values that know their place in it. YAML 1.2, and so JSON. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml'
import { shown } from '../../kernel/errors.ts'
import { type Fault, ManifestInvalid, type Path, type Place, pathText } from './manifest.faults.ts'

/** Characters of a manifest. */
const MOST_CHARACTERS = 1_000_000
/** Values in a manifest, each one counted as often as it is referred to. */
const MOST_VALUES = 300_000
const MOST_LEVELS = 32

/** Members whose numbers are decimals: their digits count as they are written, not as a float keeps them. */
const DECIMALS = new Set(['inputPerMillionTokens', 'outputPerMillionTokens', 'creditsAllocated'])
/** A member whose content is the caller's own. */
const OWN = 'metadata'

interface Offsets {
  readonly own: number
  readonly members: Map<string | number, { readonly key: number; readonly value: number }>
}

export class ManifestSource {
  readonly #lines: LineCounter
  readonly #places = new WeakMap<object, Offsets>()
  readonly faults: Fault[] = []
  readonly value: unknown
  readonly #anchors = new Map<string, Node>()
  #values = 0

  /** Throws `ManifestInvalid` with every fault of syntax. */
  constructor(text: string) {
    this.#lines = new LineCounter()
    if (text.length > MOST_CHARACTERS) {
      throw new ManifestInvalid([this.#at(0, '', `${text.length} characters are too many: expected at most ${MOST_CHARACTERS}`)])
    }
    // Looking for keys given twice is done below: the library compares each with each.
    const document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: false, prettyErrors: false, schema: 'core' })
    const faults = [...document.errors, ...document.warnings]
    // A stack that overflowed leaves nothing true to say about what is around it.
    const deep = faults.filter(({ code }) => code === 'RESOURCE_EXHAUSTION').slice(0, 1)
    const told = deep.length > 0 ? deep : faults
    if (told.length > 0) throw new ManifestInvalid(told.map((fault) => this.#at(fault.pos[0], '', sentence(fault))))
    this.value = this.#read(document.contents, [], false)
    if (this.#values > MOST_VALUES) {
      throw new ManifestInvalid([this.#at(0, '', `more than ${MOST_VALUES} values, each counted as often as an anchor repeats it`)])
    }
  }

  /** Where the value at `path` begins, or its key; of what is not there, where the innermost that is there begins. */
  placeOf(path: Path, of: 'key' | 'value' = 'value'): Place {
    let offset = this.#ownOffset(this.value)
    let value = this.value
    for (const [i, step] of path.entries()) {
      const member = typeof value === 'object' && value !== null ? this.#places.get(value)?.members.get(step) : undefined
      if (!member) break
      offset = of === 'key' && i === path.length - 1 ? member.key : member.value
      value = (value as Record<string | number, unknown>)[step]
    }
    return this.#place(offset)
  }

  #ownOffset(value: unknown): number {
    return typeof value === 'object' && value !== null ? (this.#places.get(value)?.own ?? 0) : 0
  }

  #read(node: Node | null | undefined, path: Path, own: boolean): unknown {
    this.#values += 1
    // What comes after the limit is not looked at, and so no repetition of repetitions is ever written out.
    if (this.#values > MOST_VALUES || !node) return null
    const offset = node.range?.[0] ?? 0
    if (path.length > MOST_LEVELS) {
      this.faults.push(this.#at(offset, path, `is nested deeper than ${MOST_LEVELS} levels`))
      return null
    }
    if (isAlias(node)) return this.#read(this.#anchors.get(node.source), path, own)
    if (node.anchor) this.#anchors.set(node.anchor, node)
    if (isScalar(node)) {
      const decimal = !own && typeof node.value === 'number' && DECIMALS.has(String(path.at(-1)))
      return decimal ? (node.source ?? String(node.value)) : node.value
    }
    if (isSeq(node)) {
      const list: unknown[] = []
      const offsets = this.#note(list, offset)
      for (const [i, item] of node.items.entries()) {
        const start = startOf(item as Node) ?? offset
        offsets.members.set(i, { key: start, value: start })
        list.push(this.#read(item as Node, [...path, i], own))
      }
      return list
    }
    if (!isMap(node)) return undefined
    const members = new Map<string, unknown>()
    const offsets: Offsets = { own: offset, members: new Map() }
    for (const { key, value } of node.items) {
      const start = startOf(key as Node) ?? offset
      if (!isScalar(key)) {
        this.faults.push(this.#at(start, path, 'a key is not accepted: expected plain text'))
        continue
      }
      const name = String(key.value)
      if (members.has(name)) {
        const { line } = this.#place(offsets.members.get(name)?.key ?? 0)
        this.faults.push(this.#at(start, [...path, name], `${shown(name)} is there twice, the first time in line ${line}`))
        continue
      }
      offsets.members.set(name, { key: start, value: startOf(value as Node) ?? start })
      members.set(name, this.#read(value as Node, [...path, name], own || name === OWN))
    }
    // Whatever a key is called, such as `__proto__`, it becomes a member like any other.
    const record = Object.fromEntries(members)
    this.#places.set(record, offsets)
    return record
  }

  #note(container: object, own: number): Offsets {
    const offsets: Offsets = { own, members: new Map() }
    this.#places.set(container, offsets)
    return offsets
  }

  #at(offset: number, path: Path | '', message: string): Fault {
    return { ...this.#place(offset), path: path === '' ? '' : pathText(path), code: 'BAD_USER_INPUT', message }
  }

  #place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}

function startOf(node: Node | null | undefined): number | undefined {
  return node?.range?.[0]
}

function sentence({ code, message }: YAMLError): string {
  if (code === 'RESOURCE_EXHAUSTION') return 'nested too deep'
  return code === 'MULTIPLE_DOCS' ? 'a second document begins: expected one' : message
}
