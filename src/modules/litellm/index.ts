export type { Drift } from './litellm.plan.ts'
export { LitellmSync, type SyncStatus, type SyncTiming } from './litellm.sync.ts'
