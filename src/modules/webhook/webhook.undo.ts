/** How the events of webhooks are taken back. */
import type { RecordedEvent } from '../../kernel/event.ts'
import type { UndoOf } from '../../kernel/module.ts'
import { part, whole } from '../../kernel/undo.ts'
import type { WebhookCommand } from './webhook.decider.ts'
import type { WebhookEvent } from './webhook.events.ts'

const all = ({ key }: RecordedEvent) => [whole('Webhook', key)]
const parked = ({ key }: RecordedEvent) => [part('Webhook', key, 'parked')]

export const webhookUndo: UndoOf<WebhookEvent> = {
  WebhookCreated: {
    begins: true,
    role: 'ADMIN',
    touches: all,
    commands: ({ key }): WebhookCommand[] => [{ type: 'DeleteWebhook', key, data: {} }],
  },
  WebhookDeleted: { role: 'ADMIN', touches: all, commands: () => 'its secret is gone for good: create a new webhook instead' },
  WebhookParked: {
    role: 'ADMIN',
    touches: parked,
    commands: ({ key }): WebhookCommand[] => [{ type: 'ResumeWebhook', key, data: {} }],
  },
  WebhookResumed: { role: 'ADMIN', touches: parked, commands: () => 'a webhook is parked by failures alone: delete it instead' },
}
