import { type Change, defineModule, type RowChange } from '../../kernel/module.ts'
import type { EntityType, WorldReader } from '../../kernel/world.ts'
import { type WebhookCommand, type WebhookState, webhookDecider } from './webhook.decider.ts'
import type { WebhookEvent } from './webhook.events.ts'
import { webhookTable } from './webhook.tables.ts'
import { webhookUndo } from './webhook.undo.ts'

export const webhook: EntityType<WebhookState> = { name: 'Webhook', indexes: {} }

function references(world: WorldReader) {
  return { count: () => [...world.keys(webhook)].length }
}

/** A deleted one keeps its row, so that versions go on. */
function projectWebhook({ event, before, after }: Change<WebhookState, WebhookEvent>): RowChange[] {
  const state = after.state
  const row = {
    webhook_id: event.key,
    url: event.data.url,
    types: state?.types ?? null,
    parked: state?.parked ?? false,
    version: after.version,
    created_at: new Date(after.createdAt),
    updated_at: event.recordedAt,
    deleted: state === null,
  }
  return [{ table: webhookTable, key: [event.key], row, replaces: before !== undefined }]
}

export const webhookDomain = defineModule<WebhookState, WebhookCommand, WebhookEvent>({
  entity: webhook,
  tables: [webhookTable],
  commands: { CreateWebhook: true, DeleteWebhook: true, ParkWebhook: true, ResumeWebhook: true },
  decide: (command, state, world) => webhookDecider.decide(command, state, references(world)),
  evolve: webhookDecider.evolve,
  project: projectWebhook,
  undo: webhookUndo,
  events: {
    WebhookCreated: {
      summary: ({ data }) => `webhook to ${data.url} created for ${data.types?.join(', ') ?? 'all events'}`,
      changes: ({ data }) => [
        { field: 'url', before: null, after: data.url },
        ...(data.types ? [{ field: 'types', before: null, after: data.types }] : []),
      ],
    },
    WebhookDeleted: {
      summary: ({ data }) => `webhook to ${data.url} deleted`,
      changes: ({ data }) => [{ field: 'url', before: data.url, after: null }],
    },
    WebhookParked: {
      summary: ({ data }) => `webhook to ${data.url} parked after ${data.failures} failures: ${data.lastError}`,
      changes: () => [{ field: 'parked', before: false, after: true }],
    },
    WebhookResumed: {
      summary: ({ data }) => `webhook to ${data.url} resumed`,
      changes: () => [{ field: 'parked', before: true, after: false }],
    },
  },
})
