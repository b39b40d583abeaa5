import { GraphQLEnumType } from 'graphql'

/** Every `extensions.code` that a client can meet, and what it says. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'The request or one of its values is not of the accepted form.',
  UNAUTHENTICATED: 'No API key or token, or none that is in force.',
  FORBIDDEN: 'The key or token does not open this field.',
  NOT_FOUND: 'There is no such thing.',
  ALIAS_ALREADY_EXISTS: 'The name is taken by a living alias, perhaps in another case.',
  GROUP_ALREADY_EXISTS: 'The name is taken by a living access group, perhaps in another case.',
  ORGANIZATION_ALREADY_EXISTS: 'The id is taken, perhaps in another case.',
  TEAM_ALREADY_EXISTS: 'The id is taken by a living team, perhaps in another case.',
  INVALID_ALIAS_NAME: 'The name cannot be an alias.',
  INVALID_LITELLM_MODEL: 'The text is not provider/model.',
  UNKNOWN_PROVIDER: 'LiteLLM does not route by this provider.',
  UNKNOWN_ALIAS: 'No such alias lives.',
  UNKNOWN_GROUP: 'No such access group lives.',
  UNKNOWN_ORGANIZATION: 'There is no such organization.',
  UNKNOWN_TEAM: 'No such team lives.',
  GROUP_IN_USE: 'Teams are granted the group.',
  VERSION_CONFLICT: 'The entity moved on since it was read.',
  IDEMPOTENCY_KEY_REUSED: 'The key was used for another request.',
  MANIFEST_INVALID: 'The manifest has faults; nothing of it was applied. `details.faults` has the first 50 with line and column.',
  PLAN_OUTDATED: 'The log has moved since the plan was made in a way that changes it.',
  REVERT_BLOCKED: 'Later events depend on what is to be undone, or it cannot be undone.',
  ALIAS_DISABLED: 'The alias is disabled.',
  ACCESS_DENIED: 'No access group of the team holds the alias.',
  TEAM_SUSPENDED: 'The team is suspended.',
  TEAM_PAUSED: 'The team is paused.',
  INSUFFICIENT_CREDITS: 'The team has no credits left.',
  NOT_CAUGHT_UP: 'The node has not taken in the log up to the position that the header x-min-position asks for.',
  OVERLOADED: 'More is waiting than the server takes; nothing was written.',
  UNAVAILABLE: 'The store cannot be reached, or the server is shutting down.',
  QUERY_TOO_COMPLEX: 'The query asks for more than one answer may hold.',
  INTERNAL: "The server's own fault; its log has the request id.",
} as const

export const errorCodeEnum = new GraphQLEnumType({
  name: 'ErrorCode',
  description: 'The codes of refusals, in `extensions.code` of an error.',
  values: Object.fromEntries(Object.entries(ERROR_CODES).map(([code, description]) => [code, { description }])),
})
