/** `/v1/chat/completions` through us to a stub upstream, over a bare streaming pass-through proxy; and what we add to an answer's time. */
import { randomBytes } from 'node:crypto'
import type { Bench, Run } from './bench.ts'
import { paced, type Question } from './latency.ts'
import type { Load, LoadResult } from './load.ts'
import { runProcess, type ServerProcess, startProcess } from './processes.ts'
import { compare, type Finding } from './report.ts'
import { takeTurns } from './rounds.ts'
import { teamWithKey } from './serving.ts'

const CONNECTIONS = 32
const PER_SECOND = 100
const PATH = 'v1/chat/completions'
/** Microseconds that we may add. */
const MAY_ADD = [
  { share: 0.5, microseconds: 300 },
  { share: 0.99, microseconds: 2_000 },
]

export const gateway: Bench = {
  name: 'gateway',
  pace: { rounds: 7, turn: 3_000, warmUp: 3_000 },
  shortPace: { rounds: 3, turn: 700, warmUp: 1_000 },
  run: runGateway,
}

const answerOf = (model: string) =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content: 'A word or two. '.repeat(20) }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
  })
const bodyOf = (model: string) => JSON.stringify({ model, messages: [{ role: 'user', content: 'Say a word or two. '.repeat(20) }] })

async function runGateway({ server, pace, conditions, remark }: Run): Promise<Finding[]> {
  const servers: ServerProcess[] = []
  const start = async (program: string, environment: Readonly<Record<string, string>>) => {
    const started = await startProcess(program, environment)
    servers.push(started)
    return new URL('/', started.url).href
  }
  try {
    const key = randomBytes(24).toString('base64url')
    const upstream = await start('stub-upstream.ts', { ANSWER: answerOf('gpt-4') })
    const bare = await start('pass-through.ts', { UPSTREAM: new URL(upstream).origin })
    const ours = await start('../dist/src/cli/switchbook.js serve', {
      NODE_ENV: 'production',
      DATABASE_URL: await server.createDatabase('gateway'),
      SWITCHBOOK_ADMIN_KEY: key,
      LITELLM_URL: upstream,
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
    })
    const { secret, calls } = await teamWithKey(ours, key)
    const through: Question = {
      url: ours + PATH,
      headers: { authorization: `Bearer ${secret}` },
      body: bodyOf('smart'),
      answer: answerOf('smart'),
    }
    const past = (url: string): Question => ({ ...through, url: url + PATH, body: bodyOf('openai/gpt-4'), answer: answerOf('gpt-4') })
    let counted = 0
    const loaded = (name: string, { url, headers, body, answer }: Question) => ({
      name,
      run: async (milliseconds: number) => {
        const load: Load = { url, headers, questions: [{ body, answer }], connections: CONNECTIONS, milliseconds }
        const { perSecond, answers } = await runProcess<LoadResult>('load.ts', load)
        if (url === through.url) counted += answers
        return perSecond
      },
    })
    const [name, peer] = ['the gateway', 'bare pass-through proxy']
    const rates = await takeTurns([loaded(name, through), loaded(peer, past(bare))], pace)
    remark(`gateway: ${await calls(counted)} calls through it, each answered rightly and counted once`)

    const [direct, passed, served] = [
      paced('the upstream itself', past(upstream), PER_SECOND),
      paced(peer, past(bare), PER_SECOND),
      paced(name, through, PER_SECOND),
    ]
    await takeTurns(
      [direct, passed, served].map(({ contender }) => contender),
      pace,
    )
    const comparison = {
      bench: 'gateway',
      case: `${CONNECTIONS} connections`,
      ours: name,
      peer,
      peerName: peer,
      goal: 0.7,
      unit: 'requests/s',
    }
    return [
      compare(rates, comparison, conditions),
      ...MAY_ADD.flatMap(({ share, microseconds }) => {
        const added = (what: typeof direct) => Math.round(what.percentile(share) - direct.percentile(share))
        const told = {
          ...conditions,
          case: `added at ${PER_SECOND}/s, p${share * 100}`,
          rounds: pace.rounds,
          barePassThroughAdds: added(passed),
        }
        const [ours, ratio] = [added(served), Math.round((microseconds * 100) / Math.max(1, added(served))) / 100]
        const ranges = { oursRange: [ours, ours], peerRange: [microseconds, microseconds], ratioRange: [ratio, ratio] }
        const finding = { bench: 'gateway', ours, peer: microseconds, peerName: 'what it may add', ratio, goal: 1, unit: 'µs' }
        return [{ ...finding, conditions: { ...told, ...ranges } }]
      }),
    ]
  } finally {
    await Promise.all(servers.map((started) => started.stop()))
  }
}
