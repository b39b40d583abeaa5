import { changing } from '../change.ts'

const REVERTED = 'reverted { position type entityType entityKey summary recordedAt }'
export const REVERT_EVENT = changing('revertEvent', 'RevertInput', REVERTED)
export const REVERT_BATCH = changing('revertBatch', 'RevertBatchInput', REVERTED)
