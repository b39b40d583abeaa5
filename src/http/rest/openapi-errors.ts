import { ERROR_CODES } from '../../graphql/error-codes.ts'
import { STATUS } from '../statuses.ts'
import type { Route } from './route.ts'

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: 'The request is not of the accepted form, or its body refers to something unknown.',
  401: 'No API key, or none that is in force.',
  403: "The key's role does not allow it.",
  404: 'What the request acts on is not there.',
  409: 'It exists already, moved on, is in use, or the idempotency key was used for another request.',
  413: 'The body is larger than 1 MiB.',
  429: 'More is waiting than the server takes; nothing was written.',
  500: "The server's own fault; its log has the request id.",
  503: 'The store cannot be reached, or the server is shutting down.',
}

const CODES = Object.keys(ERROR_CODES) as (keyof typeof ERROR_CODES)[]

/** `components.responses`: one for each status. */
export const errorResponses = Object.fromEntries(
  Object.entries(DESCRIPTIONS).map(([status, description]) => {
    const codes = CODES.filter((code) => STATUS[code] === Number(status))
    return [
      nameOf(Number(status)),
      {
        description: codes.length > 0 ? `${description} Codes: ${codes.join(', ')}.` : description,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]
  }),
)

/** The error responses of a route. */
export function responsesOf({ changes, parts }: Route): Record<string, { $ref: string }> {
  const findsOne = parts.kind === 'entity' || parts.versioned === true
  const statuses = [400, 401, 403, ...(findsOne ? [404] : []), ...(changes ? [409, 413, 429] : []), 500, 503]
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${nameOf(status)}` }]))
}

function nameOf(status: number): string {
  return `Error${status}`
}
