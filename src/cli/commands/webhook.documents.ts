import { changing } from '../change.ts'

const WEBHOOK = 'id url types status deliveredUpTo lastError'

export const WEBHOOKS = `query { nodes: webhooks { ${WEBHOOK} } }`
export const CREATE_WEBHOOK = changing('createWebhook', 'CreateWebhookInput', `webhook { ${WEBHOOK} } secret`)
export const DELETE_WEBHOOK = changing('deleteWebhook', 'WebhookInput', 'deletedKey')
export const RESUME_WEBHOOK = changing('resumeWebhook', 'WebhookInput', `webhook { ${WEBHOOK} }`)
