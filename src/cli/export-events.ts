/** Copies the log of a server into a file or a pipe, as fast as that takes it. */
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { type Connection, requestHeaders, ServerError } from './graphql-client.ts'
import { startProgress } from './progress.ts'

export type ExportFilter = Readonly<Record<string, string | undefined>>

/** The number of events. The file is there once all of them are in it; standard output when none is named. */
export async function exportEvents(to: Connection, filter: ExportFilter, file: string | undefined): Promise<number> {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const response = await fetch(`${to.url}/api/events.ndjson?${new URLSearchParams(given)}`, { headers: requestHeaders(to) }).catch(
    (error: Error) => {
      throw lost(to, error)
    },
  )
  if (!response.ok || !response.body) throw await refusal(to, response)
  const head = Number(response.headers.get('x-log-head'))
  const part = file === undefined ? undefined : `${file}.part`
  const bar = startProgress('exported', head, part === undefined)
  let events = 0
  const count = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) events += 1
      bar.reached(events)
      yield chunk
    }
  }
  try {
    const body = Readable.fromWeb(response.body as ReadableStream<Uint8Array>)
    const target = part === undefined ? process.stdout : createWriteStream(part)
    await pipeline(body, count, target, { end: part !== undefined })
    if (given.length === 0 && events !== head) throw new Error(`it sent ${events} of ${head} events`)
  } catch (error) {
    if (part !== undefined) rmSync(part, { force: true })
    throw lost(to, error as Error)
  }
  if (part !== undefined && file !== undefined) renameSync(part, file)
  bar.end(`exported ${events}`)
  return events
}

async function refusal(to: Connection, response: Response): Promise<ServerError> {
  const body = (await response.json().catch(() => null)) as { detail?: string; code?: string } | null
  if (!body?.detail) return new ServerError('UNREACHABLE', `${to.url} did not answer as a Switchbook server (HTTP ${response.status})`)
  return new ServerError(body.code ?? 'INTERNAL', body.detail)
}

function lost(to: Connection, error: Error): ServerError {
  return new ServerError(
    'UNREACHABLE',
    `${to.url} did not answer to the end: ${(error.cause as Error | undefined)?.message || error.message}`,
  )
}
