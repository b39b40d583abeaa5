export { WebhookDeliveries } from './webhook.deliveries.ts'
