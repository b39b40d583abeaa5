/** What happens to those who are there: mostly aliases pointed elsewhere, a few aliases and teams far more often than the rest. */
import type { Command } from '../../src/kernel/command.ts'
import type { WorldReader } from '../../src/kernel/world.ts'
import { accessGroup, modelAlias, stateOf, team } from '../built.ts'
import { type Draws, zipf } from './draws.ts'
import { aliasName, createAlias, DESCRIPTIONS, groupName, MODELS, pricing, type Sizes, teamName } from './population.ts'

/** The next change; it makes at most `room` events, and hardly ever none. */
export type Change = (world: WorldReader, room: number) => Command

/** Events that the deletion of an alias makes at most: it is in its own group and in one that it joined. */
const DELETION = 3

export function changes(sizes: Sizes, draws: Draws): Change {
  const [anAlias, aTeam] = [zipf(sizes.aliases), zipf(sizes.teams)]
  return (world, room) => {
    const chance = draws.unit()
    return chance < 0.78 ? changeAlias(anAlias(draws), chance, world, room) : changeTeam(aTeam(draws), chance, world)
  }

  function changeAlias(number: number, chance: number, world: WorldReader, room: number): Command {
    const key = aliasName(number)
    const state = stateOf(world, modelAlias, key)
    if (!state) return createAlias(number, draws)
    const update = (data: object): Command => ({ type: 'UpdateModelAlias', key, data })
    if (chance < 0.52) return update({ litellmModel: draws.among(MODELS.filter((model) => model !== state.litellmModel)) })
    if (chance < 0.6) {
      const next = pricing(draws)
      const same = JSON.stringify(next) === JSON.stringify(state.pricing)
      return update({ pricing: same ? null : next })
    }
    if (chance < 0.66) return update({ description: draws.among(DESCRIPTIONS.filter((text) => text !== state.description)) })
    if (chance < 0.72) return update({ active: !state.active })
    if (chance < 0.775 || room < DELETION) return membership(number, key, world)
    return { type: 'DeleteModelAlias', key, data: {} }
  }

  /** In its own group, or in the next one, or in neither. */
  function membership(number: number, key: string, world: WorldReader): Command {
    const name = groupName((number + draws.below(2)) % sizes.groups)
    const holds = stateOf(world, accessGroup, name)?.aliases.has(key)
    return { type: holds ? 'RemoveModelsFromAccessGroup' : 'AddModelsToAccessGroup', key: name, data: { modelAliases: [key] } }
  }

  function changeTeam(number: number, chance: number, world: WorldReader): Command {
    const key = teamName(number)
    const state = stateOf(world, team, key)
    if (!state) throw new Error(`there is no ${key}`)
    if (chance < 0.9) return { type: 'AddCredits', key, data: { amount: String(1 + draws.below(500)), description: null } }
    if (chance < 0.92)
      return { type: 'UpdateTeam', key, data: { teamAlias: `${state.teamAlias.split(',')[0]}, ${draws.below(1_000_000)}` } }
    if (chance < 0.95) return { type: state.status === 'ACTIVE' ? 'PauseTeam' : 'ResumeTeam', key, data: {} }
    const name = groupName((number + draws.below(3)) % sizes.groups)
    const held = state.accessGroups.includes(name)
    return { type: held ? 'RevokeAccessGroups' : 'GrantAccessGroups', key, data: { accessGroups: [name] } }
  }
}
