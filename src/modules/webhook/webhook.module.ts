import { requireRole } from '../../graphql/roles.ts'
import type { Slice } from '../../slice.ts'
import { webhookDomain } from './webhook.domain.ts'
import * as eventTypes from './webhook.event-types.ts'
import { webhookById } from './webhook.queries.ts'
import { WebhookResolver } from './webhook.resolver.ts'
import { loadWebhooks } from './webhook.restore.ts'

export const webhookSlice: Slice = {
  name: 'webhook',
  aggregate: { domain: webhookDomain, load: loadWebhooks },
  node: async (context, key) => {
    requireRole(context, 'node of a webhook', ['ADMIN', 'AUDITOR'])
    return (await webhookById(context, { key, asOf: null })) ?? null
  },
  resolvers: [WebhookResolver],
  eventTypes: Object.values(eventTypes),
}
