/** The success of every route, on every store, each answer checked against the OpenAPI document. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../../src/http/rest/routes.ts'
import { appStores, startTestApp, type TestApp } from '../../support/app.ts'
import { RestClient } from './rest-client.ts'

const NOW = '2026-11-24T06:00:00.000Z'

describe.each(appStores)('the REST routes, on $name', (store) => {
  let app: TestApp
  let rest: RestClient

  beforeAll(async () => {
    app = await startTestApp(store)
    const editor = await app.clientAs('EDITOR')
    rest = await RestClient.of(app, editor.key)
  })
  afterAll(() => app.close())

  it('make, show, change and list aliases', async () => {
    const made = await rest.post('/model-aliases/create', {
      alias: 'eu/smart',
      litellm_model: 'azure/our-deployment',
      description: 'Smart model',
      pricing_input: 30,
      pricing_output: '60.50',
    })
    const smart = {
      alias: 'eu/smart',
      litellm_model: 'azure/our-deployment',
      description: 'Smart model',
      active: true,
      pricing_input: 30,
      pricing_output: 60.5,
      version: 1,
      created_at: NOW,
      updated_at: NOW,
    }
    expect([made.status, made.body]).toEqual([201, smart])
    expect((await rest.get('/model-aliases/eu%2Fsmart')).body).toMatchObject({ ...smart, access_groups: [], teams_with_access: 0 })

    app.clock.advance(1_000)
    const changed = await rest.put('/model-aliases/eu%2Fsmart', {
      active: false,
      litellm_model: 'azure/other-deployment',
      description: null,
    })
    expect([changed.status, changed.body]).toEqual([
      200,
      {
        ...smart,
        active: false,
        litellm_model: 'azure/other-deployment',
        description: null,
        version: 4,
        updated_at: app.clock.now().toISOString(),
      },
    ])
    expect((await rest.put('/model-aliases/eu%2Fsmart', {})).body).toEqual(changed.body)

    await rest.post('/model-aliases/create', { alias: 'claude', litellm_model: 'bedrock/us-east-1/our-claude', active: true })
    const claude = { alias: 'claude', litellm_model: 'bedrock/us-east-1/our-claude', description: null, active: true }
    const listed = { alias: 'eu/smart', litellm_model: 'azure/other-deployment', description: null, active: false }
    expect((await rest.get('/model-aliases')).body.aliases).toMatchObject([claude, listed])
    expect((await rest.get('/model-aliases?active=true')).body.aliases).toMatchObject([claude])
    expect((await rest.get('/model-aliases?provider=azure&search=SMART')).body.aliases).toMatchObject([listed])
  })

  it('make, fill, empty, describe and list access groups', async () => {
    const made = await rest.post('/model-access-groups/create', {
      group_name: 'starter',
      description: 'Starter plan',
      model_aliases: ['claude'],
    })
    const starter = {
      group_name: 'starter',
      description: 'Starter plan',
      model_count: 1,
      team_count: 0,
      model_aliases: ['claude'],
      version: 2,
    }
    expect([made.status, made.body]).toMatchObject([201, starter])
    const more = await rest.post('/model-access-groups/starter/add-models', { model_aliases: ['eu/smart', 'claude'] })
    expect(more.body).toMatchObject({ ...starter, model_count: 2, model_aliases: ['claude', 'eu/smart'], version: 3 })
    const fewer = await rest.post('/model-access-groups/starter/remove-models', { model_aliases: ['claude'] })
    expect(fewer.body).toMatchObject({ ...starter, model_aliases: ['eu/smart'], version: 4 })
    const described = await rest.put('/model-access-groups/starter', { description: 'Plan for starters' })
    expect(described.body).toMatchObject({ description: 'Plan for starters', version: 5 })
    expect((await rest.get('/model-access-groups/starter')).body).toEqual(described.body)
    expect((await rest.get('/model-access-groups?search=plan')).body).toEqual({
      access_groups: [{ group_name: 'starter', description: 'Plan for starters', model_count: 1, team_count: 0 }],
    })
    expect((await rest.get('/model-aliases/eu%2Fsmart')).body).toMatchObject({ access_groups: ['starter'] })
    expect((await rest.get('/model-aliases?access_group=starter')).body.aliases).toMatchObject([{ alias: 'eu/smart' }])
  })

  it('make, change and list organizations', async () => {
    const made = await rest.post('/organizations/create', { organization_id: 'acme', name: 'Acme', metadata: { tier: 1, tags: [null] } })
    const acme = { organization_id: 'acme', name: 'Acme', metadata: { tier: 1, tags: [null] }, team_count: 0, total_credits_allocated: 0 }
    expect([made.status, made.body]).toMatchObject([201, acme])
    const changed = await rest.put('/organizations/acme', { name: 'Acme Corp', metadata: { tier: null } })
    expect(changed.body).toMatchObject({ name: 'Acme Corp', metadata: { tier: null }, version: 2 })
    expect((await rest.get('/organizations/acme')).body).toEqual(changed.body)
    expect((await rest.get('/organizations?search=corp')).body.organizations).toMatchObject([
      { organization_id: 'acme', name: 'Acme Corp', metadata: { tier: null }, team_count: 0 },
    ])
  })

  it('make, change, stop, resume and list teams', async () => {
    const made = await rest.post('/teams/create', {
      organization_id: 'acme',
      team_id: 'acme-prod',
      team_alias: 'Production',
      access_groups: ['starter'],
      credits_allocated: 1000,
    })
    const team = {
      organization_id: 'acme',
      team_id: 'acme-prod',
      team_alias: 'Production',
      access_groups: ['starter'],
      credits_allocated: 1000,
      status: 'active',
      credit_mode: 'per_job',
      tokens_per_credit: null,
    }
    expect([made.status, made.body]).toMatchObject([201, team])
    const changed = await rest.put('/teams/acme-prod', { team_alias: 'Prod', credit_mode: 'tokens', tokens_per_credit: 500 })
    expect(changed.body).toMatchObject({ ...team, team_alias: 'Prod', credit_mode: 'tokens', tokens_per_credit: 500 })
    expect((await rest.get('/teams/acme-prod')).body).toEqual(changed.body)
    for (const [verb, status] of Object.entries({ pause: 'paused', suspend: 'suspended', resume: 'active' })) {
      expect((await rest.post(`/teams/acme-prod/${verb}`)).body).toMatchObject({ team_id: 'acme-prod', status })
    }
    expect((await rest.post('/teams/acme-prod/suspend', {}, { 'x-reason': 'unpaid' })).status).toBe(200)
    expect((await rest.get('/teams?status=suspended&organization_id=acme&access_group=starter&search=PROD')).body.teams).toMatchObject([
      { team_id: 'acme-prod', status: 'suspended', access_groups: ['starter'], credits_allocated: 1000 },
    ])
    expect((await rest.get('/teams?status=active')).body).toEqual({ teams: [] })
  })

  it('add credits, and tell the balance', async () => {
    const added = await rest.post('/credits/add', { team_id: 'acme-prod', amount: 0.1, description: 'Goodwill' })
    expect([added.status, added.body]).toMatchObject([200, { team_id: 'acme-prod', credits_allocated: 1000.1 }])
    expect((await rest.get('/credits/balance?team_id=acme-prod')).body).toEqual(added.body)
    const { auditEvents } = await app.admin.data<{ auditEvents: object }>(
      '{ auditEvents(first: 1) { nodes { type entityKey ... on CreditsAdded { amount description } } } }',
    )
    expect(auditEvents).toEqual({
      nodes: [{ type: 'CreditsAdded', entityKey: 'acme-prod', amount: '0.1', description: 'Goodwill' }],
    })
  })

  it('tell what was used', async () => {
    const record = 'mutation ($records: [UsageRecordInput!]!) { recordUsage(records: $records) { accepted } }'
    const call = { teamId: 'acme-prod', alias: 'eu/smart', inputTokens: 1_000, outputTokens: 500 }
    const records = [
      { ...call, callId: 'call-1' },
      { ...call, callId: 'call-2', outputTokens: 1_500 },
    ]
    expect(await app.admin.data(record, { records })).toEqual({ recordUsage: { accepted: 2 } })
    const used = { total_calls: 2, total_tokens: 4_000, input_tokens: 2_000, output_tokens: 2_000, avg_tokens_per_call: 2_000 }
    // At 30 and 60.50 USD per million tokens in and out.
    const month = app.clock.now().toISOString().slice(0, 7)
    expect((await rest.get(`/teams/acme-prod/usage?period=${month}`)).body).toMatchObject({ ...used, total_cost_usd: 0.181 })
    expect((await rest.get('/teams/acme-prod/usage')).body).toMatchObject(used)
    expect((await rest.get('/teams/acme-prod/usage?period=2020-02')).body).toMatchObject({ total_calls: 0, avg_tokens_per_call: null })
    expect((await rest.get('/teams/acme-prod/usage?period=2026-13')).status).toBe(400)
    expect((await rest.get('/model-aliases')).body.aliases).toMatchObject([{ usage_count: 0 }, { alias: 'eu/smart', usage_count: 2 }])
    expect((await rest.get('/model-aliases/eu%2Fsmart')).body).toMatchObject({
      usage_stats: { total_calls: 2, total_cost_usd: 0.181, avg_tokens_per_call: 2_000 },
    })
    // At 500 tokens a credit.
    expect((await rest.get('/credits/balance?team_id=acme-prod')).body).toMatchObject({ credits_used: 8, credits_remaining: 992.1 })
  })

  it('delete aliases and groups', async () => {
    await rest.post('/model-access-groups/create', { group_name: 'spare' })
    const deleted = await rest.delete('/model-access-groups/spare', { 'x-reason': 'never used' })
    expect([deleted.status, deleted.body]).toEqual([200, { deleted: 'spare' }])
    expect((await rest.delete('/model-aliases/eu%2Fsmart')).body).toEqual({ deleted: 'eu/smart' })
    expect((await rest.get('/model-aliases/eu%2Fsmart')).status).toBe(404)
    expect((await rest.get('/model-access-groups/starter')).body).toMatchObject({ model_aliases: [] })
  })

  it('have all been called with success', () => {
    const { seen } = rest.described
    const successes = routes.map(({ parts }) => `${parts.id ?? parts.operation} ${parts.status ?? 200}`)
    expect(successes.filter((success) => !seen.has(success))).toEqual([])
  })
})
