/** What stands behind the proxies of `gateway`: reads a request to its end and answers it with fixed bytes. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const body = Buffer.from(process.env.ANSWER ?? '')
const headers = { 'content-type': 'application/json', 'content-length': body.length }
const server = createServer((request, response) => void request.resume().once('end', () => response.writeHead(200, headers).end(body)))
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => console.log(`GraphQL: http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
process.once('SIGTERM', () => process.exit())
