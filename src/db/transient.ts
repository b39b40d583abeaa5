/** SQLSTATE: the connection or the server fell away, is out of means, or a deadlock, lock or time limit got in the way. */
const PASSING = /^(08|53|57P|40|55P03|57014)/

/** Whether an error passes by itself, so that the same statement may be tried again. */
export function isTransient(error: unknown): boolean {
  const { code, message = '' } = error as { code?: unknown; message?: string }
  if (typeof code !== 'string') return /connection|timeout|terminated/i.test(message)
  // `ECONNREFUSED` and its like are Node's; no SQLSTATE begins with an E.
  return code.startsWith('E') || PASSING.test(code)
}

/** Whether a statement was rolled back whole because another transaction was in its way. */
export function isConflict(error: unknown): boolean {
  return /^40/.test(String((error as { code?: unknown }).code))
}
