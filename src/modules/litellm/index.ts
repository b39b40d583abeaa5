export { LitellmSync, type SyncStatus, type SyncTiming } from './litellm.sync.ts'
