import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const SIZE = 16
/** Drawn for many ids at once: a draw for each would cost more than all else about its event but the hash. */
const stock = new Uint8Array(512 * SIZE)
let used = stock.length

/** UUID v7 of an event recorded at `at`. */
export function eventId(at: Date): string {
  if (used === stock.length) {
    randomFillSync(stock)
    used = 0
  }
  const random = stock.subarray(used, used + SIZE)
  used += SIZE
  return v7({ random, msecs: at.getTime() })
}
