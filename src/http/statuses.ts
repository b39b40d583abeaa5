import type { ERROR_CODES } from '../graphql/error-codes.ts'

/** The one table of HTTP statuses. GraphQL answers use it only before an execution begins; REST answers always. */
export const STATUS: Readonly<Record<keyof typeof ERROR_CODES, number>> = {
  BAD_USER_INPUT: 400,
  INVALID_ALIAS_NAME: 400,
  INVALID_LITELLM_MODEL: 400,
  UNKNOWN_PROVIDER: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  INSUFFICIENT_CREDITS: 402,
  FORBIDDEN: 403,
  ACCESS_DENIED: 403,
  TEAM_SUSPENDED: 403,
  NOT_FOUND: 404,
  ALIAS_DISABLED: 404,
  UNKNOWN_ALIAS: 404,
  UNKNOWN_GROUP: 404,
  UNKNOWN_ORGANIZATION: 404,
  UNKNOWN_TEAM: 404,
  ALIAS_ALREADY_EXISTS: 409,
  GROUP_ALREADY_EXISTS: 409,
  ORGANIZATION_ALREADY_EXISTS: 409,
  TEAM_ALREADY_EXISTS: 409,
  GROUP_IN_USE: 409,
  VERSION_CONFLICT: 409,
  IDEMPOTENCY_KEY_REUSED: 409,
  TEAM_PAUSED: 429,
  OVERLOADED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
}

export function statusOf(code: string): number {
  return (STATUS as Readonly<Record<string, number>>)[code] ?? 500
}
