/** Commands become a log in memory alone: what the writer of a node makes of them, but for ids and times, which are the caller's. */
import type { DecidedEvent } from '../../src/event-log/decision.ts'
import type { UnhashedEvent } from '../../src/event-log/hash-chain.ts'
import type { Registry } from '../../src/event-log/registry.ts'
import type { Command } from '../../src/kernel/command.ts'
import type { CommandMetadata, DomainEvent } from '../../src/kernel/event.ts'
import type { EntityType } from '../../src/kernel/world.ts'
import { decision, fold, hashChain, World } from '../built.ts'

export interface Circumstances {
  readonly metadata: CommandMetadata
  readonly recordedAt: Date
  /** Of the next event. */
  eventId(): string
}

export class LogInMemory {
  readonly #registry: Registry
  readonly world = new World()
  position = 0
  hash = hashChain.GENESIS_HASH

  constructor(registry: Registry) {
    this.#registry = registry
  }

  /** The events of a command and of those that follow from it. */
  decide(command: Command, circumstances: Circumstances, causationId: string | null = null): DecidedEvent[] {
    const { modules } = this.#registry
    const module = this.#registry.moduleOfCommand(command.type)
    for (const other of modules) other.guard(command, this.world)
    const state = this.world.entity(module.entity, command.key)?.state ?? null
    const decided = module.decide(command, state, this.world).map((event) => this.#take(event, module.entity, circumstances, causationId))
    const cause = decided[0]?.event.eventId ?? causationId
    for (const { followUps } of modules) {
      for (const next of followUps(command, this.world)) decided.push(...this.decide(next, circumstances, cause))
    }
    return decided
  }

  #take(
    event: DomainEvent,
    entity: EntityType,
    { metadata, recordedAt, eventId }: Circumstances,
    causationId: string | null,
  ): DecidedEvent {
    const { world } = this
    const data = hashChain.canonicalJson(event.data)
    const unhashed: UnhashedEvent = {
      ...metadata,
      position: this.position + 1,
      eventId: eventId(),
      entityType: entity.name,
      key: event.key,
      streamVersion: (world.entity(entity, event.key)?.version ?? 0) + 1,
      type: event.type,
      schemaVersion: this.#registry.definitionOf(event.type).upcasters.length + 1,
      data: event.data,
      causationId,
      recordedAt,
    }
    const subjects = decision.subjectsOf(this.#registry, unhashed, world)
    const change = fold(this.#registry, unhashed, world)
    const columns = hashChain.storedColumns(unhashed, data)
    this.position = unhashed.position
    this.hash = hashChain.chainHash(this.hash, hashChain.canonicalRow(columns))
    const recorded = { ...unhashed, hash: this.hash }
    const rows = this.#registry.moduleOfEntity(entity.name).project({ event: recorded, ...change })
    return { event: recorded, stored: { ...columns, hash: this.hash }, subjects, rows }
  }
}
