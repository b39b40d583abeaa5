/** The alias list as of any past position of a long log, over the list as it is. */
import { askerOf, medianTime } from './asking.ts'
import type { Bench, Run } from './bench.ts'
import { SIZES } from './generate/generate-log.ts'
import { lengthOf, listQuestions, PAGE, PAST } from './past-pages.ts'
import { readList } from './past-reads.ts'
import { compare, type Finding } from './report.ts'
import { takeTurns } from './rounds.ts'
import { startNode } from './serving.ts'

export const asOf: Bench = {
  name: 'as-of',
  pace: PAST.pace,
  shortPace: PAST.shortPace,
  run: runAsOf,
}

async function runAsOf({ server, pace, conditions, remark, ...asked }: Run): Promise<Finding[]> {
  const many = lengthOf(asked)
  const { url, adminKey } = await server.longLog({ ...SIZES, events: many })
  const node = await startNode({ DATABASE_URL: url, SWITCHBOOK_ADMIN_KEY: adminKey })
  try {
    const ask = askerOf(node.url, adminKey)
    let pages = 0
    const contender = async (name: string, present: boolean) => {
      const questions = await listQuestions(url, PAST.questions, present)
      const read = (question: (typeof questions)[number]) => {
        pages += 1
        return readList(ask, question)
      }
      return { name, run: (milliseconds: number) => medianTime(questions, milliseconds, read) }
    }
    const [past, present] = [await contender('as of any position', false), await contender('as it is', true)]
    const times = await takeTurns([past, present], pace)
    remark(`${pages} pages of aliases, each holding the aliases with the models of its moment`)
    const what = { bench: 'as-of', case: `${PAGE} aliases, p50, ${many} events`, goal: 2, atMost: true, unit: 'µs' } as const
    return [compare(times, { ...what, ours: past.name, peer: present.name, peerName: present.name }, conditions)]
  } finally {
    await node.stop()
  }
}
