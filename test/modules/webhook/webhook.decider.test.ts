import { describe, expect, it } from 'vitest'
import { webhookDecider } from '../../../src/modules/webhook/webhook.decider.ts'
import type { WebhookEvent } from '../../../src/modules/webhook/webhook.events.ts'
import { createWebhook, parkWebhook, webhookCommand } from '../../support/commands.ts'
import { given } from '../../support/deciding.ts'

const url = 'https://example.com/hook'
const created: WebhookEvent = { type: 'WebhookCreated', key: 'w1', data: { url, types: null } }
const parked: WebhookEvent = { type: 'WebhookParked', key: 'w1', data: { url, failures: 3, lastError: 'the endpoint answered 500' } }
const resumed: WebhookEvent = { type: 'WebhookResumed', key: 'w1', data: { url } }
const deleted: WebhookEvent = { type: 'WebhookDeleted', key: 'w1', data: { url } }

const webhooks = (...events: WebhookEvent[]) => given(webhookDecider, events, { count: () => events.length })

describe('creating a webhook', () => {
  it('records where it sends which kinds of events', () => {
    webhooks().when(createWebhook('w1')).then(created)
    const types = ['ProviderSwitched']
    webhooks()
      .when(createWebhook('w1', { types }))
      .then({ ...created, data: { url, types } })
  })

  it.each([
    '',
    'example.com',
    'ftp://example.com/',
    'javascript:alert(1)',
    'https://user:secret@example.com/',
    'https://example.com/#part',
    'http://example.com/',
    'http://10.0.0.1/',
    'http://localhost.example.com/',
    'http://127.0.0.1.example.com/',
    `https://example.com/${'x'.repeat(2_000)}`,
  ])('refuses the address %j', (address) => {
    const refusal = webhooks()
      .when(createWebhook('w1', { url: address }))
      .thenRefuses('BAD_USER_INPUT', 'url `', 'is not accepted: expected an')
    expect(refusal.field).toBe('url')
    expect(refusal.message).not.toContain('secret')
  })

  it.each(['http://localhost:8080/x', 'http://127.0.0.1/', 'http://[::1]:9/'])('takes http on this machine: %s', (address) => {
    webhooks()
      .when(createWebhook('w1', { url: address }))
      .then({ ...created, data: { url: address, types: null } })
  })

  it('takes http to others where that is allowed', () => {
    webhooks()
      .when(createWebhook('w1', { url: 'http://10.0.0.1/', allowHttp: true }))
      .then({ ...created, data: { url: 'http://10.0.0.1/', types: null } })
  })

  it('is bounded in number, and never takes the id of another', () => {
    given(webhookDecider, [], { count: () => 100 })
      .when(createWebhook('w1'))
      .thenRefuses('BAD_USER_INPUT', 'at most 100 webhooks')
    webhooks(created).when(createWebhook('w1')).thenRefuses('INTERNAL', 'webhook id w1 exists already')
  })
})

describe('a webhook', () => {
  it('is parked and resumed, each once', () => {
    webhooks(created).when(parkWebhook('w1')).then(parked)
    webhooks(created, parked).when(parkWebhook('w1')).then()
    webhooks(created, parked).when(webhookCommand('ResumeWebhook', 'w1')).then(resumed)
    webhooks(created).when(webhookCommand('ResumeWebhook', 'w1')).then()
    webhooks(created, parked, resumed).when(parkWebhook('w1')).then(parked)
  })

  it('is deleted once, and nothing happens to it after that', () => {
    webhooks(created).when(webhookCommand('DeleteWebhook', 'w1')).then(deleted)
    for (const command of [webhookCommand('DeleteWebhook', 'w1'), webhookCommand('ResumeWebhook', 'w1'), parkWebhook('w1')]) {
      webhooks(created, deleted).when(command).thenRefuses('NOT_FOUND', 'unknown webhook `w1`')
    }
  })
})
