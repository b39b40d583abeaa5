/**
 * Sends POST requests over kept-alive connections, one at a time on each, and checks every answer. Written on sockets, since a
 * load generator that costs as much as a bare server would hide what that server can do.
 */
import { connect } from 'node:net'

/** Stands in questions and answers for a number of as many digits, a new one for each request. */
export const NUMBER = '%NUMBER%'

export interface Load {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Asked in turns. `answer` is compared as JSON the first time; after that the same bytes must come again. */
  readonly questions: readonly { readonly body: string; readonly answer: string }[]
  readonly connections: number
  readonly milliseconds: number
  /** The first number. */
  readonly from?: number
}

export interface LoadResult {
  readonly perSecond: number
  readonly answers: number
}

const HEAD_END = Buffer.from('\r\n\r\n')

process.once('message', (load: Load) => {
  generate(load).then(
    (result) => process.send?.(result, () => process.disconnect?.()),
    (error) => {
      console.error(error)
      process.exit(1)
    },
  )
})

async function generate(load: Load): Promise<LoadResult> {
  const { hostname, port, pathname, host } = new URL(load.url)
  const requests = load.questions.map(({ body, answer }) => ({
    bytes: Buffer.from(
      [
        `POST ${pathname} HTTP/1.1`,
        `host: ${host}`,
        'content-type: application/json',
        ...Object.entries(load.headers).map(([name, value]) => `${name}: ${value}`),
        `content-length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n'),
    ),
    numbered: body.includes(NUMBER),
    answer,
    seen: null as Buffer | null,
  }))
  const start = performance.now()
  let answers = 0
  let number = load.from ?? 0

  const check = (request: (typeof requests)[number], given: string, head: string, answered: Buffer): void => {
    const body = request.numbered ? Buffer.from(answered.toString('latin1').replace(given, NUMBER), 'latin1') : answered
    if (request.seen?.equals(body)) return
    const right = head.startsWith('HTTP/1.1 200 ') && JSON.stringify(JSON.parse(body.toString())) === request.answer
    if (request.seen || !right) throw new Error(`wrong answer to ${request.bytes}: ${head}\r\n\r\n${body}`)
    request.seen = Buffer.from(body)
  }

  const converse = (first: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname).setNoDelay(true)
      let next = first
      let asked = requests[0]
      let given = ''
      let pending: Buffer = Buffer.alloc(0)
      const ask = () => {
        asked = requests[next % requests.length]
        next += 1
        if (!asked) return
        if (!asked.numbered) return void socket.write(asked.bytes)
        given = String(number).padStart(NUMBER.length, '0')
        number += 1
        socket.write(asked.bytes.toString('latin1').replace(NUMBER, given), 'latin1')
      }
      socket.on('connect', ask)
      socket.on('error', reject)
      socket.on('close', resolve)
      socket.on('data', (chunk: Buffer) => {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
        const headEnd = pending.indexOf(HEAD_END)
        if (headEnd < 0 || !asked) return
        const head = pending.toString('latin1', 0, headEnd)
        const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN)
        if (Number.isNaN(length)) return void socket.destroy(new Error(`an answer without a length: ${head}`))
        const end = headEnd + HEAD_END.length + length
        if (pending.length < end) return
        try {
          check(asked, given, head, pending.subarray(end - length, end))
        } catch (error) {
          return void socket.destroy(error as Error)
        }
        pending = pending.subarray(end)
        answers += 1
        if (performance.now() - start < load.milliseconds) ask()
        else socket.end()
      })
    })

  await Promise.all(Array.from({ length: load.connections }, (_, i) => converse(i * 7)))
  return { perSecond: (answers * 1_000) / (performance.now() - start), answers }
}
