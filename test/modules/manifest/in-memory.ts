/** Manifests on a system that lives in memory. */
import { decide } from '../../../src/event-log/decision.ts'
import { GENESIS_HASH } from '../../../src/event-log/hash-chain.ts'
import { buildRegistry } from '../../../src/event-log/registry.ts'
import type { Command } from '../../../src/kernel/command.ts'
import { DomainError } from '../../../src/kernel/errors.ts'
import { Draft, World } from '../../../src/kernel/world.ts'
import type { Difference } from '../../../src/modules/diff/index.ts'
import { exportManifest } from '../../../src/modules/manifest/manifest.export.ts'
import { type Fault, ManifestInvalid } from '../../../src/modules/manifest/manifest.faults.ts'
import type { Note } from '../../../src/modules/manifest/manifest.plan.ts'
import { readManifest } from '../../../src/modules/manifest/manifest.read.ts'
import { rehearse } from '../../../src/modules/manifest/manifest.rehearsal.ts'
import { slices } from '../../../src/modules.ts'
import { metadata } from '../../support/commands.ts'

const registry = buildRegistry(slices.flatMap(({ aggregate }) => aggregate?.domain ?? []))

export interface ManifestFaults {
  readonly count: number
  readonly faults: readonly Fault[]
}

export class InMemory {
  readonly world = new World()
  #head = { position: 0, hash: GENESIS_HASH, recordedAt: new Date(0) }

  /** Decides commands as one request; answers the types of their events. */
  submit(...commands: readonly Command[]): string[] {
    const draft = new Draft(this.world)
    const { decided, head } = decide(registry, commands, metadata(), draft, this.#head, new Date('2026-11-24T06:00:00Z'))
    this.world.apply(draft, head.position)
    this.#head = head
    return decided.map(({ event }) => `${event.type} ${event.key}`)
  }

  /** Decides each of the commands alone and passes over the refused ones. */
  tolerate(...commands: readonly Command[]): this {
    for (const command of commands) {
      try {
        this.submit(command)
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
      }
    }
    return this
  }

  plan(text: string, prune = false): readonly Difference[] {
    return rehearse(registry, readManifest(text), this.world, prune).plan
  }

  notes(text: string): readonly Note[] {
    return rehearse(registry, readManifest(text), this.world, false).notes
  }

  /** Applies a manifest; answers its events. */
  apply(text: string, prune = false): string[] {
    return this.submit(...rehearse(registry, readManifest(text), this.world, prune).commands)
  }

  faults(text: string, prune = false): ManifestFaults {
    try {
      this.plan(text, prune)
    } catch (error) {
      if (!(error instanceof ManifestInvalid)) throw error
      return { count: error.details.faultCount as number, faults: error.details.faults as readonly Fault[] }
    }
    return { count: 0, faults: [] }
  }

  export(): string {
    return exportManifest(this.world, this.#head.position)
  }
}

/** `line:column path: message` of each fault. */
export function told({ faults }: ManifestFaults): string[] {
  return faults.map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`)
}
