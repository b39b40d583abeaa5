/** A dry run's payload is answered by the same resolvers as any other, from a database that shows what would be written. */
import type { MiddlewareFn } from 'type-graphql'
import { type DryRun, dryRunDatabase } from '../event-log/dry-run.ts'
import type { RequestContext } from './services.ts'

/** From here on the request reads what the dry run would have written, until its next change. */
export function enterDryRun(context: RequestContext, dryRun: DryRun): void {
  if (dryRun.decided.length === 0) return
  const { services } = context
  context.real = services
  context.services = { ...services, db: dryRunDatabase(services.db, services.registry, dryRun) }
}

/** Changes of one request run one after another: each sees what is there, whatever a dry run before it would have written. */
export const leaveDryRun: MiddlewareFn<RequestContext> = ({ context }, next) => {
  if (context.real) {
    context.services = context.real
    context.real = null
    context.loaders.clear()
  }
  return next()
}
