/** GraphQL asked of a node, one question at a time, and how long its answer took. */
import { Agent, request } from 'node:http'
import { percentile } from './latency.ts'

export interface Told<T> {
  readonly data: T
  /** From the question to the last byte of its answer. */
  readonly microseconds: number
}

export type Asker = <T>(query: string, variables?: object) => Promise<Told<T>>

/** Throws what is refused. */
export function askerOf(url: string, key: string): Asker {
  const agent = new Agent({ keepAlive: true })
  return <T>(query: string, variables: object = {}) =>
    new Promise<Told<T>>((resolve, reject) => {
      const body = JSON.stringify({ query, variables })
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization: `Bearer ${key}` }
      const start = performance.now()
      const sent = request(url, { agent, method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const microseconds = (performance.now() - start) * 1_000
          const { data, errors } = JSON.parse(Buffer.concat(chunks).toString()) as { data?: T; errors?: unknown }
          if (errors || !data) reject(new Error(`the server said ${JSON.stringify(errors)} to ${body}`))
          else resolve({ data, microseconds })
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
}

/** Microseconds that half of the questions took at most; asks until the time is over, in turns, twenty times at least. */
export async function medianTime<Q>(questions: readonly Q[], milliseconds: number, ask: (question: Q) => Promise<number>): Promise<number> {
  const start = performance.now()
  const samples: number[] = []
  for (let n = 0; n < 20 || performance.now() - start < milliseconds; n += 1) samples.push(await ask(questions[n % questions.length] as Q))
  return percentile(samples, 0.5)
}

/** The cursor behind a row in a list of this kind, as the lists give it out. */
export function cursor(kind: string, key: string | number): string {
  return Buffer.from(JSON.stringify([kind, key])).toString('base64url')
}
