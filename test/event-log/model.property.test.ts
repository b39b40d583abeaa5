import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import type { CommandResult } from '../../src/event-log/group-commit.ts'
import type { Command } from '../../src/kernel/command.ts'
import type { RecordedEvent } from '../../src/kernel/event.ts'
import { stateOf, type World } from '../../src/kernel/world.ts'
import { accessGroup } from '../../src/modules/access-group/index.ts'
import { modelAlias } from '../../src/modules/alias/index.ts'
import { organization } from '../../src/modules/organization/index.ts'
import { team } from '../../src/modules/team/index.ts'
import { embedded, postgres18 } from '../support/databases.ts'
import { expectSameWorld, expectSoundLog, replay, storedTablesAt } from '../support/log.ts'
import { openTestWriteSide, type TestWriteSide } from '../support/write-side.ts'
import { billionths, Model, type Outcome } from './model.ts'
import { commands, furniture } from './random-commands.ts'

interface Request {
  readonly commands: readonly Command[]
  readonly idempotencyKey?: string
}

const requests: fc.Arbitrary<Request> = fc
  .record({
    commands: fc.oneof(
      { weight: 5, arbitrary: commands.map((one) => [one]) },
      { weight: 1, arbitrary: fc.array(commands, { maxLength: 3 }) },
    ),
    idempotencyKey: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom('k1', 'k2') }),
  })
  .map(({ idempotencyKey, ...rest }) => (idempotencyKey === undefined ? rest : { ...rest, idempotencyKey }))

/** What each of a few callers sends, one request after the answer of the other. */
const scripts = fc
  .array(fc.array(requests, { minLength: 5, maxLength: 15, size: 'max' }), { minLength: 1, maxLength: 4, size: 'max' })
  .map(([first = [], ...others]) => [[{ commands: furniture }, ...first], ...others])

interface Answered {
  readonly request: Request
  readonly answer: PromiseSettledResult<CommandResult>
}

/** Lets all callers send at the same time; what was answered, in the order of sending. */
async function play(callers: readonly { readonly node: TestWriteSide; readonly script: readonly Request[] }[]): Promise<Answered[]> {
  const answered: { request: Request; answer?: PromiseSettledResult<CommandResult> }[] = []
  const caller = async (node: TestWriteSide, script: readonly Request[]) => {
    for (const request of script) {
      const place: (typeof answered)[number] = { request }
      answered.push(place)
      const { commands, idempotencyKey } = request
      const [answer] = await Promise.allSettled([node.submit(commands, idempotencyKey === undefined ? {} : { idempotencyKey })])
      place.answer = answer as PromiseSettledResult<CommandResult>
    }
  }
  await Promise.all(callers.map(({ node, script }) => caller(node, script)))
  return answered as Answered[]
}

const told = (events: readonly RecordedEvent[]) => events.map(({ type, key }) => `${type} ${key}`)

function expectOutcome({ answer }: Answered, expected: Outcome): void {
  if (answer.status === 'fulfilled') expect({ events: told(answer.value.events) }).toEqual(expected)
  else expect('refusals' in expected ? [...expected.refusals] : expected).toContain(answer.reason.code)
}

/** The world in the model's words. */
function inModelsWords(world: World, events: readonly RecordedEvent[]) {
  const keys = (type: string) => [...new Set(events.filter(({ entityType }) => entityType === type).map(({ key }) => key))].sort()
  const living = <S, T>(type: string, state: (key: string) => S | null, say: (state: S) => T): Record<string, T> =>
    Object.fromEntries(
      keys(type).flatMap((key) => {
        const found = state(key)
        return found === null ? [] : [[key, say(found)]]
      }),
    )
  return {
    aliases: living(
      'ModelAlias',
      (key) => stateOf(world, modelAlias, key),
      ({ pricing, ...rest }) => ({ ...rest, price: pricing?.inputPerMillionTokens ?? null }),
    ),
    groups: living(
      'AccessGroup',
      (key) => stateOf(world, accessGroup, key),
      ({ description, aliases }) => ({ description, aliases: [...aliases].sort() }),
    ),
    organizations: living(
      'Organization',
      (key) => stateOf(world, organization, key),
      ({ name }) => ({ name }),
    ),
    teams: living(
      'Team',
      (key) => stateOf(world, team, key),
      (state) => ({
        organization: state.organizationId,
        name: state.teamAlias,
        status: state.status,
        mode: state.creditMode,
        tokens: state.tokensPerCredit,
        groups: state.accessGroups,
        credits: billionths(state.creditsAllocated),
      }),
    ),
    versions: Object.fromEntries(events.map(({ entityType, key, streamVersion }) => [`${entityType}:${key}`, streamVersion])),
  }
}

function modelsContents({ contents }: Model) {
  return {
    ...contents,
    groups: Object.fromEntries(
      Object.entries(contents.groups).map(([name, { description, aliases }]) => [name, { description, aliases: [...aliases].sort() }]),
    ),
  }
}

/** At any position the rows that hold are those that a replay up to there leaves. */
async function expectRowsAt(
  store: Store,
  node: TestWriteSide,
  events: readonly RecordedEvent[],
  positions: readonly number[],
): Promise<void> {
  for (const fraction of positions) {
    const n = Math.floor(fraction * (events.length + 1))
    expect(await storedTablesAt(store, node.registry, n), `as of ${n}`).toEqual(replay(node.registry, events.slice(0, n)).holding)
  }
}

/** Many runs, on machines of any speed. */
const SLOW = { timeout: 300_000 }

const positions = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 2, maxLength: 2 })

describe.each([
  { ...postgres18, numRuns: 30 },
  { ...embedded, numRuns: 8 },
])('random commands of several callers on $name', ({ open, numRuns }) => {
  it('have the outcome of one after the other on a plain model, and everything kept is what a replay makes', SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(scripts, fc.integer({ min: 1, max: 5 }), positions, async (all, maxBatch, at) => {
        const store = await open()
        try {
          const node = await openTestWriteSide(store, { maxBatch })
          const answered = await play(all.map((script) => ({ node, script })))
          const expected = new Model()
          for (const each of answered) expectOutcome(each, expected.submit(each.request.commands, each.request.idempotencyKey))
          const events = await expectSoundLog(store, node)
          expect(inModelsWords(node.world, events)).toEqual(modelsContents(expected))
          // Neither lost nor doubled: the events answered, replays aside, are the events stored.
          const fresh = answered.flatMap(({ answer }) =>
            answer.status === 'fulfilled' && !answer.value.replayed ? answer.value.events : [],
          )
          expect(fresh).toEqual(events)
          await expectRowsAt(store, node, events, at)
        } finally {
          await store.close()
        }
      }),
      { numRuns },
    )
  })
})

describe('random commands of several callers on two nodes', () => {
  it('are the same as one after the other in the order of the log', SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(scripts, positions, async (all, at) => {
        const database = await postgres18.createDatabase()
        const stores = [database.open(), database.open()] as const
        try {
          const nodes = [await openTestWriteSide(stores[0]), await openTestWriteSide(stores[1], { maxBatch: 2 })] as const
          const answered = await play(all.map((script, i) => ({ node: nodes[(i % 2) as 0 | 1], script })))
          for (const node of nodes) await node.commits.catchUp()
          const events = await expectSoundLog(stores[0], nodes[0])
          expectSameWorld(nodes[0].registry, events, nodes[1].world, nodes[0].world)

          const written = answered.flatMap(({ request, answer }) =>
            answer.status === 'fulfilled' && !answer.value.replayed && answer.value.events.length > 0
              ? [{ request, result: answer.value }]
              : [],
          )
          written.sort((a, b) => a.result.position - b.result.position)
          expect(written.flatMap(({ result }) => result.events)).toEqual(events)
          const expected = new Model()
          for (const { request, result } of written) expect(expected.submit(request.commands)).toEqual({ events: told(result.events) })
          expect(inModelsWords(nodes[0].world, events)).toEqual(modelsContents(expected))
          for (const { answer } of answered)
            if (answer.status === 'rejected') expect(answer.reason).toHaveProperty('code', expect.stringMatching(/^[A-Z_]+$/))
          await expectRowsAt(stores[0], nodes[0], events, at)
        } finally {
          for (const store of stores) await store.close()
          await database.drop()
        }
      }),
      { numRuns: 20 },
    )
  })
})
