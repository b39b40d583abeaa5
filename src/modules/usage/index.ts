export { openUsage, type Usage } from './open-usage.ts'
export type { Receipt, UsageCall } from './usage.call.ts'
export { monthSpan } from './usage.period.ts'
