/** RESULTS.md: a section for each benchmark, so that one can be measured anew and the others stay as they are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Finding, reaches } from './report.ts'
import { whyMissed } from './shortfalls.ts'

const FILE = new URL('RESULTS.md', import.meta.url)
const HEAD = `# Benchmarks

Written by \`npm run bench\`, a section by \`npm run bench -- <name> --write\`. Medians of the rounds, lowest and highest in brackets; the
ratio is the median of the rounds’ ratios, and only ratios are goals: the machine is shared, its absolute figures do not travel.
`
const TABLE = `| what | ours | beside it | unit | ratio | goal |
|---|---|---|---|---|---|`

export interface Section {
  readonly findings: readonly Finding[]
  /** Of one line, or a table of its own. */
  readonly remarks: readonly string[]
}

/** Writes the sections of those benchmarks that were run; `order` names all that there are. */
export function writeResults(measured: ReadonlyMap<string, Section>, order: readonly string[]): void {
  const kept = existsSync(FILE) ? sectionsOf(readFileSync(FILE, 'utf8')) : new Map<string, string>()
  const sections = order.flatMap((name) => {
    const section = measured.get(name)
    const text = section ? sectionText(section) : kept.get(name)
    return text === undefined ? [] : [`## ${name}\n\n${text.trim()}\n`]
  })
  writeFileSync(FILE, [HEAD, ...sections].join('\n'))
}

function sectionsOf(text: string): Map<string, string> {
  const [, ...sections] = text.split(/^## /m)
  return new Map(sections.map((section) => [section.slice(0, section.indexOf('\n')).trim(), section.slice(section.indexOf('\n'))]))
}

function sectionText({ findings, remarks }: Section): string {
  const tables = remarks.filter((remark) => remark.startsWith('|'))
  const lines = [...remarks.filter((remark) => !remark.startsWith('|')), ...findings.flatMap(shortfall)].map((remark) => `- ${remark}`)
  const rows = findings.length > 0 ? [[TABLE, ...findings.map(row)].join('\n')] : []
  return [...rows, ...tables, lines.join('\n')].join('\n\n')
}

function row(finding: Finding): string {
  const { ours, peer, peerName, ratio, goal, atMost, unit, conditions } = finding
  const range = (name: string) => (conditions[name] as readonly number[]).join(' to ')
  const verdict = goal === null ? '' : `${atMost ? '<=' : '>='} ${goal}${reaches(finding) ? '' : ' **missed**'}`
  return `| ${conditions.case} | ${ours} (${range('oursRange')}) | ${peerName}: ${peer} (${range('peerRange')}) | ${unit} | ${ratio} (${range('ratioRange')}) | ${verdict} |`
}

function shortfall(finding: Finding): string[] {
  const why = reaches(finding) ? null : whyMissed(finding)
  return why === null ? [] : [`Missed, ${finding.conditions.case} beside ${finding.peerName}: ${why}`]
}
