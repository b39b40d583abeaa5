/** How long answers take when questions come at an even pace, whoever answers. */
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Contender } from './rounds.ts'

export interface Paced {
  readonly contender: Contender
  /** Microseconds that this share of the answers took at most, the warm-up left out. */
  percentile(share: number): number
}

export interface Question {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** As JSON. */
  readonly answer: string
}

export function paced(name: string, question: Question, perSecond: number): Paced {
  const agent = new Agent({ keepAlive: true })
  const samples: number[] = []
  let warm = false
  const run = async (milliseconds: number) => {
    const taken: Promise<number>[] = []
    const start = performance.now()
    for (let n = 0; (n * 1_000) / perSecond < milliseconds; n += 1) {
      const due = start + (n * 1_000) / perSecond
      await sleep(Math.max(0, due - performance.now()))
      taken.push(ask(agent, question))
    }
    const times = await Promise.all(taken)
    if (warm) samples.push(...times)
    warm = true
    return (times.length * 1_000) / (performance.now() - start)
  }
  return {
    contender: { name, run },
    percentile: (share) => percentile(samples, share),
  }
}

/** The value that this share of the samples does not go beyond. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Microseconds from the question to the end of its answer. */
function ask(agent: Agent, { url, headers, body, answer }: Question): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method: 'POST', headers: { ...headers, 'content-type': 'application/json' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const microseconds = (performance.now() - start) * 1_000
        const text = Buffer.concat(chunks).toString()
        if (response.statusCode === 200 && JSON.stringify(JSON.parse(text)) === answer) resolve(microseconds)
        else reject(new Error(`wrong answer from ${url}: ${response.statusCode} ${text}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
