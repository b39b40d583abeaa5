import { connect } from 'node:net'
import OpenAI from 'openai'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GatewayApp, startGatewayApp } from './gateway-app.ts'

const messages = [{ role: 'user' as const, content: 'Hello' }]

interface Refusal {
  readonly error: { readonly message: string; readonly type: string; readonly param: string | null; readonly code: string }
}

describe('refusals on the client path', () => {
  let app: GatewayApp
  let secret: string
  let client: OpenAI

  beforeAll(async () => {
    app = await startGatewayApp(undefined, { GATEWAY_TIMEOUT_MS: '1000' })
    secret = (await app.keyOf('acme-prod')).secret
    client = app.openai(secret)
  })
  afterAll(() => app.close())
  beforeEach(() => {
    app.upstream.behaviour = 'good'
  })

  const post = async (body: string | Buffer, headers: Record<string, string> = {}) => {
    const response = await fetch(`${app.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    })
    return { status: response.status, headers: response.headers, body: (await response.json()) as Refusal }
  }
  const chat = (model: string) => client.chat.completions.create({ model, messages })

  it.each([
    ['an unknown alias', 'nothing', OpenAI.NotFoundError, 404, 'model_not_found'],
    ['a disabled alias', 'off', OpenAI.NotFoundError, 404, 'model_not_found'],
    ['an alias outside the groups', 'hidden', OpenAI.PermissionDeniedError, 403, 'model_access_denied'],
    ["the provider's own name of a model", 'openai/gpt-4', OpenAI.NotFoundError, 404, 'model_not_found'],
  ])('%s is refused as OpenAI would', async (_, model, type, status, code) => {
    const before = app.upstream.asked.length
    const error = await chat(model).catch((caught) => caught)
    expect(error).toBeInstanceOf(type)
    expect(error).toMatchObject({ status, code, param: 'model' })
    expect(app.upstream.asked.length).toBe(before)
  })

  it.each([
    ['no key', ''],
    ['a mistyped key', 'sk-aaaaaaaaaaaaaaaa-bbbb'],
    ['a key of another kind', 'admin'],
  ])('%s is refused', async (_, given) => {
    const key = given === 'admin' ? app.adminKey : given || 'none'
    await expect(app.openai(key).models.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError)
  })

  it('a revoked key opens nothing any more, and neither do the keys of a deleted team', async () => {
    await app.change('createTeam', { organizationId: 'acme', teamId: 'passing', teamAlias: 'Passing', accessGroups: ['starter'] })
    const [revoked, left] = [await app.keyOf('passing'), await app.keyOf('passing')]
    await app.change('revokeTeamKey', { id: revoked.id })
    await expect(app.openai(revoked.secret).models.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError)
    expect((await app.openai(left.secret).models.list()).data).toHaveLength(2)
    await app.change('deleteTeam', { teamId: 'passing' })
    await app.change('createTeam', { organizationId: 'acme', teamId: 'passing', teamAlias: 'Again', accessGroups: ['starter'] })
    await expect(app.openai(left.secret).models.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError)
  })

  it('a team key changes nothing, its own team included', async () => {
    expect(await app.clientWith(secret).refusalOf('addCredits', { teamId: 'acme-prod', amount: '1' })).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    })
  })

  it('suspended and paused teams are told so, and served again once resumed', async () => {
    await app.change('suspendTeam', { teamId: 'acme-prod' })
    await expect(chat('smart')).rejects.toMatchObject({ status: 403, code: 'team_suspended' })
    await expect(client.models.list()).rejects.toMatchObject({ status: 403, code: 'team_suspended' })
    await app.change('resumeTeam', { teamId: 'acme-prod' })
    await app.change('pauseTeam', { teamId: 'acme-prod' })
    const error = await chat('smart').catch((caught) => caught)
    expect(error).toBeInstanceOf(OpenAI.RateLimitError)
    expect(error.code).toBe('team_paused')
    expect(error.headers.get('retry-after')).toBe('60')
    await app.change('resumeTeam', { teamId: 'acme-prod' })
    expect((await chat('smart')).model).toBe('smart')
  })

  it('a team without credits left is told so with 402', async () => {
    await app.change('createTeam', {
      organizationId: 'acme',
      teamId: 'broke',
      teamAlias: 'Broke',
      accessGroups: ['starter'],
      creditsAllocated: '0',
    })
    const broke = app.openai((await app.keyOf('broke')).secret)
    await expect(broke.chat.completions.create({ model: 'smart', messages })).rejects.toMatchObject({
      status: 402,
      code: 'insufficient_credits',
    })
  })

  it.each([
    ['text that is not JSON', 'hello', 400, 'invalid_json'],
    ['an array', '[]', 415, 'invalid_body'],
    ['no model', '{"messages":[]}', 400, 'model_missing'],
    ['a model that is no text', '{"model":7}', 400, 'model_missing'],
    ['a job id with a line break', '{"model":"smart","metadata":{"job_id":"a\\nb"}}', 400, 'invalid_job_id'],
  ])('%s is refused', async (_, body, status, code) => {
    expect(await post(body)).toMatchObject({ status, body: { error: { code } } })
  })

  it('an empty body is refused', async () => {
    expect(await post('')).toMatchObject({ status: 400, body: { error: { code: 'invalid_body' } } })
  })

  it('a body of 50 MB is refused', async () => {
    const answer = await post(Buffer.alloc(50_000_000, 0x20)).catch((error: Error & { cause?: { code?: string } }) => error.cause?.code)
    // The server may close the connection while the client still sends.
    expect([413, 'EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET']).toContain(typeof answer === 'object' ? answer.status : answer)
  })

  it('headers cannot be smuggled upstream through a job id', async () => {
    const [, port = ''] = /:(\d+)$/.exec(app.url) ?? []
    const body = '{"model":"smart","messages":[]}'
    const raw = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${secret}\r\nx-job-id: a\u0000b\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`
    const socket = connect(Number(port), '127.0.0.1')
    socket.end(raw, 'latin1')
    let answer = ''
    for await (const chunk of socket) answer += String(chunk)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  })

  it('an error of the provider passes with its status, without the name of its model', async () => {
    app.upstream.behaviour = 'error'
    const { status, headers, body } = await post('{"model":"smart","messages":[]}')
    expect(status).toBe(400)
    expect(body.error.message).toBe('litellm.BadRequestError: smart: smart wants shorter prompts')
    expect(JSON.stringify([...headers].filter(([name]) => name !== 'x-model-served'))).not.toContain('gpt-4')
  })

  it('an answer that is not JSON is a bad gateway, and shows nothing of itself', async () => {
    app.upstream.behaviour = 'not-json'
    const { status, body } = await post('{"model":"smart","messages":[]}')
    expect(status).toBe(502)
    expect(body.error.code).toBe('upstream_not_json')
    expect(JSON.stringify(body)).not.toContain('gpt-4')
  })

  it('a silent LiteLLM is a gateway time-out', async () => {
    app.upstream.behaviour = 'silent'
    await expect(chat('smart')).rejects.toMatchObject({ status: 504, code: 'upstream_timeout' })
  })

  it('a client that goes before an answer comes breaks the call upstream off, and is no error of ours', async () => {
    app.upstream.behaviour = 'silent'
    const [asked, brokenOff] = [app.upstream.asked.length, app.upstream.brokenOff]
    const leaving = new AbortController()
    const answer = client.chat.completions.create({ model: 'smart', messages }, { signal: leaving.signal }).catch((error) => error)
    await expect.poll(() => app.upstream.asked.length).toBe(asked + 1)
    leaving.abort()
    expect(await answer).toBeInstanceOf(OpenAI.APIUserAbortError)
    await expect.poll(() => app.upstream.brokenOff).toBe(brokenOff + 1)
    const metrics = async () => (await app.admin.fetch('/metrics')).text()
    await expect.poll(metrics).toContain('switchbook_refusals_total{surface="client",code="client_closed"} 1')
    expect(await metrics()).toContain('switchbook_refusals_total{surface="client",code="internal_error"} 0')
  })

  it('half a stream ends as an error of the connection, not as an end', async () => {
    app.upstream.behaviour = 'half-a-stream'
    const read = async () => {
      for await (const _ of await client.chat.completions.create({ model: 'smart', messages, stream: true })) void _
    }
    await expect(read()).rejects.toThrow()
  })

  it('a LiteLLM that is away is a bad gateway until it is back', async () => {
    const port = Number(new URL(app.upstream.url).port)
    await app.upstream.close()
    await expect(chat('smart')).rejects.toMatchObject({ status: 502, code: 'upstream_unreachable' })
    await app.upstream.listen(port)
    expect((await chat('smart')).model).toBe('smart')
  })

  it('a reader that does not read is not read for', async () => {
    app.upstream.behaviour = 'endless'
    const [, port = ''] = /:(\d+)$/.exec(app.url) ?? []
    const body = JSON.stringify({ model: 'smart', messages, stream: true })
    const before = process.memoryUsage().rss
    const socket = connect(Number(port), '127.0.0.1')
    socket.pause()
    socket.write(
      `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${secret}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1_048_576)
    socket.destroy()
  })
})

describe('a client path without LiteLLM behind it', () => {
  it('says that it is closed, and lists models all the same', async () => {
    const app = await startGatewayApp(undefined, { LITELLM_URL: '' })
    try {
      const client = app.openai((await app.keyOf('acme-prod')).secret)
      expect((await client.models.list()).data).toHaveLength(2)
      await expect(client.chat.completions.create({ model: 'smart', messages })).rejects.toMatchObject({ status: 503, code: 'no_upstream' })
    } finally {
      await app.close()
    }
  })
})

describe('a client path that keeps the served model to itself', () => {
  it('tells it nowhere', async () => {
    const app = await startGatewayApp(undefined, { GATEWAY_TELL_MODEL: 'false' })
    try {
      const client = app.openai((await app.keyOf('acme-prod')).secret)
      const { data, response } = await client.chat.completions.create({ model: 'fast', messages }).withResponse()
      expect(data.model).toBe('fast')
      expect(JSON.stringify([...response.headers])).not.toContain('gpt-3.5')
    } finally {
      await app.close()
    }
  })
})
