import { type AuthChecker, Authorized, UseMiddleware } from 'type-graphql'
import { DomainError } from '../kernel/errors.ts'
import type { Role } from '../kernel/role.ts'
import { leaveDryRun } from './dry-run.ts'
import type { RequestContext } from './services.ts'
import { requireOpenToTeam } from './team-access.ts'

/** Who may read: every key. */
export const Reads = () => Authorized<Role>('ADMIN', 'EDITOR', 'AUDITOR')
/** Who may change aliases, groups, organizations and teams. */
export const Changes = () => change('ADMIN', 'EDITOR')
/** Who may see the keys. */
export const ReadsKeys = () => Authorized<Role>('ADMIN', 'AUDITOR')
/** Who may make and revoke keys. */
export const ManagesKeys = () => change('ADMIN')

function change(...roles: Role[]): MethodDecorator {
  const decorators = [Authorized<Role>(...roles), UseMiddleware(leaveDryRun)]
  return (target, name, descriptor) => {
    for (const decorate of decorators) decorate(target, name, descriptor)
  }
}

/** Refuses unless the caller has one of the roles, and names those that would do. */
export function requireRole({ caller }: RequestContext, what: string, roles: readonly Role[]): void {
  if (caller.role !== 'TEAM' && roles.includes(caller.role)) return
  throw new DomainError('FORBIDDEN', `${what} needs the role ${roles.join(' or ')}; this key has ${caller.role}`, {
    details: { role: caller.role, needed: roles },
  })
}

/** Who may follow anything: every API key, and no team. */
export function requireFollower(context: RequestContext): void {
  requireRole(context, 'a subscription', ['ADMIN', 'EDITOR', 'AUDITOR'])
}

export const authChecker: AuthChecker<RequestContext, Role> = ({ args, context, info }, roles) => {
  if (context.caller.role === 'TEAM') requireOpenToTeam(context, args, info)
  else requireRole(context, info.fieldName, roles)
  return true
}
