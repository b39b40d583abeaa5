/**
 * Answers on their way back: the provider's model becomes the alias again, and the token counts are read. Inside JSON text every
 * quotation mark of a string's content is escaped, so `"model":"..."` can only be a member of that name.
 */

import { Transform, type TransformCallback } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** What an answer says of itself. */
export interface Reading {
  inputTokens: number
  outputTokens: number
  /** Whether the answer ended as such answers end. */
  complete: boolean
}

export function unread(): Reading {
  return { inputTokens: 0, outputTokens: 0, complete: false }
}

const MODEL_MEMBER = /"model"\s*:\s*"(?:[^"\\]|\\.)*"/g

/** Gives every member `model` of a JSON text the alias as its value. */
export function renameModel(json: string, alias: string): string {
  const member = `"model":${JSON.stringify(alias)}`
  return json.replace(MODEL_MEMBER, () => member)
}

/** Takes the provider's model out of free text, such as an upstream error's message. */
export function hideModel(text: string, litellmModel: string, alias: string): string {
  const bare = litellmModel.slice(litellmModel.indexOf('/') + 1)
  const names = [litellmModel, bare, bare.slice(bare.lastIndexOf('/') + 1)].filter((name) => name.length > 2 && name !== alias)
  return names.reduce((shown, name) => shown.replaceAll(name, alias), text)
}

/** Takes token counts from an answer or from one event of a stream, in the forms of all the endpoints. */
export function read(reading: Reading, body: unknown): void {
  const outer = record(body)
  const inner = record(outer?.response) ?? outer
  if (!inner) return
  const usage = record(inner.usage)
  if (!usage) return
  reading.inputTokens = count(usage.prompt_tokens ?? usage.input_tokens)
  reading.outputTokens = count(usage.completion_tokens ?? usage.output_tokens)
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}

/** Characters of one event of a stream; a longer one is no event. */
const MAX_EVENT = 16 * 1_048_576

/** A stream of server-sent events with the alias in place of the model; whole events go on at once, nothing else is held back. */
export class EventRewriter extends Transform {
  readonly #alias: string
  readonly #reading: Reading
  readonly #dropUsage: boolean
  readonly #beforeEnd: () => Promise<void>
  readonly #decoder = new StringDecoder('utf8')
  #rest = ''

  /**
   * `dropUsage`: the event that only tells the usage was not asked for by the client. `beforeEnd` is waited for when all has been
   * passed on, before the client learns that it was all.
   */
  constructor(alias: string, reading: Reading, dropUsage: boolean, beforeEnd: () => Promise<void>) {
    super()
    this.#alias = alias
    this.#reading = reading
    this.#dropUsage = dropUsage
    this.#beforeEnd = beforeEnd
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const text = this.#rest + this.#decoder.write(chunk)
    const end = endOfEvents(text)
    this.#rest = text.slice(end)
    const events = end > 0 ? this.#rewrite(text.slice(0, end)) : ''
    if (this.#rest.length > MAX_EVENT) done(new Error('an event of the stream is too long'))
    else done(null, events === '' ? undefined : events)
  }

  override _flush(done: TransformCallback): void {
    const rest = this.#rest + this.#decoder.end()
    if (rest !== '') this.push(this.#rewrite(rest))
    this.#beforeEnd().then(() => done(), done)
  }

  #rewrite(text: string): string {
    if (!tellsSomething(text)) return renameModel(text, this.#alias)
    return text
      .split(/(?<=\r?\n\r?\n)/)
      .map((event) => this.#rewriteOne(event))
      .join('')
  }

  #rewriteOne(event: string): string {
    const data = /^data: ?(.*)$/m.exec(event)?.[1]?.trim()
    if (data === '[DONE]') this.#reading.complete = true
    if (!data?.startsWith('{')) return event
    const body = parsed(data)
    read(this.#reading, body)
    const { type, choices, usage } = record(body) ?? {}
    if (type === 'response.completed') this.#reading.complete = true
    const tellsUsageAlone = Array.isArray(choices) && choices.length === 0 && record(usage) !== null
    return this.#dropUsage && tellsUsageAlone ? '' : renameModel(event, this.#alias)
  }
}

/** Whether some event may tell the usage or the end. */
function tellsSomething(text: string): boolean {
  return text.includes('"usage"') || text.includes('[DONE]') || text.includes('response.completed')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: nothing to read in it, and it passes as it came.
    return null
  }
}

/** Index behind the last empty line, which ends an event; 0 when there is none. */
function endOfEvents(text: string): number {
  return Math.max(indexBehind(text, '\n\n'), indexBehind(text, '\r\n\r\n'))
}

function indexBehind(text: string, mark: string): number {
  const at = text.lastIndexOf(mark)
  return at < 0 ? 0 : at + mark.length
}
