export { startBeat } from './health.beat.ts'
