/** How an event's kind is told: `ProviderSwitched` as "Provider switched", with a colour for what it does. */
export interface EventKind {
  readonly words: string
  readonly color: string
}

const COLORS: readonly (readonly [RegExp, string])[] = [
  [/Deleted|Revoked|Removed|Suspended|Failed|Parked/, 'red'],
  [/Switch/, 'indigo'],
  [/Created|Granted|Added|Enabled|Resumed/, 'teal'],
  [/Disabled|Paused|RunLow|Withdrawn/, 'orange'],
]

export function eventKind(type: string): EventKind {
  const [first = '', ...others] = type.replace(/Api(?=[A-Z])/, 'API ').split(/(?<=[a-z])(?=[A-Z])/)
  const words = [first, ...others.map((word) => word.toLowerCase())].join(' ')
  return { words, color: COLORS.find(([pattern]) => pattern.test(type))?.[1] ?? 'gray' }
}
