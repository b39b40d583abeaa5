import type { AuditEventType, NodeFetcher, RevertVeto } from './graphql/services.ts'
import type { DomainModule } from './kernel/module.ts'
import type { Loader } from './projections/restore.ts'

/** A class whose decorators TypeGraphQL reads. */
export type ResolverClass = abstract new (...args: never[]) => object

/** What one folder under `modules/` gives the program. */
export interface Slice {
  readonly name: string
  /** Its aggregate, and how memory is filled with it at start; absent in slices that only read. */
  readonly aggregate?: { readonly domain: DomainModule; readonly load: Loader }
  /** Fetches one of its entities for `node(id)`. */
  readonly node?: NodeFetcher
  readonly vetoRevert?: RevertVeto
  readonly resolvers: readonly ResolverClass[]
  /** The GraphQL type of each of its events, named like the event. */
  readonly eventTypes: readonly AuditEventType[]
}
