/** Sends a change and tells what it did. */
import pc from './colors.ts'
import { type ChangeOptions, changeInput } from './options.ts'
import type { Session } from './session.ts'
import { visible } from './table.ts'

const CHANGED = 'position events { position type entityType entityKey summary recordedAt correlationId }'

/** The document of a mutation of one input; `answer` is what it selects of the payload beside the events. */
export function changing(mutation: string, input: string, answer: string): string {
  return `mutation ($input: ${input}!) { done: ${mutation}(input: $input) { ${answer} ${CHANGED} } }`
}

export interface Changed {
  readonly position: string
  readonly events: readonly { readonly position: string; readonly summary: string }[]
}

/** Sends it and prints its payload with `warnings`, or a line for each event. `more` adds to what people read. */
export async function change<P extends Changed>(
  session: Session,
  document: string,
  input: Record<string, unknown>,
  options: ChangeOptions,
  more: (payload: P, options: ChangeOptions) => string[] = () => [],
): Promise<void> {
  const { data, warnings } = await session.askTold<{ done: P }>(document, { input: { ...input, ...changeInput(options) } })
  const { done } = data
  session.print({ ...done, warnings }, () => [...told(done, options), ...more(done, options)].join('\n'))
  if (!session.json) for (const { message } of warnings) console.error(`${pc.yellow('warning:')} ${visible(message)}`)
}

function told({ events, position }: Changed, { dryRun }: ChangeOptions): string[] {
  if (events.length === 0) return [pc.dim(`nothing to change, as of #${position}`)]
  const line = (event: Changed['events'][number]) => `${pc.green(`#${event.position}`)} ${visible(event.summary)}`
  return [...(dryRun ? [pc.yellow('would append, and did not:')] : []), ...events.map(line)]
}
