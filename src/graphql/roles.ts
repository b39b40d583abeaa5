import { Extensions, UseMiddleware } from 'type-graphql'
import { DomainError } from '../kernel/errors.ts'
import type { Role } from '../kernel/role.ts'
import { leaveDryRun } from './dry-run.ts'
import type { RequestContext } from './services.ts'

/** Who may read: every key. */
export const Reads = () => openTo('ADMIN', 'EDITOR', 'AUDITOR')
/** Who may change aliases, groups, organizations and teams. */
export const Changes = () => change('ADMIN', 'EDITOR')
/** Who may see the keys. */
export const ReadsKeys = () => openTo('ADMIN', 'AUDITOR')
/** Who may make and revoke keys. */
export const ManagesKeys = () => change('ADMIN')

/** The mark is read where the schema is guarded. */
function openTo(...roles: Role[]) {
  return Extensions({ roles })
}

function change(...roles: Role[]): MethodDecorator {
  const decorators = [openTo(...roles), UseMiddleware(leaveDryRun)]
  return (target, name, descriptor) => {
    for (const decorate of decorators) decorate(target, name, descriptor)
  }
}

/** Refuses unless the caller has one of the roles, and names those that would do. */
export function requireRole({ caller }: RequestContext, what: string, roles: readonly Role[]): void {
  if (caller.role !== 'TEAM' && roles.includes(caller.role)) return
  const holder = caller.kind === 'USER' ? 'this token' : 'this key'
  throw new DomainError('FORBIDDEN', `${what} needs the role ${roles.join(' or ')}; ${holder} has ${caller.role}`, {
    details: { role: caller.role, needed: roles },
  })
}

/** Who may follow anything: every API key, and no team. */
export function requireFollower(context: RequestContext): void {
  requireRole(context, 'a subscription', ['ADMIN', 'EDITOR', 'AUDITOR'])
}
