import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const SIZE = 16
/** Drawn for many ids at once: a draw for each would cost more than all else about most events and requests. */
const stock = new Uint8Array(512 * SIZE)
let used = stock.length

/** UUID v7 of what is made at `at`: an event, a request, a call. */
export function newId(at: Date): string {
  if (used === stock.length) {
    randomFillSync(stock)
    used = 0
  }
  const random = stock.subarray(used, used + SIZE)
  used += SIZE
  return v7({ random, msecs: at.getTime() })
}
