import type { Command } from '../../kernel/command.ts'
import { type Decider, living, unhandled } from '../../kernel/decider.ts'
import { BadInput, DomainError, shown } from '../../kernel/errors.ts'
import { isLoopback } from '../../kernel/loopback.ts'
import type { WebhookDetails, WebhookEvent } from './webhook.events.ts'

export interface CreateWebhook
  extends Command<
    'CreateWebhook',
    WebhookDetails & {
      /** Whether the setting allows plain HTTP to other machines. */
      readonly allowHttp: boolean
    }
  > {}
export interface DeleteWebhook extends Command<'DeleteWebhook', Record<string, never>> {}
export interface ParkWebhook extends Command<'ParkWebhook', { readonly failures: number; readonly lastError: string }> {}
export interface ResumeWebhook extends Command<'ResumeWebhook', Record<string, never>> {}
export type WebhookCommand = CreateWebhook | DeleteWebhook | ParkWebhook | ResumeWebhook

export interface WebhookState extends WebhookDetails {
  readonly parked: boolean
}

export interface WebhookReferences {
  /** Webhooks that live. */
  count(): number
}

const MOST = 100
const MAX_URL = 2_000

export const webhookDecider: Decider<WebhookState, WebhookCommand, WebhookEvent, WebhookReferences> = {
  initialState: null,

  decide(command, state, references) {
    const { key } = command
    if (command.type === 'CreateWebhook') return create(command, state, references)
    if (!state) throw new DomainError('NOT_FOUND', `unknown webhook ${shown(key)}`, { field: 'id', details: { id: key } })
    const { url, parked } = state
    switch (command.type) {
      case 'DeleteWebhook':
        return [{ type: 'WebhookDeleted', key, data: { url } }]
      case 'ParkWebhook':
        return parked ? [] : [{ type: 'WebhookParked', key, data: { url, ...command.data } }]
      case 'ResumeWebhook':
        return parked ? [{ type: 'WebhookResumed', key, data: { url } }] : []
      default:
        return unhandled(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'WebhookCreated':
        return { ...event.data, parked: false }
      case 'WebhookDeleted':
        return null
      case 'WebhookParked':
        return { ...living(state, event), parked: true }
      case 'WebhookResumed':
        return { ...living(state, event), parked: false }
      default:
        return unhandled(event)
    }
  },
}

function create({ key, data }: CreateWebhook, state: WebhookState | null, references: WebhookReferences): WebhookEvent[] {
  if (state) throw new DomainError('INTERNAL', `webhook id ${key} exists already`)
  const { types, allowHttp } = data
  const url = urlInput(data.url, allowHttp)
  if (references.count() >= MOST) throw new BadInput('url', url, `at most ${MOST} webhooks; delete one first`)
  return [{ type: 'WebhookCreated', key, data: { url, types } }]
}

function urlInput(text: string, allowHttp: boolean): string {
  const url = text.length <= MAX_URL && URL.canParse(text) ? new URL(text) : null
  const plain = url?.protocol === 'http:' && (allowHttp || isLoopback(url.hostname))
  if (!url || !(url.protocol === 'https:' || plain)) {
    throw new BadInput(
      'url',
      text,
      `an https:// address of at most ${MAX_URL} characters (http:// to this machine, or if WEBHOOK_ALLOW_HTTP is set)`,
    )
  }
  if (url.username !== '' || url.password !== '') throw new BadInput('url', url.host, 'an address without user and password')
  if (url.hash !== '') throw new BadInput('url', text, 'an address without a fragment')
  return url.href
}
