import 'reflect-metadata'
import { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray, type PubSub } from 'type-graphql'
import type { Slice } from '../slice.ts'
import { AuditEventResolver } from './audit-event-resolver.ts'
import { errorCodeEnum } from './error-codes.ts'
import { guardFields } from './guards.ts'
import { NodeResolver } from './node-resolver.ts'

/** TypeGraphQL wants one as soon as there is a subscription; ours read the log. */
const noPubSub: PubSub = {
  publish: () => {
    throw new Error('nothing is published but by the log')
  },
  subscribe: () => {
    throw new Error('a subscription without a source of its own')
  },
}

/** The GraphQL schema of all slices. Rules of input live in the deciders, so class-validator stays off. */
export async function buildApiSchema(slices: readonly Slice[]): Promise<GraphQLSchema> {
  const resolvers = [NodeResolver, AuditEventResolver, ...slices.flatMap((slice) => slice.resolvers)]
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<() => object>,
    orphanedTypes: slices.flatMap((slice) => slice.eventTypes),
    validate: false,
    pubSub: noPubSub,
  })
  guardFields(schema)
  const config = schema.toConfig()
  if (config.query) config.query.description = 'What can be read.'
  if (config.mutation) config.mutation.description = 'What can be changed: each change is one commit, told in its events.'
  if (config.subscription) config.subscription.description = 'What can be followed, as server-sent events or over WebSocket.'
  // No field answers an error code, but clients want the codes generated with their types.
  return new GraphQLSchema({ ...config, types: [...config.types, errorCodeEnum] })
}
