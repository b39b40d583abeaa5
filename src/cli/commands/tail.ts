import type { Command } from 'commander'
import pc from '../colors.ts'
import { type AuditEvent, eventLine } from '../fields.ts'
import { readHistory } from '../history.ts'
import { integer, position } from '../options.ts'
import { asking, readCommand, type Session } from '../session.ts'
import { type EventFilter, eventFilter, withEventFilter } from './history.ts'
import { HEAD, TAIL } from './tail.documents.ts'

interface TailOptions extends EventFilter {
  readonly after?: string
  readonly last: number
  readonly count?: number
}

export function tailCommand(program: Command): void {
  withEventFilter(readCommand(program, 'tail', 'Print events as they happen, until you stop it; one JSON object on each line with --json.'))
    .option('--after <position>', 'first those after that position of the log', position)
    .option('--last <n>', 'first the last n', integer(0, 1_000), 10)
    .option('--count <n>', 'stop after n events', integer(1, 1_000_000_000))
    .action(asking(tail))
}

async function tail(session: Session, options: TailOptions): Promise<void> {
  const filter = eventFilter(options)
  let left = options.count ?? Number.POSITIVE_INFINITY
  const print = (event: AuditEvent) => {
    console.log(session.json ? JSON.stringify(event) : eventLine(event))
    left -= 1
    return left > 0
  }
  let after = options.after
  if (after === undefined) {
    after = await head(session)
    const before = { ...filter, toPosition: earlier(options.toPosition, after) }
    const { nodes } = options.last === 0 ? { nodes: [] } : await readHistory(session, before, { limit: options.last })
    for (const event of nodes.toReversed()) if (!print(event)) return
  }
  // Its library is loaded by nothing else.
  const { follow } = await import('../follow.ts')
  await follow(session.to, TAIL, { after, filter }, print, (why) => console.error(pc.dim(why)))
}

/** Where the log stands, so that what comes after a lost connection is asked for from there on. */
async function head(session: Session): Promise<string> {
  const { auditEvents } = await session.ask<{ auditEvents: { nodes: { position: string }[] } }>(HEAD)
  return auditEvents.nodes[0]?.position ?? '0'
}

function earlier(one: string | undefined, other: string): string {
  return one !== undefined && BigInt(one) < BigInt(other) ? one : other
}
