/** Slow requests, requests that two servers would read differently, and headers without end, over bare sockets. */
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'

const BODY = '{"query":"mutation { createOrganization(input: { organizationId: \\"smuggled\\", name: \\"x\\" }) { position } }"}'

describe('a request by the byte', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(undefined, { environment: { REQUEST_TIMEOUT_MS: '300' } })
  })
  afterAll(() => app.close())

  /** All that is answered until the server closes the connection; what is written last is repeated while it lasts. */
  const answers = (text: string, drip = '') =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(app.url).port), '127.0.0.1')
      const timer = drip ? setInterval(() => socket.write(drip), 50) : undefined
      let answered = ''
      socket.setEncoding('utf8').on('data', (chunk) => {
        answered += chunk
      })
      socket.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error),
      )
      socket.on('close', () => {
        clearInterval(timer)
        resolve(answered)
      })
      socket.write(text)
    })
  const head = (...lines: string[]) =>
    ['POST /graphql HTTP/1.1', 'host: x', `authorization: Bearer ${app.adminKey}`, 'content-type: application/json', ...lines, '', ''].join(
      '\r\n',
    )
  const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)

  it.each([
    ['its headers', () => 'POST /graphql HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n'],
    ['its body', () => head('content-length: 100000'), ' '],
    ['the chunks of its body', () => head('transfer-encoding: chunked'), '1\r\n \r\n'],
    ['nothing', () => '', ''],
  ])('that takes too long over %s is cut off', async (what, begin, drip) => {
    const answered = await answers(begin(), drip)
    if (what !== 'nothing') expect(statuses(answered)).toEqual(['408'])
  })

  it.each([
    ['a length beside chunks', () => `${head(`content-length: ${BODY.length}`, 'transfer-encoding: chunked')}0\r\n\r\n`],
    ['two lengths', () => `${head(`content-length: ${BODY.length}`, 'content-length: 1')}${BODY}`],
    ['two codings that hide each other', () => `${head('transfer-encoding: chunked, identity')}0\r\n\r\n`],
    ['a space before the colon', () => `${head(`content-length : ${BODY.length}`)}${BODY}`],
    ['a folded header', () => `${head('x-a: b\r\n c', `content-length: ${BODY.length}`)}${BODY}`],
    ['a header that ends with a bare line feed', () => `${head(`content-length: ${BODY.length}\nx-a: b`)}${BODY}`],
    ['a length with a sign', () => `${head(`content-length: +${BODY.length}`)}${BODY}`],
    ['a length in hexadecimal', () => `${head('content-length: 0x10')}${BODY}`],
    ['a chunk with a sign', () => `${head('transfer-encoding: chunked')}-1\r\n${BODY}\r\n0\r\n\r\n`],
    ['a NUL in a header', () => `${head('x-a: \0', `content-length: ${BODY.length}`)}${BODY}`],
    ['headers of 100 kB', () => `${head(`x-a: ${'b'.repeat(100_000)}`, `content-length: ${BODY.length}`)}${BODY}`],
  ])('with %s is refused once, and nothing behind it is done', async (_, text) => {
    const before = app.position()
    const answered = await answers(text() + head(`content-length: ${BODY.length}`) + BODY)
    expect(statuses(answered)).toEqual([expect.stringMatching(/^4(00|31)$/)])
    expect(app.position()).toBe(before)
    expect(app.logged).toEqual([])
  })
})
