import pino from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ConfigError, readConfig } from '../../../src/config.ts'
import { LitellmSync, type SyncTiming } from '../../../src/modules/litellm/index.ts'
import { appStores, startTestApp, type TestApp } from '../../support/app.ts'
import { createAlias, metadata } from '../../support/commands.ts'
import { postgres18 } from '../../support/databases.ts'
import { type StoredModel, StubLitellmAdmin } from '../../support/stub-litellm-admin.ts'

const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 20 })
/** Impatient in everything. */
const TIMING: SyncTiming = { coalesce: 5, recheck: 50, standby: 50, backOff: 20, maxBackOff: 100 }
const silent = pino({ level: 'silent' })

let litellm: StubLitellmAdmin
beforeEach(async () => {
  litellm = new StubLitellmAdmin()
  await litellm.listen()
})
afterEach(() => litellm.close())

const settings = (key = litellm.key) => ({ LITELLM_URL: litellm.url, LITELLM_API_KEY: key, LITELLM_SYNC: 'true' })
const foreign = (model_name: string, model: string): StoredModel => ({
  model_name,
  litellm_params: { model },
  model_info: { id: `theirs-${model_name}` },
})

interface Readiness {
  readonly status: string
  readonly litellm: { readonly state: string; readonly fault: string | null; readonly drift: Readonly<Record<string, number>> }
}

async function readyz({ url }: TestApp): Promise<Readiness> {
  return (await (await fetch(`${url}/readyz`)).json()) as Readiness
}

async function create({ app }: TestApp, aliases: Readonly<Record<string, string>>): Promise<void> {
  const commands = Object.entries(aliases).map(([name, litellmModel]) => createAlias(name, { litellmModel }))
  await app.services.commits.submit({ commands, metadata: metadata() })
}

const change = (it: TestApp, operation: string, input: string) =>
  it.admin.data(`mutation { ${operation}(input: { ${input} }) { position } }`)

describe.each(appStores)('LiteLLM is kept in step on $name', (store) => {
  let it: TestApp
  beforeEach(async () => {
    it = await startTestApp(store, { environment: settings() })
  })
  afterEach(() => it.close())

  test('from the creation of an alias over its switch to its end', async () => {
    await create(it, { smart: 'openai/gpt-4' })
    await eventually(() => expect(litellm.served()).toEqual({ 'openai/*': 'openai/*', smart: 'openai/gpt-4' }))

    await change(it, 'switchProvider', 'alias: "smart", litellmModel: "azure/ours"')
    await eventually(() => expect(litellm.served()).toEqual({ 'azure/*': 'azure/*', smart: 'azure/ours' }))
    // Nothing is without a model in between, and nothing of the old provider is left in the new model.
    await eventually(() =>
      expect(litellm.changes).toEqual(['new openai/*', 'new smart', 'new azure/*', 'new smart', 'delete openai/*', 'delete smart']),
    )
    expect([...litellm.stored.values()].find(({ model_name }) => model_name === 'smart')?.litellm_params).toEqual({ model: 'azure/ours' })

    await change(it, 'disableModelAlias', 'name: "smart"')
    await eventually(() => expect(litellm.served()).toEqual({ 'azure/*': 'azure/*' }))
    await change(it, 'deleteModelAlias', 'name: "smart"')
    await eventually(() => expect(litellm.served()).toEqual({}))
  })

  test('with references to variables only where LiteLLM reads none by itself', async () => {
    await create(it, { ours: 'custom_openai/llama' })
    await eventually(() => expect(litellm.stored.size).toBe(2))
    const api = { api_key: 'os.environ/CUSTOM_OPENAI_API_KEY', api_base: 'os.environ/CUSTOM_OPENAI_API_BASE' }
    expect([...litellm.stored.values()].map(({ litellm_params }) => litellm_params)).toEqual([
      { model: 'custom_openai/*', ...api },
      { model: 'custom_openai/llama', ...api },
    ])
  })

  test('what belongs to others stays as it is, is not doubled, and is told', async () => {
    litellm.configured.push(foreign('openai/*', 'openai/*'))
    litellm.stored.set('theirs-smart', foreign('smart', 'groq/llama'))
    await create(it, { smart: 'openai/gpt-4', fast: 'openai/gpt-3.5-turbo' })
    await eventually(() =>
      expect(litellm.served()).toEqual({ '*openai/*': 'openai/*', '*smart': 'groq/llama', fast: 'openai/gpt-3.5-turbo' }),
    )
    await eventually(async () =>
      expect(await readyz(it)).toMatchObject({
        status: 'ready',
        litellm: { state: 'IN_STEP', fault: null, drift: { missing: 0, differing: 0, foreign: 2 } },
      }),
    )
    const metrics = await (await fetch(`${it.url}/metrics`, { headers: { authorization: `Bearer ${it.adminKey}` } })).text()
    expect(metrics).toContain('switchbook_litellm_drift{kind="foreign"} 2\n')
    expect(metrics).toContain('switchbook_litellm_drift{kind="missing"} 0\n')
    expect(metrics).toContain('switchbook_litellm_sync_state{state="IN_STEP"} 1\n')
  })

  test('many changes at once are one look, and a new description is none', async () => {
    await eventually(() => expect(litellm.looks).toBe(1))
    await create(it, Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`alias-${i}`, 'openai/gpt-4'])))
    await eventually(() => expect(litellm.stored.size).toBe(61))
    expect(litellm.looks).toBe(2)

    await change(it, 'updateModelAlias', 'name: "alias-1", description: "first"')
    await change(it, 'updateModelAlias', 'name: "alias-2", active: false')
    await eventually(() => expect(litellm.stored.size).toBe(60))
    expect(litellm.looks).toBe(3)
  })
})

describe('LiteLLM in trouble', () => {
  let it: TestApp
  afterEach(() => it.close())

  test('that is away holds nothing up, is told, and gets everything once it is back', async () => {
    await litellm.close()
    it = await startTestApp(undefined, { environment: settings() })
    await create(it, { smart: 'openai/gpt-4' })
    await eventually(async () =>
      expect(await readyz(it)).toMatchObject({ status: 'ready', litellm: { state: 'FAILING', fault: 'UNREACHABLE' } }),
    )
    await litellm.listen()
    await eventually(() => expect(litellm.served()).toEqual({ 'openai/*': 'openai/*', smart: 'openai/gpt-4' }))
    await eventually(async () => expect((await readyz(it)).litellm).toMatchObject({ state: 'IN_STEP', fault: null }))
  })

  test('that does not know the key is told as such, and the key is told nowhere', async () => {
    it = await startTestApp(undefined, { environment: settings('sk-not-the-one') })
    await eventually(async () => expect((await readyz(it)).litellm).toMatchObject({ state: 'FAILING', fault: 'UNAUTHORIZED' }))
    expect(JSON.stringify([await readyz(it), it.logged])).not.toContain('sk-not-the-one')
  })

  test('that has no database is told as refusing', async () => {
    litellm.hasDatabase = false
    it = await startTestApp(undefined, { environment: settings() })
    await create(it, { smart: 'openai/gpt-4' })
    await eventually(async () =>
      expect((await readyz(it)).litellm).toMatchObject({ state: 'FAILING', fault: 'REFUSED', drift: { missing: 2, differing: 0 } }),
    )
  })

  test('that refuses one model takes the others, and goes on with the old one until it takes the new', async () => {
    it = await startTestApp(undefined, { environment: settings() })
    await create(it, { smart: 'openai/gpt-4', fast: 'openai/gpt-4' })
    await eventually(() => expect(litellm.stored.size).toBe(3))
    litellm.refused.add('smart')
    await change(it, 'switchProvider', 'alias: "smart", litellmModel: "openai/o1"')
    await change(it, 'switchProvider', 'alias: "fast", litellmModel: "openai/o1-mini"')
    await eventually(() => expect(litellm.served()).toEqual({ 'openai/*': 'openai/*', smart: 'openai/gpt-4', fast: 'openai/o1-mini' }))
    await eventually(async () =>
      expect((await readyz(it)).litellm).toMatchObject({ state: 'FAILING', fault: 'REFUSED', drift: { differing: 1 } }),
    )
    litellm.refused.clear()
    await eventually(() => expect(litellm.served().smart).toBe('openai/o1'))
  })
})

describe('a sync by itself', () => {
  let it: TestApp
  const running: LitellmSync[] = []
  beforeAll(async () => {
    it = await startTestApp()
    await create(it, { smart: 'openai/gpt-4' })
  })
  afterEach(async () => {
    for (const sync of running.splice(0)) await sync.stop()
  })
  afterAll(() => it.close())

  function start(store = it.app.store): LitellmSync {
    const sync = new LitellmSync({ store, url: litellm.url, apiKey: litellm.key, log: silent, timing: TIMING })
    running.push(sync)
    return sync
  }

  test('mends what others did to its models, without being told of it', async () => {
    const sync = start()
    await eventually(() => expect(sync.status.state).toBe('IN_STEP'))
    const [id, model] = [...litellm.stored].find(([, { model_name }]) => model_name === 'smart') ?? ['', foreign('', '')]
    litellm.stored.set(id, { ...model, litellm_params: { ...model.litellm_params, model: 'groq/llama' } })
    await eventually(() => expect(litellm.served().smart).toBe('openai/gpt-4'))
    litellm.stored.clear()
    await eventually(() => expect(litellm.stored.size).toBe(2))
  })

  test('of several nodes one does it, and another takes over when it stops', async () => {
    const first = start()
    await eventually(() => expect(first.status.state).toBe('IN_STEP'))
    const second = start()
    await eventually(() => expect(second.status).toMatchObject({ state: 'STANDBY', position: null }))
    await first.stop()
    await eventually(() => expect(second.status).toMatchObject({ state: 'IN_STEP', position: it.position() }))
  })

  test('a node that loses its connection to PostgreSQL loses the lock, and comes back', async () => {
    const sync = start()
    await eventually(() => expect(sync.status.state).toBe('IN_STEP'))
    await it.app.store.writer.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'switchbook-lock' and datname = current_database()",
    )
    const { looks } = litellm
    await eventually(() => expect(litellm.looks).toBeGreaterThan(looks + 2))
    expect(sync.status.state).toBe('IN_STEP')
  })

  test('another log leaves its models alone, and its own names that they hold', async () => {
    const sync = start()
    await eventually(() => expect(sync.status.state).toBe('IN_STEP'))
    await sync.stop()
    const before = litellm.served()
    const other = await startTestApp({ open: () => postgres18.open() }, { environment: settings() })
    try {
      await create(other, { smart: 'openai/o1', mine: 'openai/o1' })
      await eventually(() => expect(litellm.served()).toEqual({ ...before, mine: 'openai/o1' }))
      await eventually(async () => expect((await readyz(other)).litellm.drift).toMatchObject({ foreign: 2, missing: 0 }))
    } finally {
      await other.close()
    }
    expect(litellm.served()).toEqual({ ...before, mine: 'openai/o1' })
  })
})

test('a sync with no LiteLLM to sync with is a fault of the settings', () => {
  expect(() => readConfig({ LITELLM_SYNC: 'true' })).toThrow(ConfigError)
  expect(() => readConfig({ LITELLM_SYNC: 'true' })).toThrow(
    'LITELLM_SYNC: "true" is not accepted: expected false while LITELLM_URL is not set',
  )
})
