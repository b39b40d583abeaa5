import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { watch } from '../../src/metrics/gauges.ts'
import { Metrics } from '../../src/metrics/metrics.ts'
import { startTestApp } from '../support/app.ts'
import { type GatewayApp, startGatewayApp } from './gateway/gateway-app.ts'

type Samples = ReadonlyMap<string, number>

/** `name{labels}` -> value. */
function samplesOf(text: string): Samples {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]))
}

const examples = new URL('../../examples/monitoring/', import.meta.url)
const example = (name: string) => readFileSync(new URL(name, examples), 'utf8')

describe('/metrics', () => {
  let it: GatewayApp
  let teamKey: string

  const get = (path: string, key?: string) =>
    fetch(`${it.url}${path}`, { headers: key === undefined ? {} : { authorization: `Bearer ${key}` } })
  const scrape = async () => samplesOf(await (await get('/metrics', it.adminKey)).text())
  /** By how much samples grew while `work` ran; requests are counted after their answer is sent. */
  async function growth(names: Readonly<Record<string, number>>, work: () => Promise<unknown>): Promise<void> {
    const before = await scrape()
    await work()
    await vi.waitFor(
      async () => {
        const after = await scrape()
        const grown = Object.keys(names).map((name) => [name, (after.get(name) ?? 0) - (before.get(name) ?? 0)])
        expect(Object.fromEntries(grown)).toEqual(names)
      },
      { timeout: 10_000, interval: 20 },
    )
  }
  const chat = (model: string) =>
    fetch(`${it.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${teamKey}` },
      body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Hello' }] }),
    }).then((response) => response.text())

  beforeAll(async () => {
    it = await startGatewayApp()
    teamKey = (await it.keyOf('acme-prod')).secret
  })
  afterAll(() => it.close())

  test('needs an API key of any role; a team key opens it no more than none', async () => {
    expect((await get('/metrics')).status).toBe(401)
    expect((await get('/metrics', teamKey)).status).toBe(401)
    const response = await get('/metrics', it.adminKey)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const auditor = await it.clientAs('AUDITOR')
    expect((await get('/metrics', auditor.key ?? '')).status).toBe(200)
  })

  test('counts requests by the pattern of their route, and those to nowhere as one', async () => {
    await growth(
      {
        'switchbook_http_requests_total{method="GET",route="/api/model-aliases/:alias",status="200"}': 1,
        'switchbook_http_requests_total{method="GET",route="/api/model-aliases/:alias",status="404"}': 2,
        'switchbook_http_request_duration_seconds_count{route="/api/model-aliases/:alias"}': 3,
        'switchbook_http_requests_total{method="other",route="none",status="404"}': 2,
      },
      async () => {
        for (const path of ['smart', 'nobody-1', 'nobody-2']) await get(`/api/model-aliases/${path}`, it.adminKey)
        for (const path of ['/nowhere-1', '/nowhere-2']) await get(path, it.adminKey)
      },
    )
    expect(await (await get('/metrics', it.adminKey)).text()).not.toMatch(/nobody-|nowhere-/)
  })

  test('counts GraphQL operations by kind and never by name, and refusals by code', async () => {
    await growth(
      {
        'switchbook_graphql_operations_total{kind="query"}': 2,
        'switchbook_graphql_operations_total{kind="mutation"}': 1,
        'switchbook_refusals_total{surface="graphql",code="ACCESS_DENIED"}': 1,
        'switchbook_refusals_total{surface="graphql",code="ALIAS_ALREADY_EXISTS"}': 1,
        'switchbook_refusals_total{surface="http",code="UNAUTHENTICATED"}': 1,
        switchbook_resolution_duration_seconds_count: 2,
      },
      async () => {
        await it.admin.ask('query Topsecret { resolveModel(teamId: "acme-prod", alias: "smart") { litellmModel } }')
        await it.admin.ask('{ resolveModel(teamId: "acme-prod", alias: "hidden") { litellmModel } }')
        await it.admin.ask('mutation { createModelAlias(input: { name: "smart", litellmModel: "openai/o1" }) { position } }')
        await get('/graphql?query={__typename}')
      },
    )
    expect(await (await get('/metrics', it.adminKey)).text()).not.toContain('Topsecret')
  })

  test('tells of the client path: what LiteLLM answered, how often an alias was resolved, what was refused', async () => {
    await growth(
      {
        'switchbook_upstream_duration_seconds_count{outcome="2xx"}': 2,
        'switchbook_upstream_duration_seconds_count{outcome="unreachable"}': 1,
        switchbook_resolution_duration_seconds_count: 4,
        'switchbook_refusals_total{surface="client",code="model_access_denied"}': 1,
        'switchbook_http_requests_total{method="POST",route="/v1/chat/completions",status="403"}': 1,
      },
      async () => {
        await chat('smart')
        await chat('fast')
        await chat('hidden')
        await it.upstream.close()
        await chat('smart')
        await it.upstream.listen(Number(new URL(it.upstream.url).port))
      },
    )
  })

  test('tells of commits, positions and the pool', async () => {
    await growth(
      {
        switchbook_appended_events_total: 3,
        switchbook_commit_duration_seconds_count: 1,
        switchbook_append_batch_commands_count: 1,
        switchbook_append_batch_commands_sum: 1,
        switchbook_log_applied_position: 3,
        switchbook_log_head_position: 3,
      },
      () => it.change('updateModelAlias', { name: 'fast', description: 'new', litellmModel: 'openai/o1', active: false }),
    )
    const samples = await scrape()
    expect(samples.get('switchbook_log_applied_position')).toBe(it.position())
    for (const name of [
      'switchbook_log_lag_events',
      'switchbook_log_faulty',
      'switchbook_append_queue_length',
      'switchbook_db_pool_connections{state="waiting"}',
    ]) {
      expect(samples.get(name)).toBe(0)
    }
    expect(samples.get('switchbook_ready')).toBe(1)
    expect(samples.get('switchbook_usage_buffer_length')).toBeGreaterThanOrEqual(0)
    expect(samples.get('switchbook_db_pool_connections{state="total"}')).toBeGreaterThan(0)
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(0)
  })

  test('has every metric that the dashboard and the alert rules ask for', async () => {
    const panels = JSON.parse(example('grafana-dashboard.json')).panels as { targets?: { expr: string }[] }[]
    const rules = (parse(example('alerts.yml')) as { groups: { rules: { expr: string }[] }[] }).groups.flatMap((group) => group.rules)
    const expressions = [...panels.flatMap(({ targets = [] }) => targets), ...rules].map(({ expr }) => expr)
    expect(expressions.length).toBeGreaterThan(30)
    const asked = new Set(expressions.flatMap((expr) => expr.match(/\b(switchbook|process|nodejs)_\w+/g) ?? []))
    const exposed = await it.app.services.metrics.registry.getMetricsAsJSON()
    const names = new Set(
      exposed.flatMap(({ name, type }) => (String(type) === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name])),
    )
    expect([...asked].filter((name) => !names.has(name))).toEqual([])
  })
})

test('each alert rule points to its section of the runbook, and there are no others', () => {
  const { groups } = parse(example('alerts.yml')) as { groups: { rules: { alert: string; annotations: { runbook?: string } }[] }[] }
  const rules = groups.flatMap((group) => group.rules)
  const headings = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8').match(/(?<=^## ).+$/gm)
  expect(headings).toEqual(rules.map(({ alert }) => alert))
  expect(rules.map(({ annotations }) => annotations.runbook)).toEqual(rules.map(({ alert }) => `docs/runbook.md#${alert.toLowerCase()}`))
})

test('METRICS_OPEN lets anybody read /metrics, and nothing else', async () => {
  const it = await startTestApp(undefined, { environment: { METRICS_OPEN: 'true' } })
  try {
    expect((await fetch(`${it.url}/metrics`)).status).toBe(200)
    expect((await fetch(`${it.url}/api/model-aliases`)).status).toBe(401)
  } finally {
    await it.close()
  }
})

test('a store that does not answer leaves its positions out, and the node not ready', async () => {
  const metrics = new Metrics()
  const away = () => Promise.reject(new Error('away'))
  watch(metrics, {
    applied: () => 7,
    queued: () => 3,
    head: away,
    ready: away,
    chain: away,
    pool: () => null,
    usageBuffer: () => 5,
    subscriptions: () => 2,
    litellm: () => null,
  })
  const samples = samplesOf(await metrics.registry.metrics())
  expect(samples.get('switchbook_ready')).toBe(0)
  expect(samples.get('switchbook_log_applied_position')).toBe(7)
  expect(samples.get('switchbook_usage_buffer_length')).toBe(5)
  for (const absent of [
    'switchbook_log_head_position',
    'switchbook_log_lag_events',
    'switchbook_log_verified_position',
    'switchbook_log_faulty',
  ])
    expect(samples.has(absent)).toBe(false)
})
