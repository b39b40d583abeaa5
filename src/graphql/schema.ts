import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import type { Slice } from '../slice.ts'
import { AuditEventResolver } from './audit-event-resolver.ts'
import { NodeResolver } from './node-resolver.ts'
import { authChecker } from './roles.ts'

/** The GraphQL schema of all slices. Rules of input live in the deciders, so class-validator stays off. */
export function buildApiSchema(slices: readonly Slice[]): Promise<GraphQLSchema> {
  const resolvers = [NodeResolver, AuditEventResolver, ...slices.flatMap((slice) => slice.resolvers)]
  return buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<() => object>,
    orphanedTypes: slices.flatMap((slice) => slice.eventTypes),
    authChecker,
    validate: false,
  })
}
