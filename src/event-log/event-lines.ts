/** Exported events: a line of canonical JSON for each, so that a file proves itself without a store. */
import { ChainCheck, cutBefore, type Fault, recomputed, type Witness } from './chain-check.ts'
import { afterData, beforeData, canonicalLine, type StoredEvent } from './hash-chain.ts'

/** The line of an event, line break included. */
export function toLine(event: StoredEvent): string {
  return `${canonicalLine(event)}\n`
}

/** The event of a line; null unless the line is exactly as `toLine` writes it. */
export function parseLine(line: string): StoredEvent | null {
  const row = columnsOf(line)
  if (!row) return null
  const [before, after] = [beforeData(row), afterData(row)]
  if (!line.startsWith(before) || !line.endsWith(after)) return null
  const data = line.slice(before.length, line.length - after.length)
  return canonicalLine({ ...row, data }) === line ? { ...row, data } : null
}

/** Exported events do not follow each other as they were written. */
export class BrokenChain extends Error {
  readonly expected = true
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`event ${fault.position} is bad: ${fault.problem}`)
    this.fault = fault
  }
}

/** The events of a file's lines, each once it was found good; throws `BrokenChain` at the first that is not. They begin at position 1. */
export async function* goodEvents(lines: AsyncIterable<string>, witnesses: readonly Witness[] = []): AsyncGenerator<StoredEvent> {
  const chain = new ChainCheck()
  const seen = new Map(witnesses.filter(({ position }) => position > 0).map((witness) => [witness.position, witness]))
  const check = (event: StoredEvent, next: StoredEvent | null): StoredEvent => {
    const fault = chain.follow(event, () => next)
    if (fault) throw new BrokenChain(fault)
    const witness = seen.get(event.position)
    if (witness && witness.hash !== event.hash) throw new BrokenChain(recomputed(witness))
    return event
  }
  let waiting: StoredEvent | null = null
  let number = 0
  for await (const line of lines) {
    number += 1
    const event = parseLine(line)
    if (waiting) yield check(waiting, event)
    if (!event)
      throw new BrokenChain({ position: chain.position + 1, problem: `line ${number} of the file is not an event as they are exported` })
    waiting = event
  }
  if (waiting) yield check(waiting, null)
  for (const witness of seen.values()) if (witness.position > chain.position) throw new BrokenChain(cutBefore(witness, chain.position))
}

const TEXTS = ['event_id', 'stream_id', 'stream_type', 'type', 'actor_id', 'actor_kind', 'source', 'correlation_id', 'recorded_at', 'hash']
const MAYBE_TEXTS = ['on_behalf_of', 'reason', 'request_id', 'causation_id']
const NUMBERS = ['stream_version', 'schema_version']

/** All columns but `data`, if they are there and of their types. */
function columnsOf(line: string): StoredEvent | null {
  const value = parsed(line)
  if (value === null) return null
  const position = typeof value.position === 'string' && /^[1-9]\d{0,15}$/.test(value.position) ? Number(value.position) : Number.NaN
  const fits =
    Number.isSafeInteger(position) &&
    TEXTS.every((name) => typeof value[name] === 'string') &&
    MAYBE_TEXTS.every((name) => value[name] === null || typeof value[name] === 'string') &&
    NUMBERS.every((name) => Number.isSafeInteger(value[name]))
  return fits ? ({ ...value, position, data: '' } as unknown as StoredEvent) : null
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
