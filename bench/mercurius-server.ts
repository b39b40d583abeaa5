/** The peer of `resolve`: mercurius with jit, over the same schema object, resolvers, memory and database; it authenticates nobody. */
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import mercurius from 'mercurius'
import { buildApiSchema, makeLogger, readConfig, requestContext, slices, startApp } from './built.ts'

const config = readConfig(process.env)
const app = await startApp(config, makeLogger(config))
const server = fastify()
const caller = { id: 'bench', role: 'ADMIN' } as const
await server.register(mercurius, {
  schema: await buildApiSchema(slices),
  jit: 1,
  context: (request) => requestContext(app.services, caller, request.id, request.headers),
})
await server.listen({ port: 0, host: '127.0.0.1' })
console.log(`GraphQL: http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`)
process.once('SIGTERM', async () => {
  await app.close()
  process.exit()
})
