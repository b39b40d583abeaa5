/** A page of the history of any alias, at any depth, in a long log over the same in a short one. */
import { askerOf, medianTime } from './asking.ts'
import type { Bench, Run } from './bench.ts'
import { SIZES } from './generate/generate-log.ts'
import { historyQuestions, lengthOf, PAGE, PAST } from './past-pages.ts'
import { readHistory } from './past-reads.ts'
import type { ServerProcess } from './processes.ts'
import { compare, type Finding } from './report.ts'
import { takeTurns } from './rounds.ts'
import { startNode } from './serving.ts'

const FEW = 10_000

export const history: Bench = {
  name: 'history',
  pace: PAST.pace,
  shortPace: PAST.shortPace,
  run: runHistory,
}

async function runHistory({ server, pace, conditions, remark, ...asked }: Run): Promise<Finding[]> {
  const many = lengthOf(asked)
  const nodes: ServerProcess[] = []
  let pages = 0
  const contender = async (length: number) => {
    const { url, adminKey } = await server.longLog({ ...SIZES, events: length })
    const node = await startNode({ DATABASE_URL: url, SWITCHBOOK_ADMIN_KEY: adminKey })
    nodes.push(node)
    const questions = await historyQuestions(url, PAST.questions)
    const ask = askerOf(node.url, adminKey)
    const read = (question: (typeof questions)[number]) => {
      pages += 1
      return readHistory(ask, question)
    }
    return { name: `${length} events`, run: (milliseconds: number) => medianTime(questions, milliseconds, read) }
  }
  try {
    const [long, brief] = [await contender(many), await contender(FEW)]
    const times = await takeTurns([long, brief], pace)
    remark(`${pages} pages of history, each holding the events that it must`)
    const what = {
      bench: 'history',
      case: `${PAGE} events of any alias at any depth, p50, ${long.name}`,
      goal: 1.5,
      atMost: true,
      unit: 'µs',
    } as const
    return [compare(times, { ...what, ours: long.name, peer: brief.name, peerName: brief.name }, conditions)]
  } finally {
    await Promise.all(nodes.map((node) => node.stop()))
  }
}
