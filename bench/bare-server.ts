/** The limit of `resolve`: Node's own server with one fixed answer, which asks nothing of the request. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const body = Buffer.from(process.env.ANSWER ?? '')
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }
const server = createServer((_request, response) => void response.writeHead(200, headers).end(body))
server.listen(0, '127.0.0.1', () => console.log(`GraphQL: http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`))
process.once('SIGTERM', () => process.exit())
