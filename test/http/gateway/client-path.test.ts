import OpenAI from 'openai'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appStores } from '../../support/app.ts'
import { type GatewayApp, startGatewayApp } from './gateway-app.ts'

const messages = [{ role: 'user' as const, content: 'Hello' }]

describe.each(appStores)("the client path through OpenAI's client on $name", (store) => {
  let app: GatewayApp
  let client: OpenAI

  beforeAll(async () => {
    app = await startGatewayApp(store)
    client = app.openai((await app.keyOf('acme-prod')).secret)
  })
  afterAll(() => app.close())
  beforeEach(() => {
    app.upstream.behaviour = 'good'
    app.upstream.pace = 0
    app.upstream.asked.length = 0
  })

  it('answers a chat under the alias and asks LiteLLM for the model', async () => {
    const { data, response } = await client.chat.completions.create({ model: 'smart', messages }).withResponse()
    expect(data.model).toBe('smart')
    expect(data.choices[0]?.message.content).toBe('Hello "model":"gpt-4"')
    expect(response.headers.get('x-model-served')).toBe('openai/gpt-4')
    expect(response.headers.get('x-log-position')).toBe(String(app.position()))
    expect([...response.headers.keys()].filter((name) => name.includes('litellm'))).toEqual([])
    expect(app.upstream.asked).toMatchObject([
      { path: '/v1/chat/completions', authorization: 'Bearer sk-litellm-master', body: { model: 'openai/gpt-4', messages } },
    ])
  })

  it('passes a stream on as it comes, whole characters and all, and hides the usage that was not asked for', async () => {
    const chunks = []
    for await (const chunk of await client.chat.completions.create({ model: 'fast', messages, stream: true })) chunks.push(chunk)
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe('Hello wörld 🦊')
    expect(new Set(chunks.map((chunk) => chunk.model))).toEqual(new Set(['fast']))
    expect(chunks.every((chunk) => chunk.choices.length === 1)).toBe(true)
    expect(app.upstream.asked[0]?.body.stream_options).toEqual({ include_usage: true })
  })

  it('leaves the usage in a stream to a client that asks for it', async () => {
    const stream = await client.chat.completions.create({ model: 'fast', messages, stream: true, stream_options: { include_usage: true } })
    const chunks = []
    for await (const chunk of stream) chunks.push(chunk)
    expect(chunks.at(-1)?.usage).toEqual({ prompt_tokens: 11, completion_tokens: 4, total_tokens: 15 })
  })

  it('sends the first event before the last one exists', async () => {
    app.upstream.pace = 40
    let endedWhenFirstCame: boolean | undefined
    let events = 0
    for await (const _ of await client.chat.completions.create({ model: 'smart', messages, stream: true })) {
      endedWhenFirstCame ??= events > 0
      events += 1
    }
    expect(endedWhenFirstCame).toBe(false)
    expect(events).toBe(5)
  })

  it('answers completions, embeddings and responses', async () => {
    expect((await client.completions.create({ model: 'smart', prompt: 'Hello' })).model).toBe('smart')
    expect((await client.embeddings.create({ model: 'smart', input: 'Hello', encoding_format: 'float' })).model).toBe('smart')
    const response = await client.responses.create({ model: 'smart', input: 'Hello' })
    expect(response.model).toBe('smart')
    expect(response.output_text).toBe('Hello')
    expect(app.upstream.asked.map(({ path }) => path)).toEqual(['/v1/completions', '/v1/embeddings', '/v1/responses'])
  })

  it('lists exactly the active aliases that the team may use', async () => {
    const models = await client.models.list()
    expect(models.data.map(({ id }) => id)).toEqual(['fast', 'smart'])
    expect((await client.models.retrieve('smart')).id).toBe('smart')
    await expect(client.models.retrieve('hidden')).rejects.toBeInstanceOf(OpenAI.NotFoundError)
  })

  it('serves the new provider from the very next request on after a switch', async () => {
    await app.change('switchProvider', { alias: 'fast', litellmModel: 'anthropic/claude-3-haiku-20240307' })
    await client.chat.completions.create({ model: 'fast', messages })
    await app.change('switchProvider', { alias: 'fast', litellmModel: 'openai/gpt-3.5-turbo' })
    await client.chat.completions.create({ model: 'fast', messages })
    expect(app.upstream.asked.map(({ body }) => body.model)).toEqual(['anthropic/claude-3-haiku-20240307', 'openai/gpt-3.5-turbo'])
  })

  it('leaves a hundred streams undisturbed while the provider is switched', async () => {
    app.upstream.pace = 20
    const streams = Array.from({ length: 100 }, async () => {
      let text = ''
      for await (const chunk of await client.chat.completions.create({ model: 'smart', messages, stream: true })) {
        text += chunk.choices[0]?.delta.content ?? ''
      }
      return text
    })
    await new Promise((resolve) => setTimeout(resolve, 30))
    await app.change('switchProvider', { alias: 'smart', litellmModel: 'anthropic/claude-3-opus-20240229' })
    await client.chat.completions.create({ model: 'smart', messages })
    expect(app.upstream.asked.at(-1)?.body.model).toBe('anthropic/claude-3-opus-20240229')
    expect(new Set(await Promise.all(streams))).toEqual(new Set(['Hello wörld 🦊']))
    await app.change('switchProvider', { alias: 'smart', litellmModel: 'openai/gpt-4' })
  })

  it('breaks the call upstream off when the client hangs up', async () => {
    app.upstream.pace = 20
    app.upstream.behaviour = 'endless'
    const before = app.upstream.brokenOff
    const stream = await client.chat.completions.create({ model: 'smart', messages, stream: true })
    for await (const _ of stream) break
    await expect.poll(() => app.upstream.brokenOff).toBe(before + 1)
  })
})
