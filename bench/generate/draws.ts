/** What a seed makes of chance: the same seed, the same draws in the same order. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

const WORD = 2 ** 32

export class Draws {
  readonly #words: ReturnType<typeof xoroshiro128plus>
  readonly #bytes = Buffer.alloc(16)

  constructor(seed: number) {
    this.#words = xoroshiro128plus(seed)
  }

  /** From 0 up to but not including 1. */
  unit(): number {
    return (this.#words.next() >>> 0) / WORD
  }

  /** A whole number from 0 up to but not including `end`. */
  below(end: number): number {
    return Math.floor(this.unit() * end)
  }

  among<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T
  }

  /** UUID v7 (RFC 9562) of a moment in epoch milliseconds; a library would mix in draws of its own. */
  uuid(at: number): string {
    const bytes = this.#bytes
    for (let offset = 4; offset < 16; offset += 4) bytes.writeInt32BE(this.#words.next(), offset)
    bytes.writeUIntBE(at, 0, 6)
    bytes[6] = 0x70 | ((bytes[6] as number) & 0x0f)
    bytes[8] = 0x80 | ((bytes[8] as number) & 0x3f)
    const hex = bytes.toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }
}

/** Ranks from 0 up to but not including `count`; rank r is drawn with a share of 1 / (r + 1), as names are used in life. */
export function zipf(count: number): (draws: Draws) => number {
  const upTo = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1)
    upTo[rank] = sum
  }
  return (draws) => {
    const sought = draws.unit() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] as number) <= sought) low = middle + 1
      else high = middle
    }
    return low
  }
}
