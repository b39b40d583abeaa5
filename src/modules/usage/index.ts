export { openUsage, type Usage } from './open-usage.ts'
export type { UsageCall } from './usage.call.ts'
export { usageOf } from './usage.queries.ts'
export { dropOldUsage } from './usage.retention.ts'
