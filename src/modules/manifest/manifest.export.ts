/** The present state as a manifest: all fields said, in the order of names, so that two exports of one state are the same text. */
import { Document } from 'yaml'
import { type EntityType, stateOf, type WorldReader } from '../../kernel/world.ts'
import { accessGroup } from '../access-group/index.ts'
import { modelAlias } from '../alias/index.ts'
import { organization } from '../organization/index.ts'
import { team } from '../team/index.ts'
import type { AliasEntry, GroupEntry, OrganizationEntry, TeamEntry } from './manifest.schema.ts'

export function exportManifest(world: WorldReader, position: number): string {
  const manifest = {
    version: 1,
    aliases: entries(
      world,
      modelAlias,
      (name, { litellmModel, description, active, pricing }): AliasEntry => ({
        name,
        litellmModel,
        ...told({ description }),
        active,
        ...told({ pricing }),
      }),
    ),
    accessGroups: entries(
      world,
      accessGroup,
      (name, { description, aliases }): GroupEntry => ({
        name,
        ...told({ description }),
        modelAliases: [...aliases].sort(),
      }),
    ),
    organizations: entries(
      world,
      organization,
      (organizationId, { name, metadata }): OrganizationEntry => ({
        organizationId,
        name,
        ...told({ metadata }),
      }),
    ),
    teams: entries(
      world,
      team,
      (teamId, state): TeamEntry => ({
        teamId,
        organizationId: state.organizationId,
        teamAlias: state.teamAlias,
        accessGroups: [...state.accessGroups].sort(),
        creditsAllocated: state.creditsAllocated,
        creditMode: state.creditMode,
        ...told({ tokensPerCredit: state.tokensPerCredit }),
        status: state.status,
      }),
    ),
  }
  const document = new Document(manifest, { version: '1.2', aliasDuplicateObjects: false })
  document.commentBefore = ` Switchbook as of position ${position}.`
  return document.toString({ lineWidth: 0, blockQuote: false })
}

function entries<State, T>(world: WorldReader, type: EntityType<State>, entry: (key: string, state: State) => T): T[] {
  return [...world.keys(type)].sort().flatMap((key) => {
    const state = stateOf(world, type, key)
    return state === null ? [] : [entry(key, state)]
  })
}

/** What is null is left out, as people write it. */
function told<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as { [K in keyof T]?: NonNullable<T[K]> }
}
