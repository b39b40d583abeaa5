import { badRequest, notJson } from './refusals.ts'

/** A client's request with the alias it names. */
export interface ClientRequest {
  readonly alias: string
  readonly streams: boolean
  /** Whether the client itself asked for the usage at the stream's end. */
  readonly asksUsage: boolean
  readonly jobId: string | null
  /** The body for LiteLLM, with the model in place of the alias. */
  forward(litellmModel: string): string
}

/** Endpoints whose streams tell the usage only when asked. */
const TELLS_USAGE_ON_REQUEST = new Set(['/v1/chat/completions', '/v1/completions'])

export function clientRequest(path: string, body: unknown, jobHeader: string | undefined): ClientRequest {
  if (!Buffer.isBuffer(body) || body.length === 0) throw badRequest('invalid_body', 'The request has no body: expected JSON with a model.')
  const text = body.toString('utf8')
  const request = json(text)
  const { model, stream } = request
  if (typeof model !== 'string' || model === '')
    throw badRequest('model_missing', 'The request names no model: expected "model" as a string.', 'model')
  const streams = stream === true
  const options = plain(request.stream_options) ?? {}
  const asks = streams && TELLS_USAGE_ON_REQUEST.has(path)
  return {
    alias: model,
    streams,
    asksUsage: !asks || options.include_usage === true,
    jobId: jobOf(jobHeader, request.metadata),
    forward(litellmModel) {
      if (asks) return JSON.stringify({ ...request, model: litellmModel, stream_options: { ...options, include_usage: true } })
      return withModel(text, litellmModel) ?? JSON.stringify({ ...request, model: litellmModel })
    },
  }
}

function json(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw badRequest('invalid_json', 'The body is not valid JSON.')
  }
  const request = plain(value)
  if (!request) throw notJson('invalid_body', 'The body is not a JSON object.')
  return request
}

const MODEL_MEMBER = /"model"\s*:\s*"(?:[^"\\]|\\.)*"/y

/**
 * The text of a request whose model is a string, with another one in its place; null where more than one place could be meant. All
 * else stays as it was sent. Inside a string every quotation mark is escaped, so `"model"` is a name or a value; the only one is the
 * name looked for, unless that is spelled with escapes, as no client does.
 */
function withModel(text: string, model: string): string | null {
  const at = text.indexOf('"model"')
  if (at < 0 || at !== text.lastIndexOf('"model"') || text.includes('\\u006')) return null
  MODEL_MEMBER.lastIndex = at
  const [member] = MODEL_MEMBER.exec(text) ?? []
  return member === undefined ? null : `${text.slice(0, at)}"model":${JSON.stringify(model)}${text.slice(at + member.length)}`
}

function plain(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
}

/** The job that a call belongs to: from the header x-job-id, else from metadata.job_id. */
function jobOf(header: string | undefined, metadata: unknown): string | null {
  const job = header ?? plain(metadata)?.job_id
  if (job === undefined || job === null || job === '') return null
  if (typeof job !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(job))
    throw badRequest('invalid_job_id', 'A job id is 1 to 200 visible ASCII characters.', 'metadata')
  return job
}
