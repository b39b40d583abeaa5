/** What a manifest would change, for people: one block for each entity, its fields before and after, and who made them so. */
import pc from './colors.ts'
import { visible } from './table.ts'

export interface EntityDiff {
  readonly entityType: string
  readonly entityKey: string
  readonly change: 'CREATED' | 'CHANGED' | 'DELETED'
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
  readonly events: readonly {
    readonly position: string
    readonly recordedAt: string
    readonly summary: string
    readonly reason: string | null
    readonly onBehalfOf: string | null
    readonly actor: { readonly name: string }
  }[]
}

const KINDS: Readonly<Record<string, string>> = {
  ModelAlias: 'alias',
  AccessGroup: 'access group',
  Organization: 'organization',
  Team: 'team',
}

const MARKS = {
  CREATED: { sign: '+', paint: pc.green },
  CHANGED: { sign: '~', paint: pc.yellow },
  DELETED: { sign: '-', paint: pc.red },
} as const

export function planText(plan: readonly EntityDiff[], position: string): string {
  if (plan.length === 0) return `No changes: everything is as the manifest says, as of #${position}.`
  return [...plan.map(entityBlock), summary(plan)].join('\n\n')
}

/** Such as `Plan: 3 to add, 1 to change, 0 to remove.` */
function summary(plan: readonly EntityDiff[]): string {
  const count = (wanted: EntityDiff['change']) => plan.filter(({ change }) => change === wanted).length
  return `${pc.bold('Plan:')} ${count('CREATED')} to add, ${count('CHANGED')} to change, ${count('DELETED')} to remove.`
}

/** One entity, its fields before and after, and the events that made them so. */
export function entityBlock({ entityType, entityKey, change, changes, events }: EntityDiff): string {
  const { sign, paint } = MARKS[change]
  const width = Math.max(...changes.map(({ field }) => field.length))
  return [
    paint(`${sign} ${KINDS[entityType] ?? entityType} ${pc.bold(visible(entityKey))}`),
    ...changes.flatMap(({ field, before, after }) => fieldLines(change, field, width, before, after)),
    ...events.map(
      ({ position, recordedAt, summary: what, actor, onBehalfOf, reason }) =>
        `    ${pc.dim(`# ${recordedAt} ${visible(actor.name)}${onBehalfOf ? ` for ${visible(onBehalfOf)}` : ''}: ${visible(what)} (#${position})${reason ? `: ${visible(reason)}` : ''}`)}`,
    ),
  ].join('\n')
}

function fieldLines(change: EntityDiff['change'], field: string, width: number, before: unknown, after: unknown): string[] {
  const name = field.padEnd(width)
  if (change === 'CREATED') return [`    ${name}  ${pc.green(value(after))}`]
  if (change === 'DELETED') return [`    ${name}  ${pc.red(value(before))}`]
  if (Array.isArray(before) && Array.isArray(after)) return [`    ${name}  ${members(before, after)}`]
  return [`    ${name}  ${pc.red(value(before))} -> ${pc.green(value(after))}`]
}

function members(before: readonly unknown[], after: readonly unknown[]): string {
  const gone = before.filter((name) => !after.includes(name)).map((name) => pc.red(`- ${value(name)}`))
  const come = after.filter((name) => !before.includes(name)).map((name) => pc.green(`+ ${value(name)}`))
  return [...gone, ...come].join('  ')
}

function value(of: unknown): string {
  if (of === null) return '(none)'
  if (Array.isArray(of)) return of.length === 0 ? '(none)' : of.map(value).join(', ')
  if (typeof of === 'object' && 'inputPerMillionTokens' in of && 'outputPerMillionTokens' in of)
    return `${of.inputPerMillionTokens}/${of.outputPerMillionTokens} USD per million tokens in/out`
  return visible(typeof of === 'string' ? of : JSON.stringify(of))
}
