import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import type { GroupCommit } from '../event-log/group-commit.ts'
import type { Registry } from '../event-log/registry.ts'
import type { Tail } from '../event-log/tail.ts'
import type { Clock } from '../kernel/clock.ts'
import type { ActorKind, RecordedEvent } from '../kernel/event.ts'
import type { Role } from '../kernel/role.ts'
import type { World } from '../kernel/world.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { AuditEvent } from './audit-event.ts'

/** What resolvers reach the rest of the program through; one for the process. */
export interface Services {
  readonly db: Kysely<Database>
  readonly registry: Registry
  readonly world: World
  readonly commits: GroupCommit
  readonly tail: Tail
  readonly clock: Clock
  readonly log: Logger
  readonly metrics: Metrics
  /** How it stands with LiteLLM, and how many models of its list are wrong; null while it is not kept in step. */
  readonly litellm: () => LitellmStanding | null
  /** The constructor of an event type's GraphQL type. */
  readonly auditEventTypes: ReadonlyMap<string, AuditEventType>
  readonly revertVetoes: readonly RevertVeto[]
  /** Fetches a node by the type and key that its global id names. */
  readonly nodeFetchers: ReadonlyMap<string, NodeFetcher>
}

export interface LitellmStanding {
  readonly state: string
  /** Position of the log that LiteLLM was last brought to; null before the first time. */
  readonly position: string | null
  /** How many models were missing, wrong or too many when this node last looked, by kind. */
  readonly drift: Readonly<Record<string, number>>
  /** Code of why it fails. */
  readonly fault: string | null
}

/** Why events cannot be reverted now, by what the log does not know; null when they can. */
export type RevertVeto = (services: Services, events: readonly RecordedEvent[]) => string | null

export type AuditEventType = new (...args: ConstructorParameters<typeof AuditEvent>) => AuditEvent
export type NodeFetcher = (context: RequestContext, key: string) => Promise<object | null>

/** Who is asking: the key or token that authenticated the request, or a caller that is built in. */
export type Caller = RoleCaller | TeamCaller

interface RoleCaller {
  readonly id: string
  readonly role: Role
  /** API_KEY unless told. */
  readonly kind?: ActorKind
  /** That a token gives. */
  readonly name?: string
}

/** A team with a key of its own, which reads what is its own and changes nothing. */
export interface TeamCaller {
  readonly id: string
  readonly role: 'TEAM'
  readonly kind?: ActorKind
  readonly teamId: string
  /** Whether it is told which models stand behind its aliases. */
  readonly seesModels: boolean
}

/** A caution that does not stop the change; told in `extensions.warnings`. */
export interface Warning {
  readonly code: string
  readonly message: string
  readonly field: string
}

/** What one request carries. */
export interface RequestContext {
  services: Services
  /** While a dry run's payload is answered: what `services` was before, its database without what the dry run would have written. */
  real: Services | null
  readonly caller: Caller
  readonly onBehalfOf: string | null
  readonly source: string
  readonly requestId: string
  /** Given by the caller for all commands of the request; else each command gets one of its own. */
  readonly correlationId: string | null
  readonly warnings: Warning[]
  /** Per-request loaders by the function that made them. */
  readonly loaders: Map<unknown, unknown>
}
