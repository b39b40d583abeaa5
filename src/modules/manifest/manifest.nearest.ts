import { distance } from 'fastest-levenshtein'

/** Names that are looked at. */
const MOST_NAMES = 5_000

/** Of `known`, what `text` was probably meant to be: a name that differs in two letters, or in a third of its own. */
export function nearest(text: string, known: Iterable<string>): string | undefined {
  const lower = text.slice(0, 64).toLowerCase()
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  let looked = 0
  for (const name of known) {
    looked += 1
    if (looked > MOST_NAMES) break
    const far = distance(lower, name.toLowerCase())
    if (far >= least || far > Math.max(2, name.length / 3)) continue
    best = name
    least = far
  }
  return best
}
