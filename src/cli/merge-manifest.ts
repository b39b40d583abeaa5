/** The present state written into a manifest that somebody keeps: its comments, its order and its way of writing stay. */
import { type Document, isMap, isScalar, isSeq, type Pair, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { canonicalDecimal } from '../kernel/decimal.ts'
import { sameJson } from '../kernel/json.ts'
import { UsageError } from './usage-error.ts'

type Entry = Readonly<Record<string, unknown>>
type Manifest = Readonly<Record<string, readonly Entry[]>>

/** The sections with the member that names their entries. */
const KEYS: Readonly<Record<string, string>> = { aliases: 'name', accessGroups: 'name', organizations: 'organizationId', teams: 'teamId' }
const DECIMALS = new Set(['creditsAllocated', 'inputPerMillionTokens', 'outputPerMillionTokens'])

/**
 * Sections that the file has are brought up to date, entry by entry: what is gone leaves, what is new comes at the end; members that
 * say what holds anyway are not added. A file without any section gets all of them.
 */
export function mergeManifest(existing: string, present: string): string {
  const document = parseDocument(existing, { keepSourceTokens: true })
  const [fault] = document.errors
  if (fault) throw new UsageError(`the file is no YAML: ${fault.message}`)
  if (document.contents === null) return present
  if (!isMap(document.contents)) throw new UsageError('the file is no manifest: expected a mapping')
  const state = parse(present) as Manifest
  const listed = Object.keys(KEYS).filter((section) => document.has(section))
  if (!document.has('version')) document.set('version', 1)
  for (const section of listed.length > 0 ? listed : Object.keys(KEYS)) mergeSection(document, section, state[section] ?? [])
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(existing) })
}

function mergeSection(document: Document, section: string, entries: readonly Entry[]): void {
  const list = document.get(section)
  const key = KEYS[section] ?? ''
  if (!isSeq(list)) {
    document.set(section, document.createNode(entries.map(withoutDefaults)))
    return
  }
  const left = new Map(entries.map((entry) => [entry[key], entry]))
  list.items = list.items.filter((item) => {
    const name = isMap(item) ? item.get(key) : undefined
    const entry = left.get(name)
    left.delete(name)
    if (isMap(item) && entry) mergeEntry(document, item, entry)
    return entry !== undefined
  })
  // Nobody writes entries into brackets that held none.
  if (list.items.length === 0) list.flow = false
  for (const entry of left.values()) list.add(document.createNode(withoutDefaults(entry)))
}

function mergeEntry(document: Document, map: YAMLMap, entry: Entry): void {
  // A null says that there is none, which holds for what the state does not have.
  map.items = map.items.filter(({ key, value }) => String(key) in entry || (isScalar(value) && value.value === null))
  for (const [field, value] of Object.entries(entry)) {
    const pair = map.items.find(({ key }) => String(key) === field)
    if (pair) mergeValue(document, pair, field, value)
    else if (!isDefault(field, value, entry)) map.set(field, document.createNode(value))
  }
}

function mergeValue(document: Document, pair: Pair, field: string, value: unknown): void {
  const { value: node } = pair
  const before = isScalar(node) || isMap(node) || isSeq(node) ? (node.toJS(document) as unknown) : undefined
  if (sameJson(before, value) || (DECIMALS.has(field) && sameDecimal(before, value))) return
  if (isSeq(node) && Array.isArray(value)) mergeNames(document, node, value)
  else if (field === 'pricing' && isMap(node)) mergeEntry(document, node, value as Entry)
  else if (isScalar(node) && typeof value !== 'object') node.value = value
  else pair.value = document.createNode(value)
}

function mergeNames(document: Document, list: YAMLSeq, names: readonly unknown[]): void {
  const left = new Set(names)
  list.items = list.items.filter((item) => isScalar(item) && left.delete(item.value))
  for (const name of left) list.add(document.createNode(name))
}

function sameDecimal(a: unknown, b: unknown): boolean {
  const plain = /^\d{1,30}(\.\d{1,18})?$/
  const [left, right] = [String(a), String(b)]
  return plain.test(left) && plain.test(right) && canonicalDecimal(left) === canonicalDecimal(right)
}

function withoutDefaults(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([field, value]) => !isDefault(field, value, entry)))
}

/** What a new entry would have without being told. */
function isDefault(field: string, value: unknown, { creditsAllocated }: Entry): boolean {
  switch (field) {
    case 'active':
      return value === true
    case 'modelAliases':
    case 'accessGroups':
      return Array.isArray(value) && value.length === 0
    case 'creditsAllocated':
      return value === '0'
    case 'creditMode':
      return value === (creditsAllocated === '0' ? 'NONE' : 'PER_JOB')
    case 'status':
      return value === 'ACTIVE'
    default:
      return false
  }
}
