/** Fills memory from a database as a node does when it starts, weighs its teams, and resolves on one thread. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { EntityType, WorldReader } from '../src/kernel/world.ts'
import { accessGroup, modelAlias, openPostgres, resolving, restoring, slices, stateOf, TeamSpending, team } from './built.ts'
import { Draws, zipf } from './generate/draws.ts'
import type { Pace } from './rounds.ts'

export interface ResolveCoreInput {
  readonly url: string
  readonly pace: Pace
}

export interface ResolveCoreOutput {
  /** By round, in a second of this thread's processor time: teams asked for as names are used in life, and each as often as any other. */
  readonly perSecond: readonly number[]
  readonly evenlyPerSecond: readonly number[]
  readonly bytesPerTeam: number
  readonly teams: number
  readonly resolved: number
}

const QUESTIONS = 1 << 16

process.once('message', (input: ResolveCoreInput) => {
  measure(input).then(
    (output) => process.send?.(output, () => process.disconnect?.()),
    (error) => {
      console.error(error)
      process.exit(1)
    },
  )
})

async function measure({ url, pace }: ResolveCoreInput): Promise<ResolveCoreOutput> {
  const store = openPostgres({ url, poolSize: 2, statementTimeout: 60_000, onError: () => {} })
  try {
    const restorables = slices.flatMap(({ aggregate }) => (aggregate ? [{ entity: aggregate.domain.entity, load: aggregate.load }] : []))
    const others = restorables.filter(({ entity }) => entity !== team)
    const { world } = await restoring.restoreWorld(store.db, others)
    const before = await heapUsed()
    const load = restorables.find(({ entity }) => entity === team)?.load
    for (const [key, entity] of (await load?.(store.db)) ?? []) world.set(team as EntityType, key, entity)
    const teams = [...world.keys(team)].length
    const bytesPerTeam = Math.round(((await heapUsed()) - before) / teams)
    const spending = new TeamSpending(store.db, world)
    await spending.refresh()

    const draws = new Draws(7)
    const names = shuffled([...world.keys(team)], draws)
    const aTeam = zipf(names.length)
    const asked = (name: () => string) => Array.from({ length: QUESTIONS }, () => questionOf(world, name(), draws))
    const questions = asked(() => names[aTeam(draws)] as string)
    const even = asked(() => draws.among(names))
    for (const question of [...questions, ...even]) {
      const found = resolving.resolve(world, spending, question.team, question.alias)
      const right =
        found.decision === 'ALLOWED' &&
        found.grantedBy.includes(question.group) &&
        found.alias.litellmModel === stateOf(world, modelAlias, question.alias)?.litellmModel
      if (!right) throw new Error(`wrong resolution of ${JSON.stringify(question)}: ${JSON.stringify(found)}`)
    }
    let resolved = 0
    const turn = (questions: readonly Question[], milliseconds: number): number => {
      const [start, used] = [performance.now(), process.cpuUsage()]
      let [asked, allowed] = [0, 0]
      while (performance.now() - start < milliseconds) {
        for (const question of questions) {
          if (resolving.resolve(world, spending, question.team, question.alias).decision === 'ALLOWED') allowed += 1
        }
        asked += QUESTIONS
      }
      if (asked !== allowed) throw new Error(`${allowed} of ${asked} were allowed`)
      resolved += asked
      const { user, system } = process.cpuUsage(used)
      return (asked * 1_000_000) / (user + system)
    }
    turn(questions, pace.warmUp)
    const rounds = (of: readonly Question[]) => Array.from({ length: pace.rounds }, () => turn(of, pace.turn))
    return { perSecond: rounds(questions), evenlyPerSecond: rounds(even), bytesPerTeam, teams, resolved }
  } finally {
    await store.close()
  }
}

/** Which team asks for which alias, and one group through which it may. */
interface Question {
  readonly team: string
  readonly alias: string
  readonly group: string
}

function questionOf(world: WorldReader, name: string, draws: Draws): Question {
  const group = draws.among(stateOf(world, team, name)?.accessGroups ?? [])
  const alias = draws.among([...(stateOf(world, accessGroup, group)?.aliases ?? [])])
  // As a request brings them: the same text, but not the object that memory holds.
  const copied = (text: string) => Buffer.from(text).toString()
  return { team: copied(name), alias: copied(alias), group }
}

/** So that those asked for most do not lie beside each other. */
function shuffled<T>(values: T[], draws: Draws): readonly T[] {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const other = draws.below(i + 1)
    ;[values[i], values[other]] = [values[other] as T, values[i] as T]
  }
  return values
}

/** Bytes that are in use when nothing is left to collect. */
async function heapUsed(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let times = 0; times < 3; times += 1) {
    collect()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return process.memoryUsage().heapUsed
}
