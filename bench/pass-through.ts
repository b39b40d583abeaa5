/** The peer of `gateway`: passes requests and answers on as they stream, and looks at neither. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream'
import { Pool } from 'undici'

const upstream = new Pool(process.env.UPSTREAM ?? '', { connections: 1_024, pipelining: 1 })
const server = createServer(async (request, response) => {
  const { 'content-type': type = '', 'content-length': length = '' } = request.headers
  const headers = { 'content-type': type, 'content-length': length, authorization: 'Bearer sk-upstream' }
  const answer = await upstream.request({ method: 'POST', path: request.url ?? '/', headers, body: request })
  response.writeHead(answer.statusCode, {
    'content-type': String(answer.headers['content-type']),
    'content-length': String(answer.headers['content-length']),
  })
  pipeline(answer.body, response, (error) => {
    if (error) throw error
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => console.log(`GraphQL: http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
process.once('SIGTERM', () => process.exit())
