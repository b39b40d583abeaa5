export { startBeat } from './health.beat.ts'
export { watchChain } from './health.chain.ts'
