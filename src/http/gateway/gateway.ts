/** The client path: an alias comes in, LiteLLM answers, and the answer goes out under the alias. */
import type { IncomingHttpHeaders } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { newId } from '../../event-log/new-id.ts'
import { type ClientRequest, clientRequest } from './client-request.ts'
import type { Exchange, UpstreamAnswer } from './exchange.ts'
import { badGateway, badRequest, closed, errorBody, Refused, refusedResolution, slowDown, tooLarge, unauthenticated } from './refusals.ts'
import { EventRewriter, hideModel, type Reading, read, renameModel, unread } from './rewriting.ts'
import type { Upstream } from './upstream.ts'

/** One answered call, to be counted. */
export interface AnsweredCall {
  readonly callId: string
  readonly teamId: string
  readonly alias: string
  readonly litellmModel: string
  readonly inputTokens: number
  readonly outputTokens: number
  readonly jobId: string | null
  readonly at: Date
  /** Log position that the call was resolved at. */
  readonly position: number
  /** False when the answer broke off. */
  readonly complete: boolean
}

export interface GatewayParts {
  /** The team that a secret names; null when it names none that is in force. Throws OVERLOADED after too many wrong ones. */
  readonly teamOf: (authorization: string | undefined, address: string | undefined) => { readonly teamId: string } | null
  readonly resolve: (teamId: string, alias: string) => { readonly decision: string; readonly litellmModel?: string }
  /** Active aliases that a team may use; a refusal's code when it may use none at all. */
  readonly modelsOf: (teamId: string) => readonly { readonly name: string; readonly createdAt: number }[] | string
  readonly position: () => number
  /** Waits for the position that a request's headers ask for. */
  readonly awaitMinimum: (headers: IncomingHttpHeaders) => Promise<void>
  readonly record: (call: AnsweredCall) => Promise<void>
  /** Null while no LiteLLM is configured. */
  readonly upstream: Upstream | null
  /** Whether answers tell the served model and the log position in their headers. */
  readonly tellModel: boolean
  readonly now: () => Date
}

const ENDPOINTS = ['/v1/chat/completions', '/v1/completions', '/v1/embeddings', '/v1/responses']
const MAX_BODY_BYTES = 32 * 1_048_576

export function registerGateway(app: FastifyInstance, parts: GatewayParts): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
    scope.setErrorHandler(answerError)
    scope.decorateRequest('teamId', '')
    // Before the body is read: nobody unknown makes the server read megabytes.
    scope.addHook('onRequest', async (request) => {
      const team = parts.teamOf(request.headers.authorization, request.socket.remoteAddress)
      if (!team)
        throw unauthenticated('invalid_api_key', 'The API key is missing, unknown, revoked or expired: send a team key as a Bearer token.')
      request.teamId = team.teamId
      await parts.awaitMinimum(request.headers)
    })
    scope.get('/v1/models', async ({ teamId }) => ({ object: 'list', data: models(parts, teamId) }))
    scope.get<{ Params: { '*': string } }>('/v1/models/*', async ({ teamId, params }) => {
      const found = models(parts, teamId).find((model) => model.id === params['*'])
      if (!found) throw refusedResolution('UNKNOWN_ALIAS', params['*'])
      return found
    })
    for (const path of ENDPOINTS) {
      scope.post(path, { bodyLimit: MAX_BODY_BYTES }, (request, reply) => new Call(parts, path, request, reply).answer())
    }
  })
}

declare module 'fastify' {
  interface FastifyRequest {
    teamId: string
  }
}

function models({ modelsOf }: GatewayParts, teamId: string) {
  const found = modelsOf(teamId)
  if (typeof found === 'string') throw refusedResolution(found, '')
  return found.map(({ name, createdAt }) => ({ id: name, object: 'model', created: Math.floor(createdAt / 1_000), owned_by: 'switchbook' }))
}

/** One request of a client and what became of it. */
class Call {
  readonly #parts: GatewayParts
  readonly #path: string
  readonly #request: FastifyRequest
  readonly #reply: FastifyReply
  readonly #at: Date
  readonly #position: number
  /** Our own: the request's id unless the client chose it; a cache in LiteLLM repeats the answer's. */
  readonly #callId: string
  readonly #reading: Reading = unread()
  #counted = false

  constructor(parts: GatewayParts, path: string, request: FastifyRequest, reply: FastifyReply) {
    this.#parts = parts
    this.#path = path
    this.#request = request
    this.#reply = reply
    this.#at = parts.now()
    this.#position = parts.position()
    this.#callId = request.headers['x-request-id'] === undefined ? request.id : newId(this.#at)
  }

  async answer(): Promise<FastifyReply> {
    const { upstream, resolve, tellModel } = this.#parts
    const { teamId, headers, id, body } = this.#request
    const job = headers['x-job-id']
    const asked = clientRequest(this.#path, body, typeof job === 'string' ? job : undefined)
    const { decision, litellmModel } = resolve(teamId, asked.alias)
    if (decision !== 'ALLOWED' || litellmModel === undefined) throw refusedResolution(decision, asked.alias)
    if (!upstream) throw closed('no_upstream', 'No LiteLLM is configured behind this server.')
    const exchange = upstream.post(this.#path, asked.forward(litellmModel), { callId: this.#callId, requestId: id })
    // A client that hangs up breaks the call upstream off.
    this.#reply.raw.once('close', () => exchange.cancel())
    const answer = await exchange.answer
    this.#reply.code(answer.statusCode)
    this.#reply.header('x-call-id', this.#callId)
    if (tellModel) this.#reply.headers({ 'x-model-served': litellmModel, 'x-log-position': String(this.#position) })
    const { body: answered } = answer
    if (typeof answered === 'string') return this.#whole(answer, answered, asked, litellmModel)
    return this.#stream(exchange, answered, asked, litellmModel)
  }

  #stream(exchange: Exchange, events: Readable, asked: ClientRequest, litellmModel: string): FastifyReply {
    const rewriter = new EventRewriter(asked.alias, this.#reading, !asked.asksUsage, () => this.#count(asked, litellmModel))
    pipeline(events, rewriter, (error) => {
      if (!error) return
      if (!exchange.cancelled) this.#request.log.warn({ err: error, requestId: this.#request.id }, 'a stream from LiteLLM broke off')
      void this.#count(asked, litellmModel)
    })
    return this.#reply.header('content-type', 'text/event-stream; charset=utf-8').header('cache-control', 'no-cache').send(rewriter)
  }

  async #whole(
    { statusCode, contentType }: UpstreamAnswer,
    text: string,
    asked: ClientRequest,
    litellmModel: string,
  ): Promise<FastifyReply> {
    const failed = statusCode >= 400
    const body = contentType.includes('json') ? parsed(text) : undefined
    if (body === undefined) {
      this.#reply.code(502)
      throw badGateway('upstream_not_json', 'The model did not answer in the expected form.')
    }
    if (!failed) {
      read(this.#reading, body)
      this.#reading.complete = true
      await this.#count(asked, litellmModel)
    }
    const shown = renameModel(failed ? hideModel(text, litellmModel, asked.alias) : text, asked.alias)
    return this.#reply.header('content-type', 'application/json; charset=utf-8').send(shown)
  }

  async #count({ alias, jobId }: ClientRequest, litellmModel: string): Promise<void> {
    // A client may hang up just when all has been counted.
    if (this.#counted) return
    this.#counted = true
    const call = {
      callId: this.#callId,
      teamId: this.#request.teamId,
      alias,
      litellmModel,
      jobId,
      at: this.#at,
      position: this.#position,
    }
    await this.#parts.record({ ...call, ...this.#reading }).catch((error) => {
      this.#request.log.error({ err: error, requestId: this.#request.id, call }, 'a call was answered but not counted')
    })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Told to the client as an answer that is not JSON.
    return undefined
  }
}

function answerError(error: Error & { code?: string; statusCode?: number }, request: FastifyRequest, reply: FastifyReply): void {
  const refused = error instanceof Refused ? error : asRefused(error)
  request.server.metrics.refused('client', refused?.answer.code ?? 'internal_error')
  if (!refused) {
    request.log.error({ err: error, requestId: request.id }, 'internal error')
    const body = { message: `internal error; tell us the request id ${request.id}`, type: 'api_error', param: null, code: 'internal_error' }
    return void reply.code(500).send({ error: body })
  }
  const { answer } = refused
  if (answer.status >= 502 && answer.code !== 'not_caught_up')
    request.log.warn({ err: refused.cause ?? refused, requestId: request.id }, 'LiteLLM did not answer')
  if (answer.retryAfter !== undefined) reply.header('retry-after', String(answer.retryAfter))
  void reply.code(answer.status).type('application/json; charset=utf-8').send(errorBody(answer))
}

function asRefused({
  code,
  statusCode,
  message,
  details,
}: Error & { code?: string; statusCode?: number; details?: { retryAfterSeconds?: number } }): Refused | null {
  if (code === 'NOT_CAUGHT_UP') return closed('not_caught_up', message, null, 1)
  if (code === 'OVERLOADED') return slowDown('rate_limited', message, null, details?.retryAfterSeconds ?? 1)
  if (code === 'BAD_USER_INPUT') return badRequest('invalid_request', message)
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge('body_too_large', `The body is larger than ${MAX_BODY_BYTES} bytes.`)
  return statusCode !== undefined && statusCode < 500 ? badRequest('invalid_request', message) : null
}
