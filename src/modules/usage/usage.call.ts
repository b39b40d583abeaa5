/** What is counted: one answered call of a model. */
import { BadInput, type DomainError } from '../../kernel/errors.ts'
import { litellmModelInput } from '../alias/index.ts'

export interface UsageCall {
  /** Unique for ever: the same id counts once. */
  readonly callId: string
  readonly teamId: string
  readonly alias: string
  /** What served it; null for what the alias pointed to. */
  readonly litellmModel: string | null
  readonly inputTokens: number
  readonly outputTokens: number
  readonly jobId: string | null
  /** When it was made; null for now. */
  readonly at: Date | null
  /** Log position that its alias was resolved at; null for the one in force at its time. */
  readonly position: number | null
  /** False when the answer broke off, so that the tokens are those known. */
  readonly complete: boolean
}

export interface Rejection {
  readonly call: UsageCall
  readonly refusal: DomainError
}

export interface Receipt {
  readonly accepted: number
  /** Calls whose id had counted already, or counts with an earlier call of the same batch. */
  readonly duplicates: number
  readonly rejected: readonly Rejection[]
}

const MAX_TOKENS = 1_000_000_000
/** Milliseconds that a caller's clock may run ahead of ours. */
const MAX_SKEW = 5 * 60_000
const EARLIEST = Date.UTC(2000, 0)
const ID = /^[\x21-\x7e]{1,200}$/

/** Refuses a call whose values cannot be, whatever exists. */
export function checkForm({ callId, jobId, inputTokens, outputTokens, litellmModel, at }: UsageCall, now: Date): void {
  if (!ID.test(callId)) throw new BadInput('callId', callId, '1 to 200 visible ASCII characters')
  if (jobId !== null && !ID.test(jobId)) throw new BadInput('jobId', jobId, '1 to 200 visible ASCII characters')
  checkTokens('inputTokens', inputTokens)
  checkTokens('outputTokens', outputTokens)
  if (litellmModel !== null) litellmModelInput(litellmModel)
  const time = at?.getTime() ?? now.getTime()
  if (!(time >= EARLIEST && time <= now.getTime() + MAX_SKEW)) {
    throw new BadInput('at', at?.toISOString() ?? null, 'a time that has passed (5 minutes of skew are allowed)')
  }
}

function checkTokens(field: string, tokens: number): void {
  if (!Number.isInteger(tokens) || tokens < 0 || tokens > MAX_TOKENS) {
    throw new BadInput(field, tokens, `a whole number from 0 to ${MAX_TOKENS}`)
  }
}
