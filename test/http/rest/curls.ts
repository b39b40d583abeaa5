/** The `curl`s of the reference document, run as they are written there but for the port. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../../src/package-root.ts'

export const referenceDocument = readFileSync(join(packageRoot, 'test/fixtures/model-aliases.txt'), 'utf8')

/** Each from `curl` over its continued lines to the quote that closes its body. */
export const curls: readonly string[] = [...referenceDocument.matchAll(/^curl (?:[^\n]*\\\n)+-d '[^']*'/gm)].map(([text]) => text)

export interface CurlAnswer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: compared with what the document prints.
  readonly body: any
}

export type Runner = (curl: string, port: number) => Promise<CurlAnswer>

/** The program itself: its settings file asks for the status on a line of its own, and its arguments stay the document's. */
export const runWithCurl: Runner = async (curl, port) => {
  const home = mkdtempSync(join(tmpdir(), 'curl-home-'))
  writeFileSync(join(home, '.curlrc'), 'silent\nshow-error\nwrite-out = "\\n%{http_code}"\n')
  try {
    const output = await new Promise<string>((resolve, reject) => {
      const options = { env: { PATH: process.env.PATH, CURL_HOME: home } }
      execFile('sh', ['-c', at(curl, port)], options, (error, stdout, stderr) => (error ? reject(new Error(stderr)) : resolve(stdout)))
    })
    const end = output.lastIndexOf('\n')
    return { status: Number(output.slice(end + 1)), body: JSON.parse(output.slice(0, end)) }
  } finally {
    rmSync(home, { recursive: true })
  }
}

/** The same request without the program: curl's headers and no others. */
export const runWithNode: Runner = (curl, port) => {
  const [, method = ''] = /-X (\w+)/.exec(curl) ?? []
  const [, url = ''] = /(http:\S+)/.exec(at(curl, port)) ?? []
  // curl -d leaves out line breaks only when it reads a file.
  const [, body = ''] = /-d '([^']*)'/.exec(curl) ?? []
  const own = [...curl.matchAll(/-H "([^:]+): ([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  const headers = {
    Host: `localhost:${port}`,
    'User-Agent': 'curl/8.5.0',
    Accept: '*/*',
    'Content-Length': Buffer.byteLength(body),
    'Content-Type': 'application/x-www-form-urlencoded',
    ...Object.fromEntries(own),
  }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false, family: 4 }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function at(curl: string, port: number): string {
  return curl.replaceAll('localhost:8003', `localhost:${port}`)
}

/** Whether the machine has the program. */
export function hasCurl(): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('curl', ['--version'], (error) => resolve(error === null))
  })
}
