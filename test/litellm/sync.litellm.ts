import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { freePort } from '../support/free-port.ts'
import { StubLitellm } from '../support/stub-litellm.ts'
import { LitellmProxy, newKey } from './proxy.ts'

const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 60_000, interval: 200 })

/** Its routes, checks, encryption and router are LiteLLM's own; its table is in memory, since its database engine is not at hand. */
describe("the sync against LiteLLM's own admin API", () => {
  let app: TestApp
  let proxy: LitellmProxy
  /** Stands for the provider that LiteLLM calls. */
  let provider: StubLitellm

  beforeAll(async () => {
    provider = new StubLitellm()
    const base = await provider.listen()
    const [port, key] = [await freePort(), newKey()]
    const variables = { OPENAI_API_KEY: 'key-of-openai', OPENAI_API_BASE: `${base}/v1`, LITELLM_SALT_KEY: newKey() }
    proxy = new LitellmProxy({ port, key, config: 'model_list: []\n', admin: true, variables })
    const environment = { LITELLM_URL: proxy.url, LITELLM_API_KEY: key, LITELLM_SYNC: 'true' }
    // LiteLLM comes later than we do, as it may.
    app = await startTestApp(undefined, { environment })
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    await proxy.start()
  })
  afterAll(async () => {
    await app.close()
    await proxy.stop()
    await provider.close()
  })

  const served = async () =>
    Object.fromEntries((await proxy.models()).map(({ model_name, litellm_params }) => [model_name, litellm_params.model]))
  const state = async () => ((await (await fetch(`${app.url}/readyz`)).json()) as { litellm: object }).litellm

  test('makes the models once LiteLLM is there, and LiteLLM calls the provider with the key of its environment', async () => {
    await eventually(async () => expect(await served()).toEqual({ 'openai/*': 'openai/*', smart: 'openai/gpt-4' }))
    await proxy.chat('smart')
    await proxy.chat('openai/gpt-4.1')
    expect(provider.asked).toMatchObject([
      { authorization: 'Bearer key-of-openai', body: { model: 'gpt-4' } },
      { authorization: 'Bearer key-of-openai', body: { model: 'gpt-4.1' } },
    ])
  })

  test('a switch within the provider and a price reach LiteLLM', async () => {
    await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'openai/gpt-4o' })
    await app.admin.change('updateModelAlias', { name: 'smart', pricing: { inputPerMillionTokens: '2', outputPerMillionTokens: '0' } })
    await eventually(async () => {
      const model = (await proxy.models()).find(({ model_name }) => model_name === 'smart')
      expect(model?.litellm_params).toMatchObject({ model: 'openai/gpt-4o', input_cost_per_token: 0.000002, output_cost_per_token: 0 })
    })
    provider.asked.length = 0
    const { cost } = await proxy.chat('smart')
    expect(provider.asked).toMatchObject([{ body: { model: 'gpt-4o' } }])
    expect(cost).toBeCloseTo(0.000022, 12)
  })

  test('a switch to another provider takes nothing along of the old one', async () => {
    await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'azure/our-deployment' })
    await eventually(async () => expect(await served()).toEqual({ 'azure/*': 'azure/*', smart: 'azure/our-deployment' }))
    await eventually(async () => expect(await state()).toMatchObject({ state: 'IN_STEP', position: String(app.position()) }))
  })

  test('a model that somebody else made is left alone, and told', async () => {
    await proxy.ask('/model/new', { model_name: 'theirs', litellm_params: { model: 'openai/o1' }, model_info: { id: 'their-own-id' } })
    await app.admin.change('createModelAlias', { name: 'theirs', litellmModel: 'openai/gpt-4' })
    await eventually(async () => expect(await state()).toMatchObject({ state: 'IN_STEP', drift: { foreign: 1, missing: 0, differing: 0 } }))
    expect((await proxy.models()).filter(({ model_name }) => model_name === 'theirs').map(({ model_info }) => model_info.id)).toEqual([
      'their-own-id',
    ])
  })

  test('an alias that is disabled or deleted is served no more', async () => {
    await app.admin.change('disableModelAlias', { name: 'smart' })
    await eventually(async () => expect(await served()).not.toHaveProperty('smart'))
    await app.admin.change('deleteModelAlias', { name: 'smart' })
    await eventually(async () => expect(await served()).toEqual({ 'openai/*': 'openai/*', theirs: 'openai/o1' }))
  })

  test('an update by LiteLLM keeps what it does not name, keys included: why the sync makes new models and updates none', async () => {
    const id = 'merged-by-litellm'
    const params = { model: 'openai/gpt-4', api_key: 'key-of-the-old-one' }
    await proxy.ask('/model/new', { model_name: 'merged', litellm_params: params, model_info: { id } })
    await proxy.ask('/model/update', {
      model_name: 'merged',
      litellm_params: { model: 'openai/o1', api_base: `${provider.url}/other/v1` },
      model_info: { id },
    })
    provider.asked.length = 0
    await proxy.chat('merged').catch(() => {})
    expect(provider.asked).toMatchObject([{ authorization: 'Bearer key-of-the-old-one' }])
  })
})
