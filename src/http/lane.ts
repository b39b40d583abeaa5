/**
 * The short way for queries: on Node's own request and response, without Fastify and Apollo. It gives nothing but answers that they
 * have given to the same text before, and whatever it has to refuse, or does not know, goes on to them as if nobody had looked.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { FastifyBodyParser, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult } from 'graphql'
import { type AskedQuery, type CompiledQuery, QueryLane } from '../graphql/lane/query-lane.ts'
import type { RequestContext } from '../graphql/services.ts'
import { asksToRetry, toldErrors } from '../graphql/told-errors.ts'
import { DomainError } from '../kernel/errors.ts'
import { type CallerParts, graphqlContext } from './caller.ts'
import { hasMinimum } from './minimum-position.ts'
import { requestId } from './request-id.ts'
import type { ServerParts } from './server.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const ROUTE = '/graphql'
/** Bytes of a body that is read here. */
const MOST_BYTES = 65_536
/** Values of the header `accept` whose answers are remembered. */
const MOST_ACCEPTED = 16
/** Told anew in each answer, or by Node. */
const OWN_HEADERS = new Set(['x-request-id', 'content-length', 'date', 'connection', 'keep-alive', 'transfer-encoding'])

/** Fastify's parser does not look at the request. */
const NO_REQUEST = null as unknown as FastifyRequest

/** A request that is being answered here. */
interface Taken {
  readonly response: ServerResponse
  readonly context: RequestContext
  /** The headers of Apollo's answers to such requests. */
  readonly headers: readonly string[]
}

export class Lane {
  readonly #parts: CallerParts
  readonly #queries: QueryLane
  /** Of Apollo's answers without errors, by what the request accepts. */
  readonly #headers = new Map<string, readonly string[]>()
  /** Bodies of requests that go on to Fastify. */
  readonly #bodies = new WeakMap<IncomingMessage, Buffer>()
  /** Answers of this turn of the event loop. */
  readonly #made: (() => void)[] = []
  readonly #answered: (seconds: number) => void
  #app: FastifyInstance | null = null
  #parse: FastifyBodyParser<string> = () => {}

  constructor(parts: ServerParts) {
    // Fastify meets the same wrong key, and counts it.
    this.#parts = { ...parts, guesses: parts.guesses.uncounted }
    this.#queries = new QueryLane(parts.schema, parts.trusted)
    this.#answered = parts.services.metrics.answering({ method: 'POST', route: ROUTE, status: 200 })
  }

  /** Stands before Fastify's own handler. */
  before(next: Handler): Handler {
    return (request, response) => this.#take(request, response, next)
  }

  /** Begins once the server is complete, and ends when it goes: then Fastify refuses what comes. */
  open(app: FastifyInstance): void {
    this.#app = app
    // Fastify's own, with the answers that it gives by itself to __proto__ and the like.
    this.#parse = app.getDefaultJsonParser('error', 'error')
    app.addHook('preClose', async () => {
      this.#app = null
    })
  }

  /** The body of a request, read here or still to be read. */
  bodyOf<Stream>(request: IncomingMessage, unread: Stream): Stream | Readable {
    const body = this.#bodies.get(request)
    return body ? Readable.from([body]) : unread
  }

  /** Remembers what Apollo answered. */
  learn(request: FastifyRequest, reply: FastifyReply, answer: unknown): void {
    // Apollo puts errors first.
    if (request.method !== 'POST' || typeof answer !== 'string' || !answer.startsWith('{"data":')) return
    const asked = this.#app && askedQuery(request.body)
    if (!asked) return
    this.#queries.learn(asked)
    const accept = request.headers.accept ?? ''
    if (this.#headers.has(accept)) return
    const [oldest] = this.#headers.keys()
    if (oldest !== undefined && this.#headers.size >= MOST_ACCEPTED) this.#headers.delete(oldest)
    const headers = Object.entries(reply.getHeaders()).filter(([name]) => !OWN_HEADERS.has(name))
    this.#headers.set(
      accept,
      headers.flatMap(([name, value]) => [name, String(value)]),
    )
  }

  #take(request: IncomingMessage, response: ServerResponse, next: Handler): void {
    const app = this.#app
    const headers = app && mayTake(request) ? this.#headers.get(request.headers.accept ?? '') : undefined
    const context = headers ? this.#contextOf(request) : null
    if (!app || !headers || !context) {
      next(request, response)
      return
    }
    const start = performance.now()
    let answered = false
    app.underWay.count += 1
    response.once('close', () => {
      app.underWay.count -= 1
      if (!answered || !response.writableFinished) return
      this.#answered((performance.now() - start) / 1_000)
    })
    const goOn = (body: Buffer) => {
      this.#bodies.set(request, body)
      next(request, response)
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
      const asked = this.#read(body)
      const query = asked && this.#queries.find(asked)
      if (!query) {
        goOn(body)
        return
      }
      const settle = (result: ExecutionResult | null) => {
        answered = result !== null && this.#send({ response, context, headers }, query, result)
        if (!answered) goOn(body)
      }
      const result = answerOf(query, context, asked.variables)
      // What breaks the compiler's code, Apollo answers or tells.
      if (result instanceof Promise) void result.catch(() => null).then(settle)
      else settle(result)
    })
  }

  /** Before the body is read; null when Fastify has to refuse the request, or to wait with it. */
  #contextOf(request: IncomingMessage): RequestContext | null {
    try {
      const context = graphqlContext(this.#parts, request, requestId(request.headers['x-request-id']))
      return hasMinimum(this.#parts.services.commits, request.headers) ? context : null
    } catch {
      // Fastify meets the same refusal, and tells it.
      return null
    }
  }

  #read(body: Buffer): AskedQuery | null {
    let asked: AskedQuery | null = null
    this.#parse(NO_REQUEST, body.toString(), (_, value) => {
      asked = askedQuery(this.#withText(value))
    })
    return asked
  }

  #withText(body: unknown): unknown {
    try {
      return this.#parts.trusted.withText(body)
    } catch {
      // Fastify meets the same refusal, and tells it.
      return null
    }
  }

  /** False when Apollo has to answer. */
  #send({ response, context, headers }: Taken, query: CompiledQuery, result: ExecutionResult): boolean {
    if (!isTellable(result, context)) return false
    const { services, log } = this.#parts
    const { data, errors } = result
    const told = errors && toldErrors({ log, metrics: services.metrics }, errors, context, query.name)
    const text = jsonLine(told ? { errors: told, data } : { data })
    if (text === null) return false
    const length = Buffer.byteLength(text)
    const head = [...headers, 'x-request-id', context.requestId, 'content-length', String(length)]
    if (told && asksToRetry(told)) head.push('retry-after', '1')
    response.writeHead(200, head)
    // ASCII is the same bytes either way, and needs no encoding as Latin-1.
    this.#end(response, text, length === text.length ? 'latin1' : 'utf8')
    return true
  }

  /** At the end of the turn, with all that were made in it: to wake their reader costs as much as an answer, and happens once so. */
  #end(response: ServerResponse, text: string, encoding: BufferEncoding): void {
    if (this.#made.length === 0) {
      setImmediate(() => {
        const made = this.#made.splice(0)
        this.#parts.services.metrics.laneAnswers(made.length)
        for (const send of made) send()
      })
    }
    this.#made.push(() => response.end(text, encoding))
  }
}

/** Null when it is refused by the values of its variables: Apollo refuses it in the same words. */
function answerOf(query: CompiledQuery, context: RequestContext, variables: AskedQuery['variables']) {
  try {
    return query.run(context, variables)
  } catch {
    return null
  }
}

/** Null when there is a value that JSON has not; what Apollo makes of it, Apollo tells. */
function jsonLine(answer: object): string | null {
  try {
    return `${JSON.stringify(answer)}\n`
  } catch {
    return null
  }
}

/** A POST whose body is short and says that it is JSON, which no form of another site's page can do. */
function mayTake({ method, url, headers }: IncomingMessage): boolean {
  if (method !== 'POST' || url !== ROUTE) return false
  const type = headers['content-type']
  if (type !== 'application/json' && type !== 'application/json; charset=utf-8') return false
  const length = headers['content-length']
  return length !== undefined && Number(length) <= MOST_BYTES && headers['content-encoding'] === undefined
}

/** What is asked, if it is one operation in the plain form. */
function askedQuery(body: unknown): AskedQuery | null {
  if (typeof body !== 'object' || body === null || 'extensions' in body) return null
  const { query, operationName, variables } = body as Readonly<Record<string, unknown>>
  if (typeof query !== 'string') return null
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables))) return null
  return { query, operationName: operationName ?? undefined, variables: (variables ?? {}) as AskedQuery['variables'] }
}

/**
 * What is told here as Apollo would tell it: data, and one refusal of our own at most. Without data the variables are not of their types,
 * of several errors the order may differ, and other errors may be the compiler's.
 */
function isTellable({ data, errors }: ExecutionResult, { warnings }: RequestContext): boolean {
  if (data === undefined || warnings.length > 0) return false
  return !errors || (errors.length === 1 && errors[0]?.originalError instanceof DomainError)
}
