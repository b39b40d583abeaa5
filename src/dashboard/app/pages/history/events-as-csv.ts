export interface ExportedEvent {
  readonly position: string
  readonly recordedAt: string
  readonly type: string
  readonly entityType: string
  readonly entityKey: string
  readonly actor: { readonly name: string }
  readonly onBehalfOf?: string | null
  readonly reason?: string | null
  readonly source: string
  readonly summary: string
  readonly hash: string
}

const HEAD = ['position', 'recordedAt', 'type', 'entityType', 'entityKey', 'actor', 'onBehalfOf', 'reason', 'source', 'summary', 'hash']

/** RFC 4180, one line for each event. */
export function eventsAsCsv(events: readonly ExportedEvent[]): string {
  const lines = events.map((event) => [
    event.position,
    event.recordedAt,
    event.type,
    event.entityType,
    event.entityKey,
    event.actor.name,
    event.onBehalfOf ?? '',
    event.reason ?? '',
    event.source,
    event.summary,
    event.hash,
  ])
  return [HEAD, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('')
}

/** A spreadsheet takes text that begins like a formula for one: an apostrophe in front keeps it text. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
