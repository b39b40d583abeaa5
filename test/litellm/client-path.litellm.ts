import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mutation } from '../support/graphql-client.ts'
import { type Pair, startPair } from './pair.ts'

const messages = [{ role: 'user' as const, content: 'Hello' }]

describe("OpenAI's client through an alias to a real LiteLLM", () => {
  let pair: Pair
  let client: OpenAI

  const change = (name: string, input: object) => pair.app.admin.data(mutation(name, 'position'), { input })
  const chat = async () => (await client.chat.completions.create({ model: 'smart', messages })).choices[0]?.message.content
  const stream = async () => {
    const chunks = []
    for await (const chunk of await client.chat.completions.create({ model: 'smart', messages, stream: true })) chunks.push(chunk)
    return {
      text: chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join(''),
      models: new Set(chunks.map(({ model }) => model)),
    }
  }

  beforeAll(async () => {
    pair = await startPair({
      environment: { USAGE_FLUSH_MS: '0' },
      async prepare({ admin }) {
        const make = (name: string, input: object) => admin.data(mutation(name, 'position'), { input })
        await make('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
        await make('createModelAlias', { name: 'careful', litellmModel: 'anthropic/claude-3-haiku-20240307' })
        await make('createAccessGroup', { name: 'starter', modelAliases: ['smart'] })
        await make('createOrganization', { organizationId: 'acme', name: 'Acme' })
        await make('createTeam', { organizationId: 'acme', teamId: 'acme-prod', teamAlias: 'Production', accessGroups: ['starter'] })
      },
    })
    const { createTeamKey } = await pair.app.admin.data<{ createTeamKey: { secret: string } }>(mutation('createTeamKey', 'secret'), {
      input: { teamId: 'acme-prod', name: 'backend' },
    })
    client = new OpenAI({ apiKey: createTeamKey.secret, baseURL: `${pair.app.url}/v1`, maxRetries: 0 })
  })
  afterAll(() => pair.close())

  test('chats and streams under the alias, and is counted', async () => {
    expect(await chat()).toBe('from openai/*')
    expect(await stream()).toEqual({ text: 'from openai/*', models: new Set(['smart']) })
    const query = '{ modelAlias(name: "smart") { usage { totalCalls totalTokens } } }'
    const used = async () => {
      const { modelAlias } = await pair.app.admin.data<{ modelAlias: { usage: { totalCalls: number; totalTokens: number } } }>(query)
      return modelAlias.usage
    }
    // A stream is counted once it has ended.
    await expect.poll(used).toMatchObject({ totalCalls: 2 })
    expect((await used()).totalTokens).toBeGreaterThan(0)
  })

  test('a switch of provider changes what LiteLLM is asked on the very next request, while a hundred streams go on', async () => {
    const streams = Array.from({ length: 100 }, stream)
    await change('switchProvider', { alias: 'smart', litellmModel: 'anthropic/claude-3-haiku-20240307' })
    expect(await chat()).toBe('from anthropic/*')
    for (const { text, models } of await Promise.all(streams)) {
      expect(text).toMatch(/^from (openai|anthropic)\/\*$/)
      expect(models).toEqual(new Set(['smart']))
    }
    await change('switchProvider', { alias: 'smart', litellmModel: 'openai/gpt-4' })
    expect(await chat()).toBe('from openai/*')
  })

  test('LiteLLM killed gives 502, and is used again once it is back', async () => {
    await pair.proxy.stop()
    await expect(chat()).rejects.toMatchObject({ status: 502, code: 'upstream_unreachable' })
    await pair.proxy.start()
    expect(await chat()).toBe('from openai/*')
  })
})
