/** What the main operations take, and what a node weighs, as the log and the number of aliases and teams grow. */
import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Asker, askerOf } from './asking.ts'
import type { Bench, Run } from './bench.ts'
import { Draws } from './generate/draws.ts'
import { type LogSizes, SIZES } from './generate/generate-log.ts'
import { aliasName } from './generate/population.ts'
import { percentile } from './latency.ts'
import { historyQuestions, lengthOf, listQuestions, PAST } from './past-pages.ts'
import { readHistory, readList } from './past-reads.ts'
import { compare, type Finding } from './report.ts'
import { startNode } from './serving.ts'

/** Before those that count. */
const UNCOUNTED = 50

export const growth: Bench = {
  name: 'growth',
  pace: { rounds: 1, turn: 0, warmUp: 0 },
  shortPace: { rounds: 1, turn: 0, warmUp: 0 },
  run: runGrowth,
}

/** Name of an operation -> microseconds of each time it was asked for. */
type Times = ReadonlyMap<string, readonly number[]>

interface Measured {
  readonly sizes: LogSizes
  readonly times: Times
  readonly megabytes: number
}

async function runGrowth({ server, short, events, conditions, remark }: Run): Promise<Finding[]> {
  const most = lengthOf({ short, events })
  const lengths = [...[10_000, 100_000, 1_000_000].filter((length) => length < most), most]
  const crowds = short ? [] : [1_000, 10_000, 100_000]
  const samples = short ? 20 : 400
  const byLength = await each(lengths, (length) => measure({ ...SIZES, events: length }))
  const byCrowd = await each(crowds, (count) =>
    measure({
      ...SIZES,
      aliases: count,
      teams: count,
      groups: count / 10,
      organizations: count / 100,
      events: Math.max(500_000, Math.min(most, 1_000_000)),
    }),
  )
  const found = [...byLength, ...byCrowd]
  remark(table(found))
  remark(`p50 / p99 in ms of ${samples} answers over HTTP, asked for one at a time, each one right; memory is the process’s own after them`)
  return short ? [] : [...grown('events', byLength, ({ events }) => events), ...grown('aliases', byCrowd, ({ aliases }) => aliases)]

  async function measure(sizes: LogSizes): Promise<Measured> {
    const { url, adminKey } = await server.longLog(sizes)
    const node = await startNode({ DATABASE_URL: url, SWITCHBOOK_ADMIN_KEY: adminKey })
    try {
      const operations = await operationsOn(url, askerOf(node.url, adminKey))
      const times = new Map<string, number[]>()
      for (const [name, operation] of operations) {
        for (let n = 0; n < Math.min(UNCOUNTED, samples); n += 1) await operation()
        const taken: number[] = []
        for (let n = 0; n < samples; n += 1) taken.push(await operation())
        times.set(name, taken)
      }
      await sleep(500)
      return { sizes, times, megabytes: residentMegabytes(node.pid) }
    } finally {
      await node.stop()
    }
  }

  /** Beside the smallest: the cost may grow as the logarithm does. */
  function grown(what: string, measured: readonly Measured[], sizeOf: (sizes: LogSizes) => number): Finding[] {
    const [least, most] = [measured.at(0), measured.at(-1)]
    if (!least || !most) return []
    const [few, many] = [sizeOf(least.sizes), sizeOf(most.sizes)]
    const goal = Math.round((100 * Math.log(many)) / Math.log(few)) / 100
    return [...most.times].map(([name, taken]) => {
      const rates = new Map([
        ['most', [percentile(taken, 0.5)]],
        ['least', [percentile(least.times.get(name) ?? [], 0.5)]],
      ])
      const told = {
        bench: 'growth',
        case: `${name}, p50, ${many} ${what}`,
        peerName: `${few} ${what}`,
        goal,
        atMost: true,
        unit: 'µs',
      } as const
      return compare(rates, { ...told, ours: 'most', peer: 'least' }, conditions)
    })
  }
}

type Operation = () => Promise<number>

const RESOLVE =
  'query Resolve($team: String!, $alias: String!) { resolveModel(teamId: $team, alias: $alias) { alias litellmModel grantedBy } }'
const SWITCH =
  'mutation Switch($alias: String!, $model: String!) { switchProvider(input: { alias: $alias, litellmModel: $model }) { modelAlias { name litellmModel } } }'
const DIFF =
  'query Diff($alias: String!, $from: PointInTime!) { diff(alias: $alias, from: $from) { from to entities { entityKey change } } }'

async function operationsOn(url: string, ask: Asker): Promise<ReadonlyMap<string, Operation>> {
  const draws = new Draws(17)
  const histories = await historyQuestions(url, PAST.questions)
  const [past, present] = [await listQuestions(url, PAST.questions, false), await listQuestions(url, PAST.questions, true)]
  const allowed = await allowedPairs(ask, draws)
  const names = present.flatMap(({ expected }) => expected.map((one) => one.split(' -> ')[0] as string))
  let switches = 0
  return new Map<string, Operation>([
    [
      'resolve',
      async () => {
        const { team, alias } = draws.among(allowed)
        const { data, microseconds } = await ask<{ resolveModel: { alias: string } }>(RESOLVE, { team, alias })
        if (data.resolveModel.alias !== alias) throw new Error(`${alias} was resolved as ${data.resolveModel.alias}`)
        return microseconds
      },
    ],
    ['alias list, a page of 50', () => readList(ask, draws.among(present))],
    ['the same as of any position', () => readList(ask, draws.among(past))],
    ['history, a page of 50', () => readHistory(ask, draws.among(histories))],
    [
      'diff of one alias since any position',
      async () => {
        const alias = draws.among(names)
        const from = draws.among(past).at as string
        const { data, microseconds } = await ask<{ diff: { from: string } }>(DIFF, { alias, from: { position: from } })
        if (data.diff.from !== from) throw new Error(`the difference is since ${data.diff.from}, not ${from}`)
        return microseconds
      },
    ],
    [
      'switch of an alias, durable',
      async () => {
        switches += 1
        const [alias, model] = [draws.among(names), `azure/deployment-${switches}`]
        const { data, microseconds } = await ask<{ switchProvider: { modelAlias: { litellmModel: string } } }>(SWITCH, { alias, model })
        const found = data.switchProvider.modelAlias.litellmModel
        if (found !== model) throw new Error(`${alias} was switched to ${found}, not ${model}`)
        return microseconds
      },
    ],
  ])
}

/** Active aliases with teams that may use them now. */
async function allowedPairs(ask: Asker, draws: Draws): Promise<readonly { team: string; alias: string }[]> {
  interface Answer {
    readonly modelAlias: { readonly teams: { readonly nodes: readonly { readonly teamId: string }[] } } | null
  }
  const pairs: { team: string; alias: string }[] = []
  for (let tries = 0; pairs.length < PAST.questions && tries < 50 * PAST.questions; tries += 1) {
    const alias = aliasName(draws.below(SIZES.aliases))
    const { data } = await ask<Answer>('query Of($name: String!) { modelAlias(name: $name) { teams(first: 1) { nodes { teamId } } } }', {
      name: alias,
    })
    const team = data.modelAlias?.teams.nodes[0]?.teamId
    if (team === undefined) continue
    const resolved = await ask(RESOLVE, { team, alias }).catch(() => null)
    if (resolved) pairs.push({ team, alias })
  }
  if (pairs.length === 0) throw new Error('no team may use any alias')
  return pairs
}

function table(measured: readonly Measured[]): string {
  const operations = [...(measured[0]?.times.keys() ?? [])]
  const milliseconds = (microseconds: number) => (microseconds / 1_000).toFixed(2)
  const cell = (taken: readonly number[]) => `${milliseconds(percentile(taken, 0.5))} / ${milliseconds(percentile(taken, 0.99))}`
  return [
    `| events | aliases, teams | ${operations.join(' | ')} | memory of a node, MB |`,
    `|${'---|'.repeat(operations.length + 3)}`,
    ...measured.map(({ sizes, times, megabytes }) => {
      const cells = operations.map((operation) => cell(times.get(operation) ?? []))
      return `| ${sizes.events} | ${sizes.aliases}, ${sizes.teams} | ${cells.join(' | ')} | ${megabytes} |`
    }),
  ].join('\n')
}

function residentMegabytes(pid: number): number {
  return Math.round(Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1_024)
}

/** One after the other: each has the machine to itself. */
async function each<T, R>(values: readonly T[], work: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const value of values) results.push(await work(value))
  return results
}
