/** Refusals as OpenAI's clients understand them. No message names the provider's model. */

export interface ClientError {
  readonly status: number
  readonly code: string
  readonly type: string
  readonly message: string
  /** The request's field at fault. */
  readonly param: string | null
  /** Seconds after which to try again. */
  readonly retryAfter?: number
}

/** Ends a request with an OpenAI-shaped answer. */
export class Refused extends Error {
  readonly answer: ClientError

  constructor(answer: ClientError) {
    super(answer.message)
    this.answer = answer
  }
}

const about =
  (status: number, type: string) =>
  (code: string, message: string, param: string | null = null, retryAfter?: number) =>
    new Refused({ status, type, code, message, param, ...(retryAfter === undefined ? {} : { retryAfter }) })

export const badRequest = about(400, 'invalid_request_error')
export const unauthenticated = about(401, 'invalid_request_error')
export const insufficient = about(402, 'insufficient_quota')
export const forbidden = about(403, 'permission_error')
export const notFound = about(404, 'invalid_request_error')
export const tooLarge = about(413, 'invalid_request_error')
export const notJson = about(415, 'invalid_request_error')
export const slowDown = about(429, 'rate_limit_error')
export const badGateway = about(502, 'api_error')
export const closed = about(503, 'api_error')
export const gatewayTimeout = about(504, 'api_error')

/** Nobody is there any more to be told: for the log and the metrics. */
export function clientClosed(): Refused {
  return about(499, 'invalid_request_error')('client_closed', 'The client closed the connection.')
}

export function errorBody({ message, type, param, code }: ClientError): object {
  return { error: { message, type, param, code } }
}

/** A refusal of the resolution, as this API words it. Disabled and unknown aliases look the same to a client. */
export function refusedResolution(decision: string, alias: string): Refused {
  const model = JSON.stringify(alias)
  switch (decision) {
    case 'UNKNOWN_ALIAS':
    case 'ALIAS_DISABLED':
      return notFound('model_not_found', `The model ${model} does not exist or is not available.`, 'model')
    case 'ACCESS_DENIED':
      return forbidden('model_access_denied', `Your team has no access to the model ${model}.`, 'model')
    case 'TEAM_SUSPENDED':
      return forbidden('team_suspended', 'Your team is suspended.')
    case 'TEAM_PAUSED':
      return slowDown('team_paused', 'Your team is paused: try again later.', null, 60)
    case 'INSUFFICIENT_CREDITS':
      return insufficient('insufficient_credits', 'Your team has no credits left.')
    default:
      return unauthenticated('invalid_api_key', 'The API key names no team that exists.')
  }
}
