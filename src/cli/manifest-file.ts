/** Files that people keep manifests in. */
import { readFileSync, statSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

/** No file that is read here has a reason to be longer. */
const MOST_BYTES = 16_000_000

/** The text of a file; of standard input for `-`. */
export function readText(path: string): string {
  try {
    if (path !== '-' && statSync(path).size > MOST_BYTES) throw new Error(`it is longer than ${MOST_BYTES} bytes`)
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path === '-' ? 0 : path))
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as Error).message}`)
  }
}
