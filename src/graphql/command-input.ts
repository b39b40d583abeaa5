import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Commands } from '../event-log/decision.ts'
import type { CommandResult } from '../event-log/group-commit.ts'
import { requestHash } from '../event-log/idempotency.ts'
import { newId } from '../event-log/new-id.ts'
import { BadInput } from '../kernel/errors.ts'
import type { CommandMetadata } from '../kernel/event.ts'
import { textInput } from '../kernel/text.ts'
import { AuditEvent } from './audit-event.ts'
import { auditEvent } from './audit-event-resolver.ts'
import { enterDryRun } from './dry-run.ts'
import type { Keyed } from './loaders.ts'
import { Position } from './scalars.ts'
import type { RequestContext } from './services.ts'

@InputType({ description: 'What every change may carry.' })
export abstract class CommandInput {
  @Field(() => String, { nullable: true, description: 'Why, for whoever reads the history: up to 1,000 characters.' })
  reason?: string | null
  @Field(() => String, {
    nullable: true,
    description:
      'A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise.',
  })
  idempotencyKey?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null.',
  })
  dryRun?: boolean | null
}

@InputType({ description: 'What every change of something existing may carry.' })
export abstract class VersionedInput extends CommandInput {
  @Field(() => Int, { nullable: true, description: 'Refuse with VERSION_CONFLICT unless the entity is at this version.' })
  expectedVersion?: number | null
}

@ObjectType({ description: 'What every change answers.' })
export abstract class Payload {
  @Field(() => [AuditEvent], { description: 'The events of this change, in order; empty when it changed nothing.' })
  events!: AuditEvent[]
  @Field(() => Position, { description: 'Position of the last of them; where the log stood when there are none.' })
  position!: number
}

@ObjectType({ description: 'What a deletion answers.' })
export class DeletePayload extends Payload {
  @Field(() => String, { description: 'Name or id of what was deleted.' })
  deletedKey!: string
}

/**
 * Hands commands to the writer with all that the request says of itself. `operation` is the mutation's name; `source` is the
 * request's own unless told.
 */
export async function submit(
  context: RequestContext,
  operation: string,
  input: CommandInput,
  commands: Commands,
  source = context.source,
): Promise<CommandResult> {
  const { idempotencyKey, dryRun, ...asked } = input
  const key = idempotencyKey ?? null
  if (key !== null && !/^[\x21-\x7e]{1,200}$/.test(key)) throw new BadInput('idempotencyKey', key, '1 to 200 visible ASCII characters')
  const result = await context.services.commits.submit({
    commands,
    metadata: { ...metadataOf(context, reasonOf(input)), source },
    idempotency: key === null ? undefined : { key, requestHash: requestHash(operation, asked) },
    dryRun: dryRun ?? false,
  })
  // What the request has read so far is of before the change.
  context.loaders.clear()
  if (result.dryRun) enterDryRun(context, result.dryRun)
  return result
}

/** Checked before anything is looked up for the change. */
export function reasonOf({ reason }: CommandInput): string | null {
  return reason === undefined || reason === null ? null : textInput('reason', reason, 1_000)
}

/** Who asks for a change, and why, as its events will say it. */
function metadataOf(context: RequestContext, reason: string | null): CommandMetadata {
  return {
    actorId: context.caller.id,
    actorKind: context.caller.kind ?? 'API_KEY',
    onBehalfOf: context.onBehalfOf,
    reason,
    source: context.source,
    requestId: context.requestId,
    correlationId: context.correlationId ?? newId(new Date()),
  }
}

/** The part that all payloads share. */
export function outcome({ services }: RequestContext, result: CommandResult): Pick<Payload, 'events' | 'position'> {
  return { events: result.events.map((event) => auditEvent(services, event)), position: result.position }
}

/**
 * A payload's entity: as it is now, or as the repeated request was first answered, or as it would be; as it was right after the
 * change where somebody else deleted it meanwhile. `remembered` is how memory has it now, which saves a look into the store.
 */
export async function entityAfter<T>(
  context: RequestContext,
  load: (context: RequestContext, asked: Keyed) => Promise<T | undefined>,
  key: string,
  { position, replayed, dryRun }: CommandResult,
  remembered?: T,
): Promise<T> {
  if (remembered && !replayed && !dryRun) return remembered
  const entity =
    (await load(context, { key, asOf: replayed || dryRun ? position : null })) ?? (await load(context, { key, asOf: position }))
  if (!entity) throw new Error(`${key} is gone right after its change`)
  return entity
}

/** Input fields that were given: GraphQL knows null where a command knows absence. */
export function given<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined
}
