/** The ways to verify a log: through a server, in the store itself, and from a file without either. */
import { statSync } from 'node:fs'
import { cutBefore, type Fault, recomputed, type Witness } from '../event-log/chain-check.ts'
import { BrokenChain, goodEvents } from '../event-log/event-lines.ts'
import type { StoredEvent } from '../event-log/hash-chain.ts'
import { verifyLog } from '../event-log/verify.ts'
import { HASH_AT, VERIFY } from './commands/verify.documents.ts'
import { linesOf } from './files.ts'
import { startProgress } from './progress.ts'
import type { Session } from './session.ts'
import { withMigratedStore } from './store.ts'

export interface Verified {
  readonly checked: number
  /** Where the log or the file ends, and the hash there. */
  readonly head: number
  readonly headHash: string
  readonly fault: Fault | null
}

export interface Range {
  readonly from?: number
  readonly to?: number
}

/** What VERIFY answers. */
export interface VerifyAnswer {
  readonly found: {
    readonly checked: number
    readonly head: string
    readonly headHash: string
    readonly firstBad: string | null
    readonly problem: string | null
  }
}

/** In as many calls as it takes. */
export async function verifyServer({ ask, json }: Session, { from: first = 1, to }: Range, seen: readonly Witness[]): Promise<Verified> {
  const walk = async (from: number, upTo: number | undefined) =>
    (await ask<VerifyAnswer>(VERIFY, { from: text(from), to: text(upTo) })).found
  let part = await walk(first, to)
  const { head, headHash } = part
  const end = to ?? Number(head)
  const bar = startProgress('verified', end - first + 1, json)
  let checked = part.checked
  while (part.firstBad === null && part.checked > 0 && first + checked <= end) {
    bar.reached(checked)
    part = await walk(first + checked, end)
    checked += part.checked
  }
  const fault = part.firstBad === null ? null : { position: Number(part.firstBad), problem: part.problem ?? '' }
  bar.end(`verified ${checked}`)
  return { checked, head: Number(head), headHash, fault: fault ?? (await contradicted(ask, Number(head), seen)) }
}

/** In the store of DATABASE_URL or DATA_DIR, past any server. */
export function verifyStore({ from, to }: Range, seen: readonly Witness[], json: boolean): Promise<Verified> {
  return withMigratedStore(async (store) => {
    const { position: head } = await store.db.selectFrom('log_head').select('position').executeTakeFirstOrThrow()
    const bar = startProgress('verified', (to ?? head) - (from ?? 1) + 1, json)
    const verified = await verifyLog(store.db, {
      from,
      to,
      witnesses: seen,
      enough: (checked) => {
        bar.reached(checked)
        return false
      },
    })
    bar.end(`verified ${verified.checked}`)
    return verified
  })
}

/** With nothing but the file. */
export async function verifyFile(path: string, seen: readonly Witness[], json: boolean): Promise<Verified> {
  const bar = startProgress('bytes read', path === '-' ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0), json)
  let last: StoredEvent | null = null
  let fault: Fault | null = null
  try {
    for await (const event of goodEvents(linesOf(path, bar.reached), seen)) last = event
  } catch (error) {
    if (!(error instanceof BrokenChain)) throw error
    fault = error.fault
  }
  const { position = 0, hash = '0'.repeat(64) } = last ?? {}
  bar.end(`verified ${position}`)
  return { checked: position, head: position, headHash: hash, fault }
}

async function contradicted(ask: Session['ask'], head: number, seen: readonly Witness[]): Promise<Fault | null> {
  for (const witness of seen) {
    if (witness.position > head) return cutBefore(witness, head)
    const { event } = await ask<{ event: { hash: string } | null }>(HASH_AT, { position: String(witness.position) })
    if (event?.hash !== witness.hash) return recomputed(witness)
  }
  return null
}

function text(position: number | undefined): string | undefined {
  return position === undefined ? undefined : String(position)
}
