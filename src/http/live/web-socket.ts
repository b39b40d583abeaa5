/** Subscriptions over WebSocket, by the protocol graphql-transport-ws. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { GraphQLError } from 'graphql'
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws'
import { v7 as uuid } from 'uuid'
import { type WebSocket, WebSocketServer } from 'ws'
import { requestContext } from '../../graphql/request-context.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { prepareSubscription, type SubscriptionParts, toldResult } from '../../graphql/subscription-request.ts'
import { toldErrors } from '../../graphql/told-errors.ts'
import { DomainError } from '../../kernel/errors.ts'
import { keyCaller, keyInForce, letIn } from '../caller.ts'
import type { ServerParts } from '../server.ts'
import type { LiveConnections } from './connections.ts'

interface Peer {
  readonly socket: WebSocket
  readonly request: IncomingMessage
}
type Params = Record<string, unknown>

/** Bytes of a message from a client. */
const MAX_MESSAGE = 1_048_576
/** Milliseconds that a client has to say who it is. */
const INIT_WAIT = 5_000
/** Milliseconds between pings, and for the answer to one. */
const KEEP_ALIVE = 12_000
/** Milliseconds that a client has to answer when the server goes. */
const PATIENCE = 2_000
const GOING_AWAY = 1001
const CLOSE_CODES: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: CloseCode.Unauthorized,
  FORBIDDEN: CloseCode.Forbidden,
  UNAVAILABLE: GOING_AWAY,
}
const GOING = 'the server is shutting down'
/** Sockets whose clients have not said who they are, at most. */
const MOST_NAMELESS = 100

export interface SocketServer {
  /** For the `upgrade` event of an HTTP server. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Tells all clients that the server goes. */
  close(): void
}

export function webSockets(parts: ServerParts, connections: LiveConnections): SocketServer {
  const { log, services } = parts
  const subscriptions: SubscriptionParts = { schema: parts.schema, trusted: parts.trusted, log, metrics: services.metrics }

  const server = makeServer<Params, Peer>({
    connectionInitWaitTimeout: INIT_WAIT,
    async onConnect(connected) {
      const {
        connectionParams,
        extra: { socket, request },
      } = connected
      try {
        const authorization = authorizationOf(connectionParams, request)
        await letIn(parts, request, authorization)
        // Whoever left meanwhile would be held as open for good.
        if (socket.readyState !== socket.OPEN) return false
        const { id } = keyCaller(parts, request, authorization)
        connections.requireRoom(id)
        const remove = connections.add({
          keyId: id,
          get subscriptions() {
            return Math.max(1, Object.keys(connected.subscriptions).length)
          },
          check: () => keyInForce(parts, authorization),
          refuse: (refusal) => refuse(socket, refusal),
          leave: () => socket.close(GOING_AWAY, GOING),
        })
        socket.once('close', remove)
        return true
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        services.metrics.refused('graphql', error.code)
        refuse(socket, error)
        return false
      }
    },
    onSubscribe({ connectionParams, extra: { request } }, _, payload) {
      try {
        const caller = keyInForce(parts, authorizationOf(connectionParams, request))
        connections.requireShare(caller.id)
        const context = requestContext(services, caller, uuid(), request.headers)
        return prepareSubscription(subscriptions, payload, context)
      } catch (error) {
        const { message } = error as Error
        return [new GraphQLError(message, { originalError: error as Error })]
      }
    },
    onNext(_, __, ___, args, result) {
      services.metrics.subscriptionResult()
      return toldResult(subscriptions, result, args.contextValue as RequestContext)
    },
    onError: (_, __, ___, errors) => toldErrors(subscriptions, errors, { requestId: uuid() }),
  })

  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE, handleProtocols, perMessageDeflate: false })
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => serve(socket, request))

  function serve(socket: WebSocket, request: IncomingMessage): void {
    const stopPinging = pinging(socket)
    const closed = server.opened(
      {
        protocol: socket.protocol,
        // Resolves once the message has left: the next event is read then, and what a slow reader does not take waits in the log.
        send: (data) =>
          new Promise((resolve, reject) => {
            if (socket.readyState !== socket.OPEN) resolve()
            else socket.send(data, (error) => (error ? reject(error) : resolve()))
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data) => {
            take(String(data)).catch((error) => {
              if (socket.readyState !== socket.OPEN) return
              log.error({ err: error }, 'a subscription failed')
              socket.close(CloseCode.InternalServerError, 'internal error')
            })
          }),
      },
      { socket, request },
    )
    // What broke the connection off is the client's own affair.
    socket.on('error', (error) => log.debug({ err: error }, 'a WebSocket broke'))
    socket.once('close', (code, reason) => {
      stopPinging()
      void closed(code, String(reason))
    })
  }

  return {
    upgrade(request, socket, head) {
      socket.on('error', (error) => log.debug({ err: error }, 'a WebSocket broke'))
      const path = request.url?.split('?')[0]
      if (path !== '/graphql' && path !== '/graphql/stream') return turnAway(socket, 404, 'there are no WebSockets but at /graphql')
      // Who has a key is refused in words that its client shows; the nameless are not waited for.
      if (sockets.clients.size >= connections.size + MOST_NAMELESS) return turnAway(socket, 503, 'too many connections are being made')
      sockets.handleUpgrade(request, socket, head, (made) => sockets.emit('connection', made, request))
    },
    close() {
      for (const socket of sockets.clients) {
        socket.close(GOING_AWAY, GOING)
        setTimeout(() => socket.terminate(), PATIENCE).unref()
      }
    },
  }
}

function authorizationOf(params: Params | undefined, request: IncomingMessage): string | undefined {
  const given = params?.authorization ?? params?.Authorization
  return typeof given === 'string' ? given : request.headers.authorization
}

/** 4401 for what opens nothing, after which clients do not try again, 4403 for a token without a role; 1001 and 1013 when they may. */
function refuse(socket: WebSocket, { code, message }: DomainError): void {
  const status = CLOSE_CODES[code] ?? 1013
  // A close frame has room for 123 bytes of reason.
  socket.close(
    status,
    Buffer.from(message)
      .subarray(0, 120)
      .toString()
      .replace(/\ufffd$/, ''),
  )
}

function turnAway(socket: Duplex, status: number, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: status === 404 ? 'NOT_FOUND' : 'OVERLOADED' } }] })
  socket.end(
    `HTTP/1.1 ${status} Refused\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}

/** Ends connections whose other end is gone without a word. */
function pinging(socket: WebSocket): () => void {
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, KEEP_ALIVE)
  return () => clearInterval(timer)
}
