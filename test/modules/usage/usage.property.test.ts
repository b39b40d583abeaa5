import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '../../../src/kernel/command.ts'
import type { UsageCall } from '../../../src/modules/usage/index.ts'
import {
  addCredits,
  createAlias,
  createOrganization,
  createTeam,
  deleteAlias,
  switchProvider,
  teamCommand,
  updateAlias,
  updateTeam,
} from '../../support/commands.ts'
import { postgres18, type TestDatabase } from '../../support/databases.ts'
import { UsageModel } from './usage-model.ts'
import { openUsageSide, rollUps, rowsOf, someCall, type UsageSide } from './usage-side.ts'

const MODELS = ['openai/gpt-4', 'anthropic/claude-3-opus-20240229', 'openai/home-made', 'openai/other-make']
const MODES = [
  { creditMode: 'PER_JOB', tokensPerCredit: null },
  { creditMode: 'USD', tokensPerCredit: null },
  { creditMode: 'TOKENS', tokensPerCredit: 3 },
  { creditMode: 'TOKENS', tokensPerCredit: 1_000 },
  { creditMode: 'NONE', tokensPerCredit: null },
] as const

type Change =
  | { readonly kind: 'switch'; readonly model: number }
  | { readonly kind: 'reprice'; readonly price: number | null }
  | { readonly kind: 'mode'; readonly mode: number }
  | { readonly kind: 'credits'; readonly amount: number }
  | { readonly kind: 'new alias' | 'new team' }

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('switch' as const), model: fc.nat(3) }),
  fc.record({ kind: fc.constant('reprice' as const), price: fc.option(fc.nat(50)) }),
  fc.record({ kind: fc.constant('mode' as const), mode: fc.nat(4) }),
  fc.record({ kind: fc.constant('credits' as const), amount: fc.integer({ min: 1, max: 50 }) }),
  fc.record({ kind: fc.constantFrom('new alias' as const, 'new team' as const) }),
)

/** A call after the change of this number, with the model that served or null for the alias's own. */
const tokens = fc.oneof(fc.nat(5), fc.nat(1_000_000_000))
const callsMade = fc.record({
  after: fc.nat(1_000),
  model: fc.option(fc.nat(3)),
  job: fc.option(fc.nat(3)),
  inputTokens: tokens,
  outputTokens: tokens,
})

const histories = fc.record({
  changes: fc.array(changes, { minLength: 1, maxLength: 12 }),
  calls: fc.array(callsMade, { minLength: 1, maxLength: 40 }),
  /** In which order they are told, repeats included, in how many batches, by which node. */
  order: fc.array(fc.tuple(fc.nat(1_000), fc.integer({ min: 0, max: 1 })), { minLength: 10, maxLength: 80 }),
  batch: fc.integer({ min: 1, max: 20 }),
})

describe('whatever changes and calls come in whatever order', () => {
  let database: TestDatabase
  let nodes: readonly [UsageSide, UsageSide]
  let run = 0
  beforeAll(async () => {
    database = await postgres18.createDatabase()
    nodes = [await openUsageSide(database.open()), await openUsageSide(database.open())]
    await nodes[0].submit(createOrganization('acme'))
  })
  afterAll(async () => {
    for (const { close, store } of nodes) {
      await close()
      await store.close()
    }
    await database.drop()
  })

  const commandsOf = (change: Change, alias: string, team: string): Command[] => {
    switch (change.kind) {
      case 'switch':
        return [switchProvider(alias, MODELS[change.model] ?? '')]
      case 'reprice':
        return [updateAlias(alias, { pricing: change.price === null ? null : priced(change.price) })]
      case 'mode':
        return [updateTeam(team, MODES[change.mode] ?? {})]
      case 'credits':
        return [addCredits(team, String(change.amount))]
      case 'new alias':
        return [deleteAlias(alias), createAlias(alias, { litellmModel: MODELS[2] ?? '' })]
      case 'new team':
        return [teamCommand('DeleteTeam', team), createTeam(team, { creditsAllocated: '7' })]
    }
  }
  const priced = (price: number) => ({ inputPerMillionTokens: String(price), outputPerMillionTokens: `${price}.000000000001` })

  it('totals, spend of each version and credits are those of a simple model, and the sums those of a recount', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        run += 1
        const [alias, team] = [`alias-${run}`, `team-${run}`]
        const [one, other] = nodes
        const model = new UsageModel()
        const times: Date[] = []
        const change = async (commands: Command[]) => {
          one.clock.advance(2_000)
          other.clock.set(one.clock.now().toISOString())
          for (const command of commands) {
            const { events } = await one.submit(command)
            for (const event of events) model.note(event)
          }
          times.push(new Date(one.clock.now().getTime() + 1_000))
        }
        await change([createAlias(alias), createTeam(team, { creditsAllocated: '10' })])
        for (const one of history.changes) await change(commandsOf(one, alias, team))
        one.clock.advance(2_000)
        other.clock.set(one.clock.now().toISOString())

        const calls = history.calls.map(
          (call): UsageCall =>
            someCall({
              teamId: team,
              alias,
              litellmModel: call.model === null ? null : (MODELS[call.model] ?? null),
              jobId: call.job === null ? null : `job-${call.job}`,
              inputTokens: call.inputTokens,
              outputTokens: call.outputTokens,
              at: times[call.after % times.length] ?? null,
            }),
        )
        const told = history.order.map(([n, node]) => ({ call: calls[n % calls.length] as UsageCall, node }))
        const unique = new Set(told.map(({ call }) => call))
        for (const call of unique) model.count(call)
        const batches: Promise<{ accepted: number; duplicates: number; rejected: readonly unknown[] }>[] = []
        for (let i = 0; i < told.length; i += history.batch) {
          const batch = told.slice(i, i + history.batch)
          const node = nodes[batch[0]?.node ?? 0] as UsageSide
          batches.push(node.usage.recordAll(batch.map(({ call }) => call)))
        }
        const receipts = await Promise.all(batches)
        expect(receipts.flatMap(({ rejected }) => rejected)).toEqual([])
        expect(receipts.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(unique.size)
        expect(receipts.reduce((sum, { accepted, duplicates }) => sum + accepted + duplicates, 0)).toBe(told.length)

        const versions = await rowsOf(
          one.store,
          `select served_since, litellm_model, sum(calls)::int calls, trim_scale(sum(cost_usd))::text cost from usage_alias_days where alias = '${alias}'
           group by served_since, litellm_model order by served_since, litellm_model`,
        )
        expect(versions).toEqual(model.versions())
        const accounts = await rowsOf(
          one.store,
          `select team_since, trim_scale(used)::text used from team_credits where team_id = '${team}' and used > 0 order by team_since`,
        )
        expect(accounts).toEqual(model.accounts())
        for (const node of nodes) {
          await node.commits.catchUp()
          await node.usage.refresh()
          expect(node.usage.spending.isExhausted(team)).toBe(model.isExhausted())
        }
        const lows = await rowsOf(
          one.store,
          `select position from events where stream_id = 'Team:${team}' and type = 'CreditsRunLow' and position >= ${model.teamSince}`,
        )
        expect(lows.length).toBe(model.isLow() ? 1 : 0)
      }),
      { numRuns: 60 },
    )
    const { kept, recounted } = await rollUps(nodes[0].store)
    expect(kept).toEqual(recounted)
  }, 300_000)
})
