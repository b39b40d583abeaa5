/** Puts the checks of who may read or change a field before its resolver, for whatever executes the schema. */
import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { Role } from '../kernel/role.ts'
import { directOf } from './direct.ts'
import { requireRole } from './roles.ts'
import type { RequestContext } from './services.ts'
import { requireOpenToTeam, teamRuleOf } from './team-access.ts'

type Resolve = GraphQLFieldResolver<unknown, RequestContext>

/** A field without a rule for teams is closed to them, one without roles is open to every API key that reaches it. */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const roles = field.extensions.roles as readonly Role[] | undefined
      if (!roles && teamRuleOf(type, field.name) === 'ANY') continue
      field.resolve = guarded(field, roles, directOf(field) ?? field.resolve ?? defaultFieldResolver)
      if (field.subscribe) field.subscribe = guarded(field, roles, field.subscribe)
    }
  }
}

function guarded({ name }: GraphQLField<unknown, RequestContext>, roles: readonly Role[] | undefined, resolve: Resolve): Resolve {
  return (root, args, context, info) => {
    if (context.caller.role === 'TEAM') requireOpenToTeam(context, args, info)
    else if (roles) requireRole(context, name, roles)
    return resolve(root, args, context, info)
  }
}
