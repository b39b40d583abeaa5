/** What several commands select and show. */
import pc from './colors.ts'
import { type Column, visible } from './table.ts'

export interface Pricing {
  readonly inputPerMillionTokens: string
  readonly outputPerMillionTokens: string
}

export const PRICING = 'pricing { inputPerMillionTokens outputPerMillionTokens }'

export function price(pricing: Pricing | null): string | null {
  return pricing && `$${pricing.inputPerMillionTokens} in, $${pricing.outputPerMillionTokens} out per million tokens`
}

export interface AuditEvent {
  readonly position: string
  readonly recordedAt: string
  readonly type: string
  readonly actor: { readonly name: string }
  readonly onBehalfOf: string | null
  readonly reason: string | null
  readonly summary: string
}

/** The fields of an event that are printed as JSON; a table shows fewer. */
export const EVENT = `id position type entityType entityKey version recordedAt actor { id name kind } onBehalfOf reason source
  requestId correlationId causationId summary changes { field before after } data hash`

export const EVENT_COLUMNS: readonly Column<AuditEvent>[] = [
  { title: '#', of: ({ position }) => position, right: true },
  { title: 'at', of: ({ recordedAt }) => recordedAt },
  { title: 'by', of: who },
  { title: 'what', of: ({ summary }) => summary },
  { title: 'why', of: ({ reason }) => reason },
]

/** One event in one line. */
export function eventLine(event: AuditEvent): string {
  const why = event.reason === null ? '' : `: ${event.reason}`
  return `${pc.green(`#${event.position}`)} ${pc.dim(event.recordedAt)}  ${visible(event.summary)}  ${pc.dim(visible(`by ${who(event)}${why}`))}`
}

function who({ actor, onBehalfOf }: AuditEvent): string {
  return onBehalfOf === null ? actor.name : `${actor.name} for ${onBehalfOf}`
}
