import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/kernel/command.ts'
import { DomainError } from '../../../src/kernel/errors.ts'
import * as make from '../../support/commands.ts'
import { refusalOf } from '../../support/deciding.ts'
import { Blocked, RevertibleLog } from '../../support/reverting.ts'

// Few names, so that commands meet.
const alias = fc.constantFrom('a', 'b')
const group = fc.constantFrom('g', 'h')
const team = fc.constantFrom('t', 'u')
const some = (names: fc.Arbitrary<string>) => fc.uniqueArray(names, { minLength: 1, maxLength: 2 })
const model = fc.constantFrom('openai/gpt-4', 'openai/gpt-4o', 'anthropic/claude-3-opus')
const words = fc.option(fc.constantFrom('one', 'two'))
const details = fc.record({ litellmModel: model, description: words, active: fc.boolean() }, { requiredKeys: [] })

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(alias, fc.uniqueArray(group)).map(([name, accessGroups]) => make.createAlias(name, { accessGroups })),
  fc.tuple(alias, details).map(([name, data]) => make.updateAlias(name, data)),
  alias.map((name) => make.deleteAlias(name)),
  fc.tuple(group, fc.uniqueArray(alias), words).map(([name, members, description]) => make.createGroup(name, members, description)),
  fc.tuple(group, words).map(([name, description]) => make.updateGroup(name, description)),
  fc.tuple(group, some(alias)).map(([name, members]) => make.addModels(name, ...members)),
  fc.tuple(group, some(alias)).map(([name, members]) => make.removeModels(name, ...members)),
  group.map((name) => make.deleteGroup(name)),
  fc.constantFrom('one', 'two').map((name) => make.updateOrganization('acme', { name })),
  fc.tuple(team, fc.uniqueArray(group)).map(([name, accessGroups]) => make.createTeam(name, { accessGroups, creditsAllocated: '5' })),
  fc.tuple(team, fc.constantFrom('one', 'two')).map(([name, teamAlias]) => make.updateTeam(name, { teamAlias, creditMode: 'USD' })),
  fc.tuple(team, some(group)).map(([name, groups]) => make.grantGroups(name, ...groups)),
  fc.tuple(team, some(group)).map(([name, groups]) => make.revokeGroups(name, ...groups)),
  fc.tuple(team, fc.constantFrom('1', '2.5')).map(([name, amount]) => make.addCredits(name, amount)),
  fc
    .tuple(team, fc.constantFrom('SuspendTeam', 'PauseTeam', 'ResumeTeam', 'DeleteTeam'))
    .map(([name, type]) => make.teamCommand(type as 'SuspendTeam', name)),
)
const request = fc.array(command, { minLength: 1, maxLength: 4 })

/** A log with these requests, those left out that are refused. */
function logOf(requests: readonly (readonly Command[])[]): RevertibleLog {
  const log = new RevertibleLog()
  const furniture = [make.createOrganization('acme'), make.createAlias('a'), make.createAlias('b'), make.createGroup('g', ['a'])]
  for (const one of [...furniture, make.createGroup('h'), make.createTeam('t', { accessGroups: ['g'] })]) log.submit(one)
  for (const commands of requests) accepted(log, commands)
  return log
}

function accepted(log: RevertibleLog, commands: readonly Command[]): void {
  try {
    log.submit(...commands)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
}

describe('after any history', () => {
  it('the last request is reverted as a whole, and that again, and what lives is as it was', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 20 }), request, (requests, last) => {
        const log = logOf(requests)
        const states = [log.living()]
        const before = log.events.length
        accepted(log, last)
        if (log.events.length === before) return
        states.push(log.living())
        // A name that the request used anew cannot be given back.
        const started = log.events.slice(before).filter(({ type }) => /Created$/.test(type))
        const ended = log.events.slice(before).filter(({ type }) => /Deleted$/.test(type))
        if (ended.some(({ key, position }) => started.some((other) => other.key === key && other.position > position))) {
          expect(refusalOf(() => log.revertBatch(log.events.at(-1)?.correlationId ?? '')).code).toBe('REVERT_BLOCKED')
          return
        }
        for (let n = 2; n < 6; n += 1) {
          log.revertBatch(log.events.at(-1)?.correlationId ?? '')
          expect(log.living()).toEqual(states[n % 2])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('any event is reverted, and that again; or later events are told that stand in the way, and nothing is changed', () => {
    const met = { reverted: 0, blocked: 0 }
    fc.assert(
      fc.property(fc.array(request, { minLength: 3, maxLength: 20 }), fc.nat(), (requests, n) => {
        const log = logOf(requests)
        const position = (n % log.events.length) + 1
        const before = { events: log.events.length, living: log.living() }
        try {
          const reverted = log.revertEvent(position)
          expect(reverted.length).toBeGreaterThan(0)
          log.revertEvent(reverted[0]?.position ?? 0)
          expect(log.living()).toEqual(before.living)
          met.reverted += 1
        } catch (error) {
          if (!(error instanceof Blocked) && !(error instanceof DomainError)) throw error
          expect(log.events.length).toBe(before.events)
          if (!(error instanceof Blocked)) return
          for (const blocking of error.by) expect(blocking.position).toBeGreaterThan(position)
          met.blocked += 1
        }
      }),
      { numRuns: 500 },
    )
    expect(met.reverted).toBeGreaterThan(50)
    expect(met.blocked).toBeGreaterThan(50)
  })
})
