/** Random commands of every aggregate with few names, so that they meet; the same seed gives the same commands. */
import fc from 'fast-check'
import type { Command } from '../../src/kernel/command.ts'
import { DomainError } from '../../src/kernel/errors.ts'
import * as make from './commands.ts'
import type { TestWriteSide } from './write-side.ts'

const alias = fc.constantFrom('a', 'b', 'c')
const group = fc.constantFrom('g', 'h')
const team = fc.constantFrom('t', 'u')
const organization = fc.constantFrom('acme', 'other')
const words = fc.constantFrom(null, 'one', 'two "quoted" \\ {1,2}', 'ünïcode 😀, NULL')
const model = fc.constantFrom('openai/gpt-4', 'openai/gpt-4o', 'anthropic/claude-3-opus')
const metadata = fc.constantFrom(null, { z: 1, a: [{ '\u2028': null }] })

const command: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(alias, model, words, fc.boolean())
    .map(([name, litellmModel, description, active]) => make.createAlias(name, { litellmModel, description, active })),
  fc.tuple(alias, model).map(([name, litellmModel]) => make.switchProvider(name, litellmModel)),
  fc.tuple(alias, words, fc.boolean()).map(([name, description, active]) => make.updateAlias(name, { description, active })),
  alias.map((name) => make.deleteAlias(name)),
  fc.tuple(group, fc.subarray(['a', 'b', 'c']), words).map(([name, aliases, description]) => make.createGroup(name, aliases, description)),
  fc.tuple(group, alias).map(([name, member]) => make.addModels(name, member)),
  fc.tuple(group, alias).map(([name, member]) => make.removeModels(name, member)),
  group.map((name) => make.deleteGroup(name)),
  fc.tuple(organization, metadata).map(([name, data]) => make.createOrganization(name, { metadata: data })),
  fc.tuple(organization, metadata).map(([name, data]) => make.updateOrganization(name, { metadata: data })),
  fc.tuple(team, fc.subarray(['g', 'h'])).map(([name, accessGroups]) => make.createTeam(name, { accessGroups })),
  fc.tuple(team, group).map(([name, granted]) => make.grantGroups(name, granted)),
  fc.tuple(team, group).map(([name, revoked]) => make.revokeGroups(name, revoked)),
  fc.tuple(team, fc.constantFrom('0.1', '12.000000001')).map(([name, credits]) => make.addCredits(name, credits)),
  fc
    .tuple(fc.constantFrom('SuspendTeam' as const, 'PauseTeam' as const, 'ResumeTeam' as const, 'DeleteTeam' as const), team)
    .map(([type, name]) => make.teamCommand(type, name, undefined)),
)

/** Submits so many commands, each on its own, those that are refused included. */
export async function randomHistory(side: TestWriteSide, seed: number, count: number): Promise<void> {
  for (const one of fc.sample(command, { seed, numRuns: count })) {
    side.clock.advance(7)
    try {
      await side.submit(one)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    }
  }
}
