/** Commands at random over a few names, for tests that let them meet. */
import fc from 'fast-check'
import type { Command } from '../../src/kernel/command.ts'
import * as make from '../support/commands.ts'

// Few names, so that commands meet.
const alias = fc.constantFrom('a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'A', '-a')
const group = fc.constantFrom('g', 'g', 'h', 'h', 'G')
const team_ = fc.constantFrom('t', 'u')
const organizationId = fc.constantFrom('acme', 'acme', 'acme', 'acme', 'acme', 'Acme')
const model = fc.constantFrom('openai/gpt-4', 'openai/gpt-4o', 'anthropic/claude-3-opus', 'openai/gpt-4.1', 'nope/model', 'gpt-4')
const aliases = fc.array(
  alias.filter((name) => name !== '-a'),
  { maxLength: 3 },
)
const groups = fc.array(group, { maxLength: 2 })
const words = fc.option(fc.constantFrom('one', 'two'))
const price = fc.option(
  fc.constantFrom('0', '2.5', '10').map((amount) => ({ inputPerMillionTokens: amount, outputPerMillionTokens: amount })),
)
const version = fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) })
const amount = fc.constantFrom('0', '0.1', '1', '12.000000001')

/** One command, which may be refused. */
export const commands: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(alias, model, words, fc.boolean(), price, groups)
      .map(([name, litellmModel, description, active, pricing, accessGroups]) =>
        make.createAlias(name, { litellmModel, description, active, pricing, accessGroups }),
      ),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        alias,
        fc.record({ litellmModel: model, description: words, active: fc.boolean(), pricing: price }, { requiredKeys: [] }),
        version,
      )
      .map(([name, data, expected]) => make.updateAlias(name, data, expected)),
  },
  { weight: 2, arbitrary: fc.tuple(alias, version).map(([name, expected]) => make.deleteAlias(name, expected)) },
  {
    weight: 3,
    arbitrary: fc.tuple(group, aliases, words).map(([name, members, description]) => make.createGroup(name, members, description)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(group, words, version).map(([name, description, expected]) => make.updateGroup(name, description, expected)),
  },
  { weight: 3, arbitrary: fc.tuple(group, aliases).map(([name, members]) => make.addModels(name, ...members)) },
  { weight: 2, arbitrary: fc.tuple(group, aliases).map(([name, members]) => make.removeModels(name, ...members)) },
  { weight: 2, arbitrary: fc.tuple(group, version).map(([name, expected]) => make.deleteGroup(name, expected)) },
  { weight: 2, arbitrary: fc.tuple(organizationId, words).map(([id, name]) => make.createOrganization(id, { name: name ?? 'none' })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(organizationId, words, version)
      .map(([id, name, expected]) => make.updateOrganization(id, { name: name ?? 'none' }, expected)),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(team_, organizationId, groups, fc.option(amount))
      .map(([id, acme, accessGroups, creditsAllocated]) => make.createTeam(id, { organizationId: acme, accessGroups, creditsAllocated })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        team_,
        fc.record(
          {
            teamAlias: fc.constantFrom('one', 'two'),
            creditMode: fc.constantFrom('NONE' as const, 'TOKENS' as const, 'USD' as const),
            tokensPerCredit: fc.constantFrom(null, 0, 7),
          },
          { requiredKeys: [] },
        ),
        version,
      )
      .map(([id, data, expected]) => make.updateTeam(id, data, expected)),
  },
  { weight: 3, arbitrary: fc.tuple(team_, groups).map(([id, names]) => make.grantGroups(id, ...names)) },
  { weight: 2, arbitrary: fc.tuple(team_, groups).map(([id, names]) => make.revokeGroups(id, ...names)) },
  { weight: 3, arbitrary: fc.tuple(team_, amount).map(([id, credits]) => make.addCredits(id, credits)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('SuspendTeam' as const, 'PauseTeam' as const, 'ResumeTeam' as const, 'DeleteTeam' as const), team_, version)
      .map(([type, id, expected]) => make.teamCommand(type, id, expected)),
  },
)

/** What is there to begin with, so that most commands meet something. */
export const furniture: readonly Command[] = [
  make.createOrganization('acme'),
  make.createAlias('a'),
  make.createAlias('b'),
  make.createAlias('c'),
  make.createGroup('g', ['a']),
  make.createGroup('h', ['b', 'a']),
  make.createTeam('t', { accessGroups: ['h', 'g'] }),
  make.createTeam('u', { creditsAllocated: '5' }),
]
