import { ConnectionLost, StoreBusy } from './store.ts'

/** SQLSTATE: the connection or the server fell away, is out of means or no primary, or a deadlock, lock or time limit got in the way. */
const PASSING = /^(08|53|57P|40|25006|55P03|57014)/
/** What Node says of a wire that broke or was never there. */
const BROKEN_WIRE = /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_)/
/** What `pg` says of connections, without a code. */
const LOST = /^(Connection terminated|Client (has encountered a connection error|was closed)|Query read timeout|timeout (exceeded|expired))/

/** Whether an error passes by itself, so that the same statement may be tried again. */
export function isTransient(error: unknown): boolean {
  if (error instanceof ConnectionLost || error instanceof StoreBusy) return true
  if (!(error instanceof Error)) return false
  const { code, message } = error as Error & { code?: unknown }
  return typeof code === 'string' ? PASSING.test(code) || BROKEN_WIRE.test(code) : LOST.test(message)
}

/** Whether a statement was rolled back whole because another transaction was in its way. */
export function isConflict(error: unknown): boolean {
  return /^40/.test(String((error as { code?: unknown }).code))
}
