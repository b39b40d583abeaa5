/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether a team is served under an alias, or the first reason why not, in this order. */
export type AccessDecision =
  /** No access group of the team holds the alias. */
  | 'ACCESS_DENIED'
  /** The alias is disabled. */
  | 'ALIAS_DISABLED'
  /** It is served. */
  | 'ALLOWED'
  /** The team is metered and has used all its credits. */
  | 'INSUFFICIENT_CREDITS'
  /** The team is paused. */
  | 'TEAM_PAUSED'
  /** The team is suspended. */
  | 'TEAM_SUSPENDED'
  /** No such alias lives. */
  | 'UNKNOWN_ALIAS'
  /** No such team lives. */
  | 'UNKNOWN_TEAM';

/** Aliases to add to a group or to remove from it. */
export type AccessGroupModelsInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** The aliases, each once, at most 1,000; those that are there (or not there) already are passed over. */
  modelAliases: Array<string>;
  /** The group. */
  name: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** Credits to add to a team. */
export type AddCreditsInput = {
  /** How many: above 0, at most 12 digits after the point. With ADJUSTMENT also below 0, to take away what is not used. */
  amount: string;
  /** What they are added for: up to 1,000 characters. */
  description?: string | null | undefined;
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** Why; ALLOCATION unless told. */
  kind?: CreditKind | null | undefined;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
  /** The team. */
  teamId: string;
};

/** Which events to list; all conditions must hold. */
export type AuditEventFilter = {
  /** Id of who made the change, as in the event's actor. */
  actorId?: string | null | undefined;
  /** Only the events of one command or manifest. */
  correlationId?: string | number | null | undefined;
  /** Name or id of an entity concerned, such as `smart`; finds events of other entities that concern it, too. */
  entityKey?: string | null | undefined;
  /** Type of the entity concerned, such as `ModelAlias`. */
  entityType?: string | null | undefined;
  /** Only recorded at or after this time. */
  from?: string | null | undefined;
  /** Only from this position on. */
  fromPosition?: string | null | undefined;
  /** Part of the reason, case aside. */
  reasonContains?: string | null | undefined;
  /** Surface that the change came through, such as `graphql`. */
  source?: string | null | undefined;
  /** Only recorded at or before this time. */
  to?: string | null | undefined;
  /** Only up to this position. */
  toPosition?: string | null | undefined;
  /** Kinds of events, such as `ProviderSwitched`. */
  types?: Array<string> | null | undefined;
};

/** A scheduled switch to cancel. */
export type CancelScheduledSwitchInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Its id, or its key in the history. */
  id: string | number;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** A new access group. */
export type CreateAccessGroupInput = {
  /** What the group is for: up to 2,000 characters. */
  description?: string | null | undefined;
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** Aliases in it from the start, at most 1,000. */
  modelAliases?: Array<string> | null | undefined;
  /** 1 to 64 letters, digits, ".", "_", "-", ":" and "/", beginning and ending with a letter or digit. */
  name: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** A new API key. */
export type CreateApiKeyInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** When it ceases to work; left out, never. */
  expiresAt?: string | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** Name that people know it by: 1 to 100 characters. */
  name: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
  /** What it may do. */
  role: Role;
};

/** A new alias. */
export type CreateModelAliasInput = {
  /** Access groups that it joins in the same commit, at most 1,000. */
  accessGroups?: Array<string> | null | undefined;
  /** Whether teams can use it from the start. */
  active?: boolean | null | undefined;
  /** What the model is good for: up to 2,000 characters. */
  description?: string | null | undefined;
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** provider/model as LiteLLM spells it, such as `anthropic/claude-3-opus-20240229`. */
  litellmModel: string;
  /** 1 to 64 letters, digits, ".", "_", "-", ":" and "/", beginning and ending with a letter or digit. */
  name: string;
  /** What its use is charged at. */
  pricing?: PricingInput | null | undefined;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** A new organization. */
export type CreateOrganizationInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** A JSON object of your own: at most 16,384 characters and 8 levels. */
  metadata?: unknown;
  /** Name that people know it by: 1 to 200 characters. */
  name: string;
  /** 1 to 64 letters, digits, ".", "_", "-", ":" and "/", beginning and ending with a letter or digit. */
  organizationId: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** A new team. */
export type CreateTeamInput = {
  /** Access groups granted from the start, each once. */
  accessGroups?: Array<string> | null | undefined;
  /** Credits from the start, spent PER_JOB. Left out, the team is unmetered (NONE) until its creditMode is set. */
  creditsAllocated?: string | null | undefined;
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** The organization that owns it. */
  organizationId: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
  /** Name that people know it by: 1 to 200 characters. */
  teamAlias: string;
  /** 1 to 64 letters, digits, ".", "_", "-", ":" and "/", beginning and ending with a letter or digit. */
  teamId: string;
};

/** A new key of a team. */
export type CreateTeamKeyInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** When it ceases to work; left out, never. */
  expiresAt?: string | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** Name that people know it by: 1 to 100 characters. */
  name: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
  /** The team. */
  teamId: string;
};

/** Why credits are added to a team. */
export type CreditKind =
  /** A balance put right, up or down. */
  | 'ADJUSTMENT'
  /** More to spend, such as bought or granted. */
  | 'ALLOCATION'
  /** What calls used and need not pay, given back. */
  | 'REFUND';

/** What a team spends its credits by. */
export type CreditMode =
  /** Nothing is spent, and nothing refused for want of credits. */
  | 'NONE'
  /** One credit per job. */
  | 'PER_JOB'
  /** One credit per tokensPerCredit tokens. */
  | 'TOKENS'
  /** Credits are dollars. */
  | 'USD';

/** An access group to delete. */
export type DeleteAccessGroupInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** The group. */
  name: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** A key to act on. */
export type KeyInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Id of the key, or its id as an actor in the history. */
  id: string | number;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** Which aliases to list; all conditions must hold. */
export type ModelAliasFilter = {
  /** Only members of this access group. */
  accessGroup?: string | null | undefined;
  /** Only the enabled, or only the disabled. */
  active?: boolean | null | undefined;
  /** Provider, such as `openai`. */
  provider?: string | null | undefined;
  /** Part of the name, description or LiteLLM model, case aside. */
  search?: string | null | undefined;
};

/** An alias to act on. */
export type ModelAliasInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** The alias. */
  name: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** The order of a list of aliases. */
export type ModelAliasOrder = {
  /** What it is sorted by. */
  by: ModelAliasOrderField;
  /** Which way. */
  direction?: SortDirection | null | undefined;
};

/** What a list of aliases can be sorted by. */
export type ModelAliasOrderField =
  /** litellmModel, and so provider by provider; names where it is the same. */
  | 'MODEL'
  /** Their names. */
  | 'NAME'
  /** recentCalls; names where they are as many. */
  | 'RECENT_CALLS'
  /** When they last changed. */
  | 'UPDATED_AT';

/** A moment of the log: exactly one of the two. */
export type PointInTime = {
  /** As of right after the event at this position. */
  position?: string | null | undefined;
  /** As of the last event recorded at or before this time. */
  time?: string | null | undefined;
};

/** What tokens cost. */
export type PricingInput = {
  /** USD per million input tokens, from 0 to 1,000,000. */
  inputPerMillionTokens: string;
  /** USD per million output tokens, from 0 to 1,000,000. */
  outputPerMillionTokens: string;
};

/** Which provider switches to list; all conditions must hold. */
export type ProviderSwitchFilter = {
  /** Id of who switched it. */
  actorId?: string | null | undefined;
  /** The alias that was switched. */
  alias?: string | null | undefined;
  /** Only at or after this time. */
  from?: string | null | undefined;
  /** Provider that it was switched away from. */
  fromProvider?: string | null | undefined;
  /** Only at or before this time. */
  to?: string | null | undefined;
  /** Provider that it was switched to. */
  toProvider?: string | null | undefined;
};

/** Which event to undo. */
export type RevertInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** Its place in the log. */
  position: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** What an API key may do. */
export type Role =
  /** Everything. */
  | 'ADMIN'
  /** Read everything, change nothing. */
  | 'AUDITOR'
  /** Read and change everything but API keys. */
  | 'EDITOR';

/** A switch for later. */
export type ScheduleSwitchInput = {
  /** The alias. */
  alias: string;
  /** When, in the future. */
  at: string;
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** provider/model as LiteLLM spells it, such as `anthropic/claude-3-opus-20240229`. */
  litellmModel: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** Which way a list runs. */
export type SortDirection =
  /** The oldest first; the least, or from A to Z, where it is not sorted by time. */
  | 'ASC'
  /** The newest first; the most, or from Z to A, where it is not sorted by time. */
  | 'DESC';

/** Another model behind an alias. */
export type SwitchProviderInput = {
  /** The alias. */
  alias: string;
  /** A new description with it; left out, the old one stays. */
  description?: string | null | undefined;
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** provider/model as LiteLLM spells it, such as `anthropic/claude-3-opus-20240229`. */
  litellmModel: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** Access groups to grant to a team or to revoke from it. */
export type TeamAccessGroupsInput = {
  /** The groups, each once, at most 1,000; those that are (or are not) granted already are passed over. */
  accessGroups: Array<string>;
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
  /** The team. */
  teamId: string;
};

/** Which teams to list; all conditions must hold. */
export type TeamFilter = {
  /** Only teams that are granted this access group. */
  accessGroup?: string | null | undefined;
  /** Only teams of this organization. */
  organizationId?: string | null | undefined;
  /** Part of the id or name, case aside. */
  search?: string | null | undefined;
  /** Only teams of this status. */
  status?: TeamStatus | null | undefined;
};

/** A team to act on. */
export type TeamInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
  /** The team. */
  teamId: string;
};

/** Whether a team is served. */
export type TeamStatus =
  /** Served. */
  | 'ACTIVE'
  /** Not served for a while; told to try again later. */
  | 'PAUSED'
  /** Not served until resumed, such as for unpaid bills. */
  | 'SUSPENDED';

/** Changes of an access group; fields left out stay as they are. */
export type UpdateAccessGroupInput = {
  /** What the group is for; null takes it away. */
  description?: string | null | undefined;
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** The group. */
  name: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** Changes of an alias; fields left out stay as they are. */
export type UpdateModelAliasInput = {
  /** Whether teams can use it. */
  active?: boolean | null | undefined;
  /** What the model is good for; null takes it away. */
  description?: string | null | undefined;
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** provider/model as LiteLLM spells it, such as `anthropic/claude-3-opus-20240229`. */
  litellmModel?: string | null | undefined;
  /** The alias. */
  name: string;
  /** What its use is charged at; null takes the price away. */
  pricing?: PricingInput | null | undefined;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** Changes of an organization; fields left out stay as they are. */
export type UpdateOrganizationInput = {
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** A JSON object of your own: at most 16,384 characters and 8 levels. It replaces what was there; null takes it away. */
  metadata?: unknown;
  /** Name that people know it by: 1 to 200 characters. */
  name?: string | null | undefined;
  /** The organization. */
  organizationId: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** Changes of a team; fields left out stay as they are. */
export type UpdateTeamInput = {
  /** What it spends credits by. */
  creditMode?: CreditMode | null | undefined;
  /** Answer exactly what the change would do, or its refusal, and append nothing. Events carry the positions they would get; the entity, and all that is asked of it, is as it would be. A secret in the answer is null. */
  dryRun?: boolean | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more, for as long as the server keeps the answer: 30 days unless set otherwise. */
  idempotencyKey?: string | null | undefined;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
  /** Name that people know it by: 1 to 200 characters. */
  teamAlias?: string | null | undefined;
  /** The team. */
  teamId: string;
  /** Tokens that one credit buys; only with TOKENS, and needed there. */
  tokensPerCredit?: number | null | undefined;
};

export type FollowLogSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowLogSubscription = { auditEvents:
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
    | { position: string }
   };

export type TimeOfPositionQueryVariables = Exact<{
  position: string;
}>;


export type TimeOfPositionQuery = { auditEvent:
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
   | null };

export type PageEndsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type EntityEventsQueryVariables = Exact<{
  filter: AuditEventFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EntityEventsQuery = { auditEvents: { nodes: Array<
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type EventPageQueryVariables = Exact<{
  position: string;
}>;


export type EventPageQuery = { auditEvent:
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
    | { correlationId: string, requestId: string | null, hash: string, id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }>, related: Array<
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
        | { position: string, summary: string }
      >, actor: { id: string, name: string } }
   | null };

type EventLine_AccessGroupCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_AccessGroupDeleted_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_AccessGroupDescribed_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_AccessGroupRestored_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_AccessGroupsGranted_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_AccessGroupsRevoked_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ApiKeyCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ApiKeyRevoked_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_CreditModeChanged_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_CreditsAdded_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_CreditsAdjusted_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_CreditsRefunded_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_CreditsRunLow_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_CreditsWithdrawn_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasDeleted_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasDescribed_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasDisabled_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasEnabled_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasRepriced_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasRestored_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelsAddedToAccessGroup_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelsRemovedFromAccessGroup_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_OrganizationCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_OrganizationUpdated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ProviderSwitched_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ScheduledSwitchDone_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ScheduledSwitchFailed_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_SwitchScheduled_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_SwitchUnscheduled_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamDeleted_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamKeyCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamKeyRevoked_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamPaused_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamRenamed_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamRestored_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamResumed_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamSuspended_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_WebhookCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_WebhookDeleted_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_WebhookParked_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_WebhookResumed_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

export type EventLineFragment =
  | EventLine_AccessGroupCreated_Fragment
  | EventLine_AccessGroupDeleted_Fragment
  | EventLine_AccessGroupDescribed_Fragment
  | EventLine_AccessGroupRestored_Fragment
  | EventLine_AccessGroupsGranted_Fragment
  | EventLine_AccessGroupsRevoked_Fragment
  | EventLine_ApiKeyCreated_Fragment
  | EventLine_ApiKeyRevoked_Fragment
  | EventLine_CreditModeChanged_Fragment
  | EventLine_CreditsAdded_Fragment
  | EventLine_CreditsAdjusted_Fragment
  | EventLine_CreditsRefunded_Fragment
  | EventLine_CreditsRunLow_Fragment
  | EventLine_CreditsWithdrawn_Fragment
  | EventLine_ModelAliasCreated_Fragment
  | EventLine_ModelAliasDeleted_Fragment
  | EventLine_ModelAliasDescribed_Fragment
  | EventLine_ModelAliasDisabled_Fragment
  | EventLine_ModelAliasEnabled_Fragment
  | EventLine_ModelAliasRepriced_Fragment
  | EventLine_ModelAliasRestored_Fragment
  | EventLine_ModelsAddedToAccessGroup_Fragment
  | EventLine_ModelsRemovedFromAccessGroup_Fragment
  | EventLine_OrganizationCreated_Fragment
  | EventLine_OrganizationUpdated_Fragment
  | EventLine_ProviderSwitched_Fragment
  | EventLine_ScheduledSwitchDone_Fragment
  | EventLine_ScheduledSwitchFailed_Fragment
  | EventLine_SwitchScheduled_Fragment
  | EventLine_SwitchUnscheduled_Fragment
  | EventLine_TeamCreated_Fragment
  | EventLine_TeamDeleted_Fragment
  | EventLine_TeamKeyCreated_Fragment
  | EventLine_TeamKeyRevoked_Fragment
  | EventLine_TeamPaused_Fragment
  | EventLine_TeamRenamed_Fragment
  | EventLine_TeamRestored_Fragment
  | EventLine_TeamResumed_Fragment
  | EventLine_TeamSuspended_Fragment
  | EventLine_WebhookCreated_Fragment
  | EventLine_WebhookDeleted_Fragment
  | EventLine_WebhookParked_Fragment
  | EventLine_WebhookResumed_Fragment
;

export type TryRevertMutationVariables = Exact<{
  position: string;
}>;


export type TryRevertMutation = { revertEvent: { reverted: Array<
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
      | { position: string, summary: string }
    >, events: Array<
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
      | { id: string, summary: string, changes: Array<{ field: string, before: unknown, after: unknown }> }
    > } };

export type RevertEventMutationVariables = Exact<{
  input: RevertInput;
}>;


export type RevertEventMutation = { revertEvent: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type AliasPageAliasFragment = { id: string, name: string, litellmModel: string, provider: string, model: string, description: string | null, active: boolean, version: number, createdAt: string, updatedAt: string, teamsWithAccess: number, pricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null, catalogModel: { maxInputTokens: number | null, deprecationDate: string | null, listPricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null } | null, accessGroups: Array<{ name: string }>, teams: { nodes: Array<{ teamId: string, teamAlias: string }> }, switches: { nodes: Array<{ at: string, toProvider: string }> }, usage: { totalCalls: number, totalTokens: number, totalCostUsd: string } };

export type AliasPageQueryVariables = Exact<{
  name: string;
  at?: PointInTime | null | undefined;
}>;


export type AliasPageQuery = { modelAlias: { id: string, name: string, litellmModel: string, provider: string, model: string, description: string | null, active: boolean, version: number, createdAt: string, updatedAt: string, teamsWithAccess: number, pricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null, catalogModel: { maxInputTokens: number | null, deprecationDate: string | null, listPricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null } | null, accessGroups: Array<{ name: string }>, teams: { nodes: Array<{ teamId: string, teamAlias: string }> }, switches: { nodes: Array<{ at: string, toProvider: string }> }, usage: { totalCalls: number, totalTokens: number, totalCostUsd: string } } | null };

export type NewestOfAliasQueryVariables = Exact<{
  name: string;
}>;


export type NewestOfAliasQuery = { auditEvents: { nodes: Array<
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
      | { id: string, entityKey: string, version: number, recordedAt: string, summary: string, reason: string | null, actor: { name: string } }
    > } };

export type DeletionImpactQueryVariables = Exact<{
  alias: string;
}>;


export type DeletionImpactQuery = { previewDelete: { teamsAffected: number, callsPerDay: number, costPerDayNow: string | null, warnings: Array<string>, teams: { nodes: Array<{ teamId: string }> }, accessGroups: Array<{ name: string }> } };

export type DeleteAliasMutationVariables = Exact<{
  input: ModelAliasInput;
}>;


export type DeleteAliasMutation = { deleteModelAlias: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type EditAliasMutationVariables = Exact<{
  input: UpdateModelAliasInput;
}>;


export type EditAliasMutation = { updateModelAlias: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type PlannedSwitchesQueryVariables = Exact<{
  alias: string;
}>;


export type PlannedSwitchesQuery = { scheduledSwitches: Array<{ id: string, litellmModel: string, at: string, status: string, problem: string | null, reason: string | null, actor: { name: string } }> };

export type CancelSwitchMutationVariables = Exact<{
  input: CancelScheduledSwitchInput;
}>;


export type CancelSwitchMutation = { cancelScheduledSwitch: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type PreviewSwitchQueryVariables = Exact<{
  alias: string;
  litellmModel: string;
}>;


export type PreviewSwitchQuery = { previewSwitch: { teamsAffected: number, callsPerDay: number, costPerDayNow: string | null, costPerDayAfter: string | null, warnings: Array<string> } };

export type SwitchProviderMutationVariables = Exact<{
  input: SwitchProviderInput;
}>;


export type SwitchProviderMutation = { switchProvider: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type ScheduleSwitchMutationVariables = Exact<{
  input: ScheduleSwitchInput;
}>;


export type ScheduleSwitchMutation = { scheduleSwitch: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type LookAgainQueryVariables = Exact<{
  name: string;
}>;


export type LookAgainQuery = { modelAlias: { id: string, name: string, litellmModel: string, provider: string, model: string, description: string | null, active: boolean, version: number, createdAt: string, updatedAt: string, teamsWithAccess: number, pricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null, catalogModel: { maxInputTokens: number | null, deprecationDate: string | null, listPricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null } | null, accessGroups: Array<{ name: string }>, teams: { nodes: Array<{ teamId: string, teamAlias: string }> }, switches: { nodes: Array<{ at: string, toProvider: string }> }, usage: { totalCalls: number, totalTokens: number, totalCostUsd: string } } | null };

export type EnableAliasMutationVariables = Exact<{
  input: ModelAliasInput;
}>;


export type EnableAliasMutation = { enableModelAlias: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type DisableAliasMutationVariables = Exact<{
  input: ModelAliasInput;
}>;


export type DisableAliasMutation = { disableModelAlias: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type ProvidersOfAliasesQueryVariables = Exact<{
  at?: PointInTime | null | undefined;
}>;


export type ProvidersOfAliasesQuery = { aliasProviders: Array<{ provider: string, aliases: number }> };

export type AliasRowFragment = { id: string, name: string, litellmModel: string, provider: string, description: string | null, active: boolean, version: number, updatedAt: string, recentCalls: number, teamsWithAccess: number };

export type AliasesPageQueryVariables = Exact<{
  filter?: ModelAliasFilter | null | undefined;
  order?: ModelAliasOrder | null | undefined;
  at?: PointInTime | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AliasesPageQuery = { modelAliases: { totalCount: number | null, nodes: Array<{ id: string, name: string, litellmModel: string, provider: string, description: string | null, active: boolean, version: number, updatedAt: string, recentCalls: number, teamsWithAccess: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CreateAliasMutationVariables = Exact<{
  input: CreateModelAliasInput;
}>;


export type CreateAliasMutation = { createModelAlias: { modelAlias: { name: string }, events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type DisableOneOfManyMutationVariables = Exact<{
  input: ModelAliasInput;
}>;


export type DisableOneOfManyMutation = { disableModelAlias: { position: string } };

export type CompareMomentsQueryVariables = Exact<{
  from: PointInTime;
  to?: PointInTime | null | undefined;
}>;


export type CompareMomentsQuery = { diff: { entities: Array<{ entityType: string, entityKey: string, change: string, changes: Array<{ field: string, before: unknown, after: unknown }>, events: Array<
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
        | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
      > }> } };

export type ComparedEntityFragment = { entityType: string, entityKey: string, change: string, changes: Array<{ field: string, before: unknown, after: unknown }>, events: Array<
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
    | { position: string, summary: string, recordedAt: string, reason: string | null, actor: { name: string } }
  > };

export type DescribeGroupMutationVariables = Exact<{
  input: UpdateAccessGroupInput;
}>;


export type DescribeGroupMutation = { updateAccessGroup: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type DeleteGroupMutationVariables = Exact<{
  input: DeleteAccessGroupInput;
}>;


export type DeleteGroupMutation = { deleteAccessGroup: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type AddModelsMutationVariables = Exact<{
  input: AccessGroupModelsInput;
}>;


export type AddModelsMutation = { addModelsToAccessGroup: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type RemoveModelsMutationVariables = Exact<{
  input: AccessGroupModelsInput;
}>;


export type RemoveModelsMutation = { removeModelsFromAccessGroup: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type GroupPageGroupFragment = { id: string, name: string, description: string | null, version: number, teamCount: number, modelAliases: Array<{ id: string, name: string, litellmModel: string, provider: string, active: boolean }>, teams: { nodes: Array<{ id: string, teamId: string, teamAlias: string }> } };

export type GroupPageQueryVariables = Exact<{
  name: string;
  at?: PointInTime | null | undefined;
}>;


export type GroupPageQuery = { accessGroup: { id: string, name: string, description: string | null, version: number, teamCount: number, modelAliases: Array<{ id: string, name: string, litellmModel: string, provider: string, active: boolean }>, teams: { nodes: Array<{ id: string, teamId: string, teamAlias: string }> } } | null };

export type CreateGroupMutationVariables = Exact<{
  input: CreateAccessGroupInput;
}>;


export type CreateGroupMutation = { createAccessGroup: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type GroupRowFragment = { id: string, name: string, description: string | null, modelCount: number, teamCount: number, updatedAt: string };

export type GroupsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  at?: PointInTime | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GroupsPageQuery = { accessGroups: { totalCount: number | null, nodes: Array<{ id: string, name: string, description: string | null, modelCount: number, teamCount: number, updatedAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type KnownChainFragment = { position: string, hash: string, verifiedAt: string | null, wholeSince: string, fault: { position: string, problem: string, foundAt: string } | null };

export type HealthPageQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthPageQuery = { health: { head: string, position: string, queued: number, nodes: Array<{ id: string, host: string, startedAt: string, seenAt: string, position: string }>, chain: { position: string, hash: string, verifiedAt: string | null, wholeSince: string, fault: { position: string, problem: string, foundAt: string } | null }, litellm: { state: string, position: string | null, fault: string | null, drift: Array<{ kind: string, models: number }> } | null } };

export type VerifyPartQueryVariables = Exact<{
  from: string;
}>;


export type VerifyPartQuery = { verifyHistory: { valid: boolean, checked: number, head: string, firstBad: string | null, problem: string | null } };

export type ExportedEventsQueryVariables = Exact<{
  filter?: AuditEventFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportedEventsQuery = { auditEvents: { nodes: Array<
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
      | { position: string, recordedAt: string, type: string, entityType: string, entityKey: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, hash: string, actor: { name: string } }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HistoryPageQueryVariables = Exact<{
  filter?: AuditEventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HistoryPageQuery = { auditEvents: { totalCount: number | null, nodes: Array<
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ApiKeysPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysPageQuery = { apiKeys: Array<{ id: string, name: string, role: Role, createdAt: string, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: KeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type RenameOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type RenameOrganizationMutation = { updateOrganization: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type OrganizationPageOrganizationFragment = { id: string, organizationId: string, name: string, metadata: unknown, version: number, createdAt: string, updatedAt: string, teamCount: number, totalCreditsAllocated: string, teams: { nodes: Array<{ id: string, teamId: string, teamAlias: string, status: TeamStatus }> }, usage: { totalCalls: number, totalTokens: number, totalCostUsd: string } };

export type OrganizationPageQueryVariables = Exact<{
  organizationId: string;
  at?: PointInTime | null | undefined;
}>;


export type OrganizationPageQuery = { organization: { id: string, organizationId: string, name: string, metadata: unknown, version: number, createdAt: string, updatedAt: string, teamCount: number, totalCreditsAllocated: string, teams: { nodes: Array<{ id: string, teamId: string, teamAlias: string, status: TeamStatus }> }, usage: { totalCalls: number, totalTokens: number, totalCostUsd: string } } | null };

export type CreateOrganizationMutationVariables = Exact<{
  input: CreateOrganizationInput;
}>;


export type CreateOrganizationMutation = { createOrganization: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type OrganizationRowFragment = { id: string, organizationId: string, name: string, teamCount: number, totalCreditsAllocated: string, usage: { totalCalls: number, totalCostUsd: string } };

export type OrganizationsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  at?: PointInTime | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrganizationsPageQuery = { organizations: { totalCount: number | null, nodes: Array<{ id: string, organizationId: string, name: string, teamCount: number, totalCreditsAllocated: string, usage: { totalCalls: number, totalCostUsd: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

type CreditWarning_AccessGroupCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_AccessGroupDeleted_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_AccessGroupDescribed_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_AccessGroupRestored_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_AccessGroupsGranted_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_AccessGroupsRevoked_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ApiKeyCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ApiKeyRevoked_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_CreditModeChanged_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_CreditsAdded_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_CreditsAdjusted_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_CreditsRefunded_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_CreditsRunLow_Fragment = { remaining: string, allocated: string, id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_CreditsWithdrawn_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasDeleted_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasDescribed_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasDisabled_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasEnabled_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasRepriced_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasRestored_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelsAddedToAccessGroup_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelsRemovedFromAccessGroup_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_OrganizationCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_OrganizationUpdated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ProviderSwitched_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ScheduledSwitchDone_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ScheduledSwitchFailed_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_SwitchScheduled_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_SwitchUnscheduled_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamDeleted_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamKeyCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamKeyRevoked_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamPaused_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamRenamed_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamRestored_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamResumed_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamSuspended_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_WebhookCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_WebhookDeleted_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_WebhookParked_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_WebhookResumed_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

export type CreditWarningFragment =
  | CreditWarning_AccessGroupCreated_Fragment
  | CreditWarning_AccessGroupDeleted_Fragment
  | CreditWarning_AccessGroupDescribed_Fragment
  | CreditWarning_AccessGroupRestored_Fragment
  | CreditWarning_AccessGroupsGranted_Fragment
  | CreditWarning_AccessGroupsRevoked_Fragment
  | CreditWarning_ApiKeyCreated_Fragment
  | CreditWarning_ApiKeyRevoked_Fragment
  | CreditWarning_CreditModeChanged_Fragment
  | CreditWarning_CreditsAdded_Fragment
  | CreditWarning_CreditsAdjusted_Fragment
  | CreditWarning_CreditsRefunded_Fragment
  | CreditWarning_CreditsRunLow_Fragment
  | CreditWarning_CreditsWithdrawn_Fragment
  | CreditWarning_ModelAliasCreated_Fragment
  | CreditWarning_ModelAliasDeleted_Fragment
  | CreditWarning_ModelAliasDescribed_Fragment
  | CreditWarning_ModelAliasDisabled_Fragment
  | CreditWarning_ModelAliasEnabled_Fragment
  | CreditWarning_ModelAliasRepriced_Fragment
  | CreditWarning_ModelAliasRestored_Fragment
  | CreditWarning_ModelsAddedToAccessGroup_Fragment
  | CreditWarning_ModelsRemovedFromAccessGroup_Fragment
  | CreditWarning_OrganizationCreated_Fragment
  | CreditWarning_OrganizationUpdated_Fragment
  | CreditWarning_ProviderSwitched_Fragment
  | CreditWarning_ScheduledSwitchDone_Fragment
  | CreditWarning_ScheduledSwitchFailed_Fragment
  | CreditWarning_SwitchScheduled_Fragment
  | CreditWarning_SwitchUnscheduled_Fragment
  | CreditWarning_TeamCreated_Fragment
  | CreditWarning_TeamDeleted_Fragment
  | CreditWarning_TeamKeyCreated_Fragment
  | CreditWarning_TeamKeyRevoked_Fragment
  | CreditWarning_TeamPaused_Fragment
  | CreditWarning_TeamRenamed_Fragment
  | CreditWarning_TeamRestored_Fragment
  | CreditWarning_TeamResumed_Fragment
  | CreditWarning_TeamSuspended_Fragment
  | CreditWarning_WebhookCreated_Fragment
  | CreditWarning_WebhookDeleted_Fragment
  | CreditWarning_WebhookParked_Fragment
  | CreditWarning_WebhookResumed_Fragment
;

export type OverviewPageQueryVariables = Exact<{
  at?: PointInTime | null | undefined;
  switches?: ProviderSwitchFilter | null | undefined;
  warnings: AuditEventFilter;
  soon: string;
}>;


export type OverviewPageQuery = { aliasProviders: Array<{ provider: string, aliases: number, active: number }>, retiringAliases: Array<{ id: string, name: string, litellmModel: string, catalogModel: { deprecationDate: string | null } | null }>, providerSwitches: { nodes: Array<{ alias: string, from: string, to: string, at: string, reason: string | null, actor: { name: string }, event:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> }, auditEvents: { nodes: Array<
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { remaining: string, allocated: string, id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
      | { id: string, entityType: string, entityKey: string, recordedAt: string }
    > } };

export type ProviderShareFragment = { provider: string, aliases: number, active: number };

export type RecentSwitchFragment = { alias: string, from: string, to: string, at: string, reason: string | null, actor: { name: string }, event:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type RetiringAliasFragment = { id: string, name: string, litellmModel: string, catalogModel: { deprecationDate: string | null } | null };

export type AddCreditsMutationVariables = Exact<{
  input: AddCreditsInput;
}>;


export type AddCreditsMutation = { addCredits: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type TransactionsOfTeamQueryVariables = Exact<{
  teamId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TransactionsOfTeamQuery = { creditTransactions: { edges: Array<{ cursor: string }>, nodes: Array<{ at: string, kind: string, amount: string, before: string, after: string, description: string | null, jobId: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type EditTeamMutationVariables = Exact<{
  input: UpdateTeamInput;
}>;


export type EditTeamMutation = { updateTeam: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type ExplainAccessQueryVariables = Exact<{
  teamId: string;
  alias: string;
  at?: PointInTime | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { allowed: boolean, decision: AccessDecision, resolution: { litellmModel: string, grantedBy: Array<string> } | null, because: Array<
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
      | { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } }
    > } };

export type ChangeServingMutationVariables = Exact<{
  input: TeamInput;
  suspend: boolean;
  pause: boolean;
  resume: boolean;
  delete: boolean;
}>;


export type ChangeServingMutation = { suspendTeam?: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > }, pauseTeam?: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > }, resumeTeam?: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > }, deleteTeam?: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type GrantGroupsMutationVariables = Exact<{
  input: TeamAccessGroupsInput;
}>;


export type GrantGroupsMutation = { grantAccessGroups: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type RevokeGroupsMutationVariables = Exact<{
  input: TeamAccessGroupsInput;
}>;


export type RevokeGroupsMutation = { revokeAccessGroups: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type KeysOfTeamQueryVariables = Exact<{
  teamId: string;
}>;


export type KeysOfTeamQuery = { teamKeys: Array<{ id: string, name: string, createdAt: string, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null }> };

export type CreateTeamKeyMutationVariables = Exact<{
  input: CreateTeamKeyInput;
}>;


export type CreateTeamKeyMutation = { createTeamKey: { secret: string | null, events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type RevokeTeamKeyMutationVariables = Exact<{
  input: KeyInput;
}>;


export type RevokeTeamKeyMutation = { revokeTeamKey: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type TeamPageTeamFragment = { id: string, teamId: string, teamAlias: string, status: TeamStatus, creditMode: CreditMode, tokensPerCredit: number | null, version: number, createdAt: string, updatedAt: string, organization: { organizationId: string, name: string }, credits: { allocated: string, used: string, remaining: string }, accessGroups: Array<{ id: string, name: string, modelCount: number }>, modelAliases: Array<{ id: string, name: string, active: boolean }>, usage: { totalCalls: number, totalTokens: number, totalCostUsd: string } };

export type TeamPageQueryVariables = Exact<{
  teamId: string;
  at?: PointInTime | null | undefined;
}>;


export type TeamPageQuery = { team: { id: string, teamId: string, teamAlias: string, status: TeamStatus, creditMode: CreditMode, tokensPerCredit: number | null, version: number, createdAt: string, updatedAt: string, organization: { organizationId: string, name: string }, credits: { allocated: string, used: string, remaining: string }, accessGroups: Array<{ id: string, name: string, modelCount: number }>, modelAliases: Array<{ id: string, name: string, active: boolean }>, usage: { totalCalls: number, totalTokens: number, totalCostUsd: string } } | null };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam: { events: Array<
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
      | { summary: string }
    > } };

export type OrganizationsToPickQueryVariables = Exact<{
  search: string;
}>;


export type OrganizationsToPickQuery = { organizations: { nodes: Array<{ organizationId: string, name: string }> } };

export type TeamRowFragment = { id: string, teamId: string, teamAlias: string, status: TeamStatus, creditMode: CreditMode, organization: { organizationId: string, name: string }, credits: { remaining: string }, accessGroups: Array<{ name: string }>, usage: { totalCalls: number } };

export type TeamsPageQueryVariables = Exact<{
  filter?: TeamFilter | null | undefined;
  at?: PointInTime | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TeamsPageQuery = { teams: { totalCount: number | null, nodes: Array<{ id: string, teamId: string, teamAlias: string, status: TeamStatus, creditMode: CreditMode, organization: { organizationId: string, name: string }, credits: { remaining: string }, accessGroups: Array<{ name: string }>, usage: { totalCalls: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AliasesToPickQueryVariables = Exact<{
  search: string;
}>;


export type AliasesToPickQuery = { modelAliases: { nodes: Array<{ name: string }> } };

export type GroupsToPickQueryVariables = Exact<{
  search: string;
}>;


export type GroupsToPickQuery = { accessGroups: { nodes: Array<{ name: string }> } };

export type SuggestModelsQueryVariables = Exact<{
  search: string;
}>;


export type SuggestModelsQuery = { catalogModels: { nodes: Array<{ litellmModel: string, mode: string | null, maxInputTokens: number | null, deprecationDate: string | null, listPricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null }> } };

export type ListPriceQueryVariables = Exact<{
  search: string;
}>;


export type ListPriceQuery = { catalogModels: { nodes: Array<{ litellmModel: string, listPricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null }> } };

export type UsageByDayQueryVariables = Exact<{
  from: string;
  to?: string | null | undefined;
  alias?: string | null | undefined;
}>;


export type UsageByDayQuery = { usageByDay: Array<{ day: string, totalCalls: number, totalTokens: number, totalCostUsd: string }> };

export type WhoIsThisQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsThisQuery = { viewer: { id: string, name: string, role: Role } };

export type WhoSignsInQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSignsInQuery = { viewer: { name: string, role: Role } };

export type HeadOfLogQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadOfLogQuery = { auditEvents: { nodes: Array<
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
      | { position: string }
    > } };

export type EventThenQueryVariables = Exact<{
  filter: AuditEventFilter;
}>;


export type EventThenQuery = { auditEvents: { nodes: Array<
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
      | { position: string, recordedAt: string, summary: string }
    > } };

export const PageEndsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageEndsFragment, unknown>;
export const EventLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<EventLineFragment, unknown>;
export const AliasPageAliasFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AliasPageAlias"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxInputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"deprecationDate"}},{"kind":"Field","name":{"kind":"Name","value":"listPricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamsWithAccess"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"switches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"toProvider"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalTokens"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<AliasPageAliasFragment, unknown>;
export const AliasRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AliasRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recentCalls"}},{"kind":"Field","name":{"kind":"Name","value":"teamsWithAccess"}}]}}]} as unknown as DocumentNode<AliasRowFragment, unknown>;
export const ComparedEntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityDiff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ComparedEntityFragment, unknown>;
export const GroupPageGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupPageGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"modelAliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamCount"}}]}}]} as unknown as DocumentNode<GroupPageGroupFragment, unknown>;
export const GroupRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"modelCount"}},{"kind":"Field","name":{"kind":"Name","value":"teamCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<GroupRowFragment, unknown>;
export const KnownChainFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownChain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainVerification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wholeSince"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}}]}}]}}]} as unknown as DocumentNode<KnownChainFragment, unknown>;
export const OrganizationPageOrganizationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationPageOrganization"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"teamCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCreditsAllocated"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalTokens"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<OrganizationPageOrganizationFragment, unknown>;
export const OrganizationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCreditsAllocated"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<OrganizationRowFragment, unknown>;
export const CreditWarningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditsRunLow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}}]}}]}}]} as unknown as DocumentNode<CreditWarningFragment, unknown>;
export const ProviderShareFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderShare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AliasProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<ProviderShareFragment, unknown>;
export const RecentSwitchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecentSwitch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderSwitch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecentSwitchFragment, unknown>;
export const RetiringAliasFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetiringAlias"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"catalogModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deprecationDate"}}]}}]}}]} as unknown as DocumentNode<RetiringAliasFragment, unknown>;
export const TeamPageTeamFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamPageTeam"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"creditMode"}},{"kind":"Field","name":{"kind":"Name","value":"tokensPerCredit"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modelCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modelAliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalTokens"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<TeamPageTeamFragment, unknown>;
export const TeamRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"creditMode"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}}]}}]}}]} as unknown as DocumentNode<TeamRowFragment, unknown>;
export const FollowLogDocument = {"__meta__":{"hash":"sha256:7bdecfdc37191cd42c610abe164c066e17af2a75873a7d4a34b7a4700efd262f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<FollowLogSubscription, FollowLogSubscriptionVariables>;
export const TimeOfPositionDocument = {"__meta__":{"hash":"sha256:d6f2c3047a141aa927a9981e2ee1b80f20933658afddfe40c7f5d0f64529b6e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeOfPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"position"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"position"},"value":{"kind":"Variable","name":{"kind":"Name","value":"position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<TimeOfPositionQuery, TimeOfPositionQueryVariables>;
export const EntityEventsDocument = {"__meta__":{"hash":"sha256:70ef56179bba267cbc51c4eeced1f69afc1a3accbee44aaa119c018817cf814a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<EntityEventsQuery, EntityEventsQueryVariables>;
export const EventPageDocument = {"__meta__":{"hash":"sha256:31c55e4f9976fb6fe075c844774ca44ffe31bff1d374c59bba62f98a6556ae20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"position"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"position"},"value":{"kind":"Variable","name":{"kind":"Name","value":"position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<EventPageQuery, EventPageQueryVariables>;
export const TryRevertDocument = {"__meta__":{"hash":"sha256:df463aeba5a719ca8637d0db7d8e322798c88b92141005926447258ed9d1e44b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TryRevert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"position"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revertEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"Variable","name":{"kind":"Name","value":"position"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reverted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TryRevertMutation, TryRevertMutationVariables>;
export const RevertEventDocument = {"__meta__":{"hash":"sha256:15a45a6c24e1bae71d3523581ed467aefed7d9ae557008fc66dd393801c5c432"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevertEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revertEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<RevertEventMutation, RevertEventMutationVariables>;
export const AliasPageDocument = {"__meta__":{"hash":"sha256:42e37d6e5d2d67a6640df453c563ff6f1e26f4175090c20091dd4fde9dbdde0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AliasPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AliasPageAlias"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AliasPageAlias"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxInputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"deprecationDate"}},{"kind":"Field","name":{"kind":"Name","value":"listPricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamsWithAccess"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"switches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"toProvider"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalTokens"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<AliasPageQuery, AliasPageQueryVariables>;
export const NewestOfAliasDocument = {"__meta__":{"hash":"sha256:c7cb8fcaf031c680e97c70ed9caf2bfb0bf22e107fddae039d494d3131d5ebe1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewestOfAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"entityType"},"value":{"kind":"StringValue","value":"ModelAlias","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"entityKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewestOfAliasQuery, NewestOfAliasQueryVariables>;
export const DeletionImpactDocument = {"__meta__":{"hash":"sha256:780a2777d3b9291722f10d51f2f0055ba7b83e845b2aba1be0a80ac5b9945425"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeletionImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alias"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"alias"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alias"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamsAffected"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"costPerDayNow"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<DeletionImpactQuery, DeletionImpactQueryVariables>;
export const DeleteAliasDocument = {"__meta__":{"hash":"sha256:c3f4e86e1272185bad5c66ff8735ce9b1469823a6910931476536e772771a578"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteAliasMutation, DeleteAliasMutationVariables>;
export const EditAliasDocument = {"__meta__":{"hash":"sha256:05555d333a07d04014513e9de2546a8c64457a52272a3a6a91d9dc7a63092e2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<EditAliasMutation, EditAliasMutationVariables>;
export const PlannedSwitchesDocument = {"__meta__":{"hash":"sha256:eaf593cb91cd019afced0e4d2ac42cb96a08c63799a1b1502fe22ba6280bbbd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlannedSwitches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alias"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduledSwitches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"alias"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alias"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlannedSwitchesQuery, PlannedSwitchesQueryVariables>;
export const CancelSwitchDocument = {"__meta__":{"hash":"sha256:2c581f54beda7b084d4194ad1d70febfa18e904e35daee45a2e6937195c8dd29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSwitch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelScheduledSwitchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelScheduledSwitch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<CancelSwitchMutation, CancelSwitchMutationVariables>;
export const PreviewSwitchDocument = {"__meta__":{"hash":"sha256:35a818b56272dfa00dc36fb70dcefb57d57d58f634d604a262392f482cb9eb8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewSwitch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alias"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"litellmModel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewSwitch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"alias"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alias"}}},{"kind":"Argument","name":{"kind":"Name","value":"litellmModel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"litellmModel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamsAffected"}},{"kind":"Field","name":{"kind":"Name","value":"callsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"costPerDayNow"}},{"kind":"Field","name":{"kind":"Name","value":"costPerDayAfter"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<PreviewSwitchQuery, PreviewSwitchQueryVariables>;
export const SwitchProviderDocument = {"__meta__":{"hash":"sha256:41864cf6f0f4d64bde9f572b11ae355896f97028d3c6138f8d816d12a0ad7b34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<SwitchProviderMutation, SwitchProviderMutationVariables>;
export const ScheduleSwitchDocument = {"__meta__":{"hash":"sha256:d041d7cb5467f1b6aac7eb0b95dce817d6d5f0713bdfd1ebbd5e98cf03ba6e64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleSwitch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleSwitchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleSwitch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleSwitchMutation, ScheduleSwitchMutationVariables>;
export const LookAgainDocument = {"__meta__":{"hash":"sha256:08a5bab8a3f32702cdb33b26716a2085f00ace4f8aa6e83a9f89959697365bab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AliasPageAlias"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AliasPageAlias"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxInputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"deprecationDate"}},{"kind":"Field","name":{"kind":"Name","value":"listPricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamsWithAccess"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"switches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"toProvider"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalTokens"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<LookAgainQuery, LookAgainQueryVariables>;
export const EnableAliasDocument = {"__meta__":{"hash":"sha256:afc50bdc2daa638a2355daa73b1d0a5c33d676bee496e0c98e45fdf24e50b1b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<EnableAliasMutation, EnableAliasMutationVariables>;
export const DisableAliasDocument = {"__meta__":{"hash":"sha256:b6441083d3a5edeab3023c544749dc95302cfeacaaf879059ce1d397c4b50f74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<DisableAliasMutation, DisableAliasMutationVariables>;
export const ProvidersOfAliasesDocument = {"__meta__":{"hash":"sha256:40ac5ed6f48868eab0c2da313d8f8f97cb1ba07b0f6b973df500f0a3cd85ac0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvidersOfAliases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aliasProviders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}}]}}]} as unknown as DocumentNode<ProvidersOfAliasesQuery, ProvidersOfAliasesQueryVariables>;
export const AliasesPageDocument = {"__meta__":{"hash":"sha256:f15c6c5b95d6e2f239f1aeba8912f863b0e28ddf6827551bfb7c0880fc729575"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AliasesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAliasFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAliasOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelAliases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AliasRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AliasRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recentCalls"}},{"kind":"Field","name":{"kind":"Name","value":"teamsWithAccess"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<AliasesPageQuery, AliasesPageQueryVariables>;
export const CreateAliasDocument = {"__meta__":{"hash":"sha256:4c0d15b614303d9334e3272b6627da53fedb3b586ddd2b82fd59c73f1c0beaa7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelAlias"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAliasMutation, CreateAliasMutationVariables>;
export const DisableOneOfManyDocument = {"__meta__":{"hash":"sha256:809fa0147b6f12fae0b81e174ec42ae70e16d5d7cc93c77a8fa8fac45486c1d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableOneOfMany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<DisableOneOfManyMutation, DisableOneOfManyMutationVariables>;
export const CompareMomentsDocument = {"__meta__":{"hash":"sha256:3008cbecba1c7a1bc7b8c7c71fcb87672b81dc02bf9af0d75893a3b3fdcd200c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareMoments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedEntity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityDiff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CompareMomentsQuery, CompareMomentsQueryVariables>;
export const DescribeGroupDocument = {"__meta__":{"hash":"sha256:f2e33b59a7b0877a3f059101ccf1c36a3ffa79d39b1d5e6517ccc1be22130a06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DescribeGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAccessGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAccessGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<DescribeGroupMutation, DescribeGroupMutationVariables>;
export const DeleteGroupDocument = {"__meta__":{"hash":"sha256:ef5c68f6c3ab6fdf8476ad165b36bd300da6148e75b1002ead53d9962daa24f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteAccessGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAccessGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteGroupMutation, DeleteGroupMutationVariables>;
export const AddModelsDocument = {"__meta__":{"hash":"sha256:a90a515679af3eebbb35cba3d1b77188291330931e327225b2705c0948ddf127"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGroupModelsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addModelsToAccessGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<AddModelsMutation, AddModelsMutationVariables>;
export const RemoveModelsDocument = {"__meta__":{"hash":"sha256:c70848a61eeb4268cfb76cb89a53b0946747d4a98db9adeaf16343b6ef12033d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGroupModelsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeModelsFromAccessGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveModelsMutation, RemoveModelsMutationVariables>;
export const GroupPageDocument = {"__meta__":{"hash":"sha256:a454bbf0157453d85cb37ca8e3978afc2fc66954fe8e4d6a2450264e063c4974"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupPageGroup"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupPageGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"modelAliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamCount"}}]}}]} as unknown as DocumentNode<GroupPageQuery, GroupPageQueryVariables>;
export const CreateGroupDocument = {"__meta__":{"hash":"sha256:85e9f9dd2f8f2ecd0f56d6db630444f5bac72ae5623164a3f1f129be7689b7b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccessGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccessGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<CreateGroupMutation, CreateGroupMutationVariables>;
export const GroupsPageDocument = {"__meta__":{"hash":"sha256:e0616bd66b4dd8f89ce2bc4889df61bd2fd83a58c281efb62ac5090f571c7a39"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"modelCount"}},{"kind":"Field","name":{"kind":"Name","value":"teamCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<GroupsPageQuery, GroupsPageQueryVariables>;
export const HealthPageDocument = {"__meta__":{"hash":"sha256:a6cad27292916a432642f2c1ee781e8923db2f0a9d393189d940f23d0187da57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownChain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"litellm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"drift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"models"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownChain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainVerification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wholeSince"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}}]}}]}}]} as unknown as DocumentNode<HealthPageQuery, HealthPageQueryVariables>;
export const VerifyPartDocument = {"__meta__":{"hash":"sha256:77a7b321b8a831bdbdb3bece15c13f77facbcce2cbb6b506f3a4feb58a705d96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromPosition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"firstBad"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<VerifyPartQuery, VerifyPartQueryVariables>;
export const ExportedEventsDocument = {"__meta__":{"hash":"sha256:9a480ef0b852514891a3b972b4690b6ad2a471bc748b6b6c4c85e7fd60bda648"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportedEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ExportedEventsQuery, ExportedEventsQueryVariables>;
export const HistoryPageDocument = {"__meta__":{"hash":"sha256:eee8946c68f677fecee9301e6d3c2a72abc974d460c70a75aa49980439daab64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<HistoryPageQuery, HistoryPageQueryVariables>;
export const ApiKeysPageDocument = {"__meta__":{"hash":"sha256:8cea1fc960a9a8ac2954781b6a27280d9464902b255091a32fd826f164c21cb3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeysPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<ApiKeysPageQuery, ApiKeysPageQueryVariables>;
export const CreateApiKeyDocument = {"__meta__":{"hash":"sha256:9b68704801fe235f7139c40d2c350ac616a464c75b8d54e82bf6e44b0e6fb692"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"__meta__":{"hash":"sha256:828479c5fcb707bb262363b3bee3351bcc619a0f8a8c2bb11df8c762c8317fb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const RenameOrganizationDocument = {"__meta__":{"hash":"sha256:cff9b1771bd66dd4b94ac57dbf64d1b43a93889742d0df4902631541f2ee5d95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<RenameOrganizationMutation, RenameOrganizationMutationVariables>;
export const OrganizationPageDocument = {"__meta__":{"hash":"sha256:9c4c4b06f76b6b08678b047adad44c373baab8a361052d938e48866d56158305"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organizationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationPageOrganization"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationPageOrganization"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"teamCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCreditsAllocated"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalTokens"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const CreateOrganizationDocument = {"__meta__":{"hash":"sha256:160554fed6755a1c50e366661e26a5c9e6c54887fc282a98155df2fa877c0114"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const OrganizationsPageDocument = {"__meta__":{"hash":"sha256:0389508ffeadaed946375d7f53e78c8d9b7b810e58b47c7809c4c6519ae61581"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCreditsAllocated"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<OrganizationsPageQuery, OrganizationsPageQueryVariables>;
export const OverviewPageDocument = {"__meta__":{"hash":"sha256:d4943b20f0f9dc4d4ac4a8be7c741dac08a56e4ae333faac197d54602ae12265"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"switches"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderSwitchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"warnings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aliasProviders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retiringAliases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soon"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetiringAlias"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providerSwitches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"switches"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecentSwitch"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"warnings"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditWarning"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderShare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AliasProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetiringAlias"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"catalogModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deprecationDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecentSwitch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderSwitch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditsRunLow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}}]}}]}}]} as unknown as DocumentNode<OverviewPageQuery, OverviewPageQueryVariables>;
export const AddCreditsDocument = {"__meta__":{"hash":"sha256:8aea1a93a609fcd44268e6fdf883d016022ce0979c85213df023a9fe80824923"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCredits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCreditsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCredits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<AddCreditsMutation, AddCreditsMutationVariables>;
export const TransactionsOfTeamDocument = {"__meta__":{"hash":"sha256:761fe7b1ac2b01698053fe372b89ecc4951b6fa64a93da82408a9e2084a111f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransactionsOfTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditTransactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"jobId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<TransactionsOfTeamQuery, TransactionsOfTeamQueryVariables>;
export const EditTeamDocument = {"__meta__":{"hash":"sha256:e74b6585affacec04353ba782d5d0f88b1d96aea40631bb48ca5eb44cfd586f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<EditTeamMutation, EditTeamMutationVariables>;
export const ExplainAccessDocument = {"__meta__":{"hash":"sha256:49233509685179e09a9a210031416fe083d7033536129acd1198e2193f0b64fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alias"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"alias"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alias"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const ChangeServingDocument = {"__meta__":{"hash":"sha256:e8b10ae7d92811fd87404d5408829b7fcf727527c7378bfc2e3d6195fbb959b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeServing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"suspend"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pause"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resume"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"delete"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"suspend"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pauseTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pause"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resumeTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resume"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deleteTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"delete"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeServingMutation, ChangeServingMutationVariables>;
export const GrantGroupsDocument = {"__meta__":{"hash":"sha256:3132dfe7420b6450394ad7a9393a01422373c4ef6914549dfaa8145f6a862d2f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamAccessGroupsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantAccessGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<GrantGroupsMutation, GrantGroupsMutationVariables>;
export const RevokeGroupsDocument = {"__meta__":{"hash":"sha256:5edaa1c125371f3efd64f9f9c0fb904c740dc4b504552a853017e908e9d0c945"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamAccessGroupsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeAccessGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeGroupsMutation, RevokeGroupsMutationVariables>;
export const KeysOfTeamDocument = {"__meta__":{"hash":"sha256:5afaadf1377d57a253ca5216cd1c83deb013eb9b50c7a12fb35c07e49d3f6a2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeysOfTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<KeysOfTeamQuery, KeysOfTeamQueryVariables>;
export const CreateTeamKeyDocument = {"__meta__":{"hash":"sha256:ef9b9752760e1188abb7c9aa866475f02adcbf715499d69a7d41597fe8061225"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTeamKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTeamKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTeamKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTeamKeyMutation, CreateTeamKeyMutationVariables>;
export const RevokeTeamKeyDocument = {"__meta__":{"hash":"sha256:d881c50d79dc2dbc715b90ce7b1f3f14ef2f6ed52c4b12dc3045457b39c189fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeTeamKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeTeamKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTeamKeyMutation, RevokeTeamKeyMutationVariables>;
export const TeamPageDocument = {"__meta__":{"hash":"sha256:c897fbff9db084207819549751c0e507dc8346f2a31968d12ed9c3e0f8eda7f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamPageTeam"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamPageTeam"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"creditMode"}},{"kind":"Field","name":{"kind":"Name","value":"tokensPerCredit"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modelCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modelAliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalTokens"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<TeamPageQuery, TeamPageQueryVariables>;
export const CreateTeamDocument = {"__meta__":{"hash":"sha256:ea2b7765ab61622675e28b492116bc14fdc50792a9d5338ec9a233af09a197ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTeamMutation, CreateTeamMutationVariables>;
export const OrganizationsToPickDocument = {"__meta__":{"hash":"sha256:3241d91ad6abcb76b0519d1f386a697640a2e14af128e0348d098ab7f54c9b42"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationsToPick"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationsToPickQuery, OrganizationsToPickQueryVariables>;
export const TeamsPageDocument = {"__meta__":{"hash":"sha256:6e265a908e222ae3c28de29ae4b73000a8b2d4b43aa2126ab91abcbb40fa851a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"creditMode"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<TeamsPageQuery, TeamsPageQueryVariables>;
export const AliasesToPickDocument = {"__meta__":{"hash":"sha256:dbcfa90e7160a9ff8c387c1526253736fddb4ad09dc48feb08cb3d2fe2b4c7d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AliasesToPick"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelAliases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AliasesToPickQuery, AliasesToPickQueryVariables>;
export const GroupsToPickDocument = {"__meta__":{"hash":"sha256:66f1ce43a02a2b77b6cdaa6ddf5e116c6c3bcc2cd4d9b14a0b5ba28db2054dab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupsToPick"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<GroupsToPickQuery, GroupsToPickQueryVariables>;
export const SuggestModelsDocument = {"__meta__":{"hash":"sha256:284d85b9778ca62053b9a53f6237a788a8ee2b63405fd8baabb34bd387d6b8bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuggestModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"maxInputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"listPricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deprecationDate"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestModelsQuery, SuggestModelsQueryVariables>;
export const ListPriceDocument = {"__meta__":{"hash":"sha256:2ee199373780be0596e72e8a784a632f6663fa3e75edeba6ef08006662c42565"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"listPricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListPriceQuery, ListPriceQueryVariables>;
export const UsageByDayDocument = {"__meta__":{"hash":"sha256:c5db3f2abd5d4b29a023ca111b5d444ffb014ed30d112ac053b32b140d116484"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsageByDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alias"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usageByDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"alias"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alias"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalTokens"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<UsageByDayQuery, UsageByDayQueryVariables>;
export const WhoIsThisDocument = {"__meta__":{"hash":"sha256:0746bbec1b85eb4e8e2077aa3ec84ccfbd3b6a0add760fbd0ec46654ac9601af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsThis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<WhoIsThisQuery, WhoIsThisQueryVariables>;
export const WhoSignsInDocument = {"__meta__":{"hash":"sha256:8c48a1ee72f8502c07cb98045f47916a614d9bb75ba22c5af2b016c2919e9a21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSignsIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<WhoSignsInQuery, WhoSignsInQueryVariables>;
export const HeadOfLogDocument = {"__meta__":{"hash":"sha256:af7c6fa5719c76ae44a53029a4e826ef64c2229fbaef9caea9de27613d5b9b2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadOfLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]} as unknown as DocumentNode<HeadOfLogQuery, HeadOfLogQueryVariables>;
export const EventThenDocument = {"__meta__":{"hash":"sha256:d3d13124d87b10be3a6278cf315c54498a24ba91d9359b994160b3f96e51e0e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventThen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<EventThenQuery, EventThenQueryVariables>;