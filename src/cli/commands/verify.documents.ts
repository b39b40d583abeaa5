export const VERIFY = `query ($from: Position, $to: Position) {
  found: verifyHistory(fromPosition: $from, toPosition: $to) { valid checked head headHash firstBad problem } }`

export const HASH_AT = 'query ($position: Position!) { event: auditEvent(position: $position) { hash } }'
