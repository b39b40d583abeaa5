import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { appStores } from '../../support/app.ts'
import { type GatewayApp, startGatewayApp } from './gateway-app.ts'

const messages = [{ role: 'user' as const, content: 'Hello' }]

interface Used {
  readonly totalCalls: number
  readonly inputTokens: number
  readonly outputTokens: number
}

describe.each(appStores)('calls through the client path are counted on $name', (store) => {
  let app: GatewayApp
  beforeAll(async () => {
    app = await startGatewayApp(store, { USAGE_FLUSH_MS: '0' })
  })
  afterEach(() => {
    app.upstream.behaviour = 'good'
    app.upstream.repeatsIds = false
  })
  afterAll(() => app.close())

  const used = async (alias: string): Promise<Used> => {
    const query = 'query ($alias: String!) { modelAlias(name: $alias) { usage { totalCalls inputTokens outputTokens } } }'
    return (await app.admin.data<{ modelAlias: { usage: Used } }>(query, { alias })).modelAlias.usage
  }

  it('whole answers, streams and embeddings with their tokens', async () => {
    const client = app.openai((await app.keyOf('acme-prod')).secret)
    await client.chat.completions.create({ model: 'smart', messages })
    expect(await used('smart')).toEqual({ totalCalls: 1, inputTokens: 11, outputTokens: 7 })
    for await (const _ of await client.chat.completions.create({ model: 'smart', messages, stream: true })) void _
    await expect.poll(() => used('smart')).toEqual({ totalCalls: 2, inputTokens: 22, outputTokens: 11 })
    await client.embeddings.create({ model: 'smart', input: 'Hello', encoding_format: 'float' })
    expect(await used('smart')).toEqual({ totalCalls: 3, inputTokens: 27, outputTokens: 11 })
    await client.responses.create({ model: 'smart', input: 'Hello' })
    expect(await used('smart')).toEqual({ totalCalls: 4, inputTokens: 38, outputTokens: 18 })
  })

  it('a stream that broke off as a call, with what is known', async () => {
    const client = app.openai((await app.keyOf('acme-prod')).secret)
    app.upstream.behaviour = 'half-a-stream'
    const read = async () => {
      for await (const _ of await client.chat.completions.create({ model: 'fast', messages, stream: true })) void _
    }
    await expect(read()).rejects.toThrow()
    await expect.poll(() => used('fast')).toEqual({ totalCalls: 1, inputTokens: 0, outputTokens: 0 })
  })

  it('calls that a cache answers with one and the same id as the calls they are, each by an id that LiteLLM is told, too', async () => {
    const client = app.openai((await app.keyOf('acme-prod')).secret)
    const before = (await used('smart')).totalCalls
    app.upstream.repeatsIds = true
    const asked = app.upstream.asked.length
    const answers = [1, 2].map(() => client.chat.completions.create({ model: 'smart', messages }, {}).withResponse())
    const told = (await Promise.all(answers)).map(({ response }) => response.headers.get('x-call-id'))
    for await (const _ of await client.chat.completions.create({ model: 'smart', messages, stream: true })) void _
    await expect.poll(async () => (await used('smart')).totalCalls).toBe(before + 3)
    const sent = app.upstream.asked.slice(asked).map(({ callId }) => callId)
    expect(new Set(sent).size).toBe(3)
    expect(sent.slice(0, 2).sort()).toEqual(told.sort())
  })

  it('a call whose record is sent again, once', async () => {
    const client = app.openai((await app.keyOf('acme-prod')).secret)
    const before = (await used('smart')).totalCalls
    const { response } = await client.chat.completions.create({ model: 'smart', messages }).withResponse()
    const records = [{ callId: response.headers.get('x-call-id'), teamId: 'acme-prod', alias: 'smart', inputTokens: 11, outputTokens: 7 }]
    const query = 'mutation ($records: [UsageRecordInput!]!) { recordUsage(records: $records) { accepted duplicates } }'
    expect(await app.admin.data(query, { records })).toEqual({ recordUsage: { accepted: 0, duplicates: 1 } })
    expect((await used('smart')).totalCalls).toBe(before + 1)
  })

  it('refused calls and failed answers not at all', async () => {
    const client = app.openai((await app.keyOf('acme-prod')).secret)
    app.upstream.behaviour = 'error'
    const before = await used('smart')
    await expect(client.chat.completions.create({ model: 'smart', messages })).rejects.toMatchObject({ status: 400 })
    app.upstream.behaviour = 'good'
    await expect(client.chat.completions.create({ model: 'hidden', messages })).rejects.toMatchObject({ status: 403 })
    expect(await used('smart')).toEqual(before)
    expect(await used('hidden')).toMatchObject({ totalCalls: 0 })
  })

  it('one credit per job, and 402 from the next call on once they are spent', async () => {
    const team = { organizationId: 'acme', teamId: 'metered', teamAlias: 'Metered', accessGroups: ['starter'], creditsAllocated: '2' }
    await app.change('createTeam', team)
    const client = app.openai((await app.keyOf('metered')).secret)
    const call = (job: string) => client.chat.completions.create({ model: 'smart', messages }, { headers: { 'x-job-id': job } })
    await call('job-1')
    await call('job-1')
    await call('job-2')
    await expect(call('job-3')).rejects.toMatchObject({ status: 402, code: 'insufficient_credits' })
    await app.change('addCredits', { teamId: 'metered', amount: '1' })
    expect((await call('job-3')).model).toBe('smart')
    const { team: found } = await app.admin.data<{ team: object }>('{ team(teamId: "metered") { credits { allocated used remaining } } }')
    expect(found).toEqual({ credits: { allocated: '3', used: '3', remaining: '0' } })
  })
})
