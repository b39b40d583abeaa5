export { startBeat } from './health.beat.ts'
export { ChainWatch } from './health.chain.ts'
