/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** A new alias. */
export type CreateModelAliasInput = {
  /** Access groups that it joins in the same commit, at most 1,000. */
  accessGroups?: Array<string> | null | undefined;
  /** Whether teams can use it from the start. */
  active?: boolean | null | undefined;
  /** What the model is good for: up to 2,000 characters. */
  description?: string | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more. */
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
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more. */
  idempotencyKey?: string | null | undefined;
  /** The alias. */
  name: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

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

/** What an API key may do. */
export type Role =
  /** Everything. */
  | 'ADMIN'
  /** Read everything, change nothing. */
  | 'AUDITOR'
  /** Read and change everything but API keys. */
  | 'EDITOR';

/** Another model behind an alias. */
export type SwitchProviderInput = {
  /** The alias. */
  alias: string;
  /** A new description with it; left out, the old one stays. */
  description?: string | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more. */
  idempotencyKey?: string | null | undefined;
  /** provider/model as LiteLLM spells it, such as `anthropic/claude-3-opus-20240229`. */
  litellmModel: string;
  /** Why, for whoever reads the history: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** Changes of an alias; fields left out stay as they are. */
export type UpdateModelAliasInput = {
  /** Whether teams can use it. */
  active?: boolean | null | undefined;
  /** What the model is good for; null takes it away. */
  description?: string | null | undefined;
  /** Refuse with VERSION_CONFLICT unless the entity is at this version. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, up to 200 characters: the same request sent again with it is answered as before and changes nothing more. */
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
      >, actor: { id: string, name: string } }
   | null };

type EventLine_AccessGroupCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_AccessGroupDeleted_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_AccessGroupDescribed_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_AccessGroupsGranted_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_AccessGroupsRevoked_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ApiKeyCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ApiKeyRevoked_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_CreditModeChanged_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_CreditsAdded_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_CreditsRunLow_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasDeleted_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasDescribed_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasDisabled_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasEnabled_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelAliasRepriced_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelsAddedToAccessGroup_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ModelsRemovedFromAccessGroup_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_OrganizationCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_OrganizationUpdated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_ProviderSwitched_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamDeleted_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamKeyCreated_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamKeyRevoked_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamPaused_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamRenamed_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamResumed_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

type EventLine_TeamSuspended_Fragment = { id: string, position: string, type: string, entityType: string, entityKey: string, recordedAt: string, onBehalfOf: string | null, reason: string | null, source: string, summary: string, actor: { id: string, name: string } };

export type EventLineFragment =
  | EventLine_AccessGroupCreated_Fragment
  | EventLine_AccessGroupDeleted_Fragment
  | EventLine_AccessGroupDescribed_Fragment
  | EventLine_AccessGroupsGranted_Fragment
  | EventLine_AccessGroupsRevoked_Fragment
  | EventLine_ApiKeyCreated_Fragment
  | EventLine_ApiKeyRevoked_Fragment
  | EventLine_CreditModeChanged_Fragment
  | EventLine_CreditsAdded_Fragment
  | EventLine_CreditsRunLow_Fragment
  | EventLine_ModelAliasCreated_Fragment
  | EventLine_ModelAliasDeleted_Fragment
  | EventLine_ModelAliasDescribed_Fragment
  | EventLine_ModelAliasDisabled_Fragment
  | EventLine_ModelAliasEnabled_Fragment
  | EventLine_ModelAliasRepriced_Fragment
  | EventLine_ModelsAddedToAccessGroup_Fragment
  | EventLine_ModelsRemovedFromAccessGroup_Fragment
  | EventLine_OrganizationCreated_Fragment
  | EventLine_OrganizationUpdated_Fragment
  | EventLine_ProviderSwitched_Fragment
  | EventLine_TeamCreated_Fragment
  | EventLine_TeamDeleted_Fragment
  | EventLine_TeamKeyCreated_Fragment
  | EventLine_TeamKeyRevoked_Fragment
  | EventLine_TeamPaused_Fragment
  | EventLine_TeamRenamed_Fragment
  | EventLine_TeamResumed_Fragment
  | EventLine_TeamSuspended_Fragment
;

export type AliasEventsQueryVariables = Exact<{
  filter: AuditEventFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AliasEventsQuery = { auditEvents: { nodes: Array<
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

export type AliasPageAliasFragment = { id: string, name: string, litellmModel: string, provider: string, model: string, description: string | null, active: boolean, version: number, createdAt: string, updatedAt: string, teamsWithAccess: number, pricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null, catalogModel: { maxInputTokens: number | null, deprecationDate: string | null, listPricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null } | null, accessGroups: Array<{ name: string }>, teams: { nodes: Array<{ teamId: string, teamAlias: string }> }, usage: { totalCalls: number, totalTokens: number, totalCostUsd: string } };

export type AliasPageQueryVariables = Exact<{
  name: string;
  at?: PointInTime | null | undefined;
}>;


export type AliasPageQuery = { modelAlias: { id: string, name: string, litellmModel: string, provider: string, model: string, description: string | null, active: boolean, version: number, createdAt: string, updatedAt: string, teamsWithAccess: number, pricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null, catalogModel: { maxInputTokens: number | null, deprecationDate: string | null, listPricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null } | null, accessGroups: Array<{ name: string }>, teams: { nodes: Array<{ teamId: string, teamAlias: string }> }, usage: { totalCalls: number, totalTokens: number, totalCostUsd: string } } | null };

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
    > } };

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
    > } };

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
    > } };

export type ProvidersOfAliasesQueryVariables = Exact<{
  at?: PointInTime | null | undefined;
}>;


export type ProvidersOfAliasesQuery = { aliasProviders: Array<{ provider: string, aliases: number }> };

export type AliasRowFragment = { id: string, name: string, litellmModel: string, provider: string, description: string | null, active: boolean, version: number, updatedAt: string, usageCount: number, teamsWithAccess: number };

export type AliasesPageQueryVariables = Exact<{
  filter?: ModelAliasFilter | null | undefined;
  at?: PointInTime | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AliasesPageQuery = { modelAliases: { totalCount: number | null, nodes: Array<{ id: string, name: string, litellmModel: string, provider: string, description: string | null, active: boolean, version: number, updatedAt: string, usageCount: number, teamsWithAccess: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

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
    > } };

export type GroupsToJoinQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsToJoinQuery = { accessGroups: { nodes: Array<{ name: string }> } };

export type DisableOneOfManyMutationVariables = Exact<{
  input: ModelAliasInput;
}>;


export type DisableOneOfManyMutation = { disableModelAlias: { position: string } };

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
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

type CreditWarning_AccessGroupCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_AccessGroupDeleted_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_AccessGroupDescribed_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_AccessGroupsGranted_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_AccessGroupsRevoked_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ApiKeyCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ApiKeyRevoked_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_CreditModeChanged_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_CreditsAdded_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_CreditsRunLow_Fragment = { remaining: string, allocated: string, id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasDeleted_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasDescribed_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasDisabled_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasEnabled_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelAliasRepriced_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelsAddedToAccessGroup_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ModelsRemovedFromAccessGroup_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_OrganizationCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_OrganizationUpdated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_ProviderSwitched_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamDeleted_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamKeyCreated_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamKeyRevoked_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamPaused_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamRenamed_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamResumed_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

type CreditWarning_TeamSuspended_Fragment = { id: string, entityType: string, entityKey: string, recordedAt: string };

export type CreditWarningFragment =
  | CreditWarning_AccessGroupCreated_Fragment
  | CreditWarning_AccessGroupDeleted_Fragment
  | CreditWarning_AccessGroupDescribed_Fragment
  | CreditWarning_AccessGroupsGranted_Fragment
  | CreditWarning_AccessGroupsRevoked_Fragment
  | CreditWarning_ApiKeyCreated_Fragment
  | CreditWarning_ApiKeyRevoked_Fragment
  | CreditWarning_CreditModeChanged_Fragment
  | CreditWarning_CreditsAdded_Fragment
  | CreditWarning_CreditsRunLow_Fragment
  | CreditWarning_ModelAliasCreated_Fragment
  | CreditWarning_ModelAliasDeleted_Fragment
  | CreditWarning_ModelAliasDescribed_Fragment
  | CreditWarning_ModelAliasDisabled_Fragment
  | CreditWarning_ModelAliasEnabled_Fragment
  | CreditWarning_ModelAliasRepriced_Fragment
  | CreditWarning_ModelsAddedToAccessGroup_Fragment
  | CreditWarning_ModelsRemovedFromAccessGroup_Fragment
  | CreditWarning_OrganizationCreated_Fragment
  | CreditWarning_OrganizationUpdated_Fragment
  | CreditWarning_ProviderSwitched_Fragment
  | CreditWarning_TeamCreated_Fragment
  | CreditWarning_TeamDeleted_Fragment
  | CreditWarning_TeamKeyCreated_Fragment
  | CreditWarning_TeamKeyRevoked_Fragment
  | CreditWarning_TeamPaused_Fragment
  | CreditWarning_TeamRenamed_Fragment
  | CreditWarning_TeamResumed_Fragment
  | CreditWarning_TeamSuspended_Fragment
;

export type OverviewPageQueryVariables = Exact<{
  at?: PointInTime | null | undefined;
  switches?: ProviderSwitchFilter | null | undefined;
  warnings: AuditEventFilter;
}>;


export type OverviewPageQuery = { aliasProviders: Array<{ provider: string, aliases: number, active: number }>, providerSwitches: { nodes: Array<{ alias: string, from: string, to: string, at: string, reason: string | null, actor: { name: string }, event:
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
   };

export type SuggestModelsQueryVariables = Exact<{
  search: string;
}>;


export type SuggestModelsQuery = { catalogModels: { nodes: Array<{ litellmModel: string, mode: string | null, maxInputTokens: number | null, deprecationDate: string | null, listPricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null }> } };

export type ListPriceQueryVariables = Exact<{
  search: string;
}>;


export type ListPriceQuery = { catalogModels: { nodes: Array<{ litellmModel: string, listPricing: { inputPerMillionTokens: string, outputPerMillionTokens: string } | null }> } };

export type WhoIsThisQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsThisQuery = { viewer: { id: string, name: string, role: Role } };

export type WhoSignsInQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSignsInQuery = { viewer: { name: string, role: Role } };

export const EventLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<EventLineFragment, unknown>;
export const AliasPageAliasFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AliasPageAlias"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxInputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"deprecationDate"}},{"kind":"Field","name":{"kind":"Name","value":"listPricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamsWithAccess"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalTokens"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<AliasPageAliasFragment, unknown>;
export const AliasRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AliasRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"usageCount"}},{"kind":"Field","name":{"kind":"Name","value":"teamsWithAccess"}}]}}]} as unknown as DocumentNode<AliasRowFragment, unknown>;
export const CreditWarningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditsRunLow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}}]}}]}}]} as unknown as DocumentNode<CreditWarningFragment, unknown>;
export const ProviderShareFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderShare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AliasProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<ProviderShareFragment, unknown>;
export const RecentSwitchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecentSwitch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderSwitch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecentSwitchFragment, unknown>;
export const EventPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"position"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"position"},"value":{"kind":"Variable","name":{"kind":"Name","value":"position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<EventPageQuery, EventPageQueryVariables>;
export const AliasEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AliasEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<AliasEventsQuery, AliasEventsQueryVariables>;
export const AliasPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AliasPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AliasPageAlias"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AliasPageAlias"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxInputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"deprecationDate"}},{"kind":"Field","name":{"kind":"Name","value":"listPricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamsWithAccess"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"teamAlias"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCalls"}},{"kind":"Field","name":{"kind":"Name","value":"totalTokens"}},{"kind":"Field","name":{"kind":"Name","value":"totalCostUsd"}}]}}]}}]} as unknown as DocumentNode<AliasPageQuery, AliasPageQueryVariables>;
export const NewestOfAliasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewestOfAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"entityType"},"value":{"kind":"StringValue","value":"ModelAlias","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"entityKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewestOfAliasQuery, NewestOfAliasQueryVariables>;
export const EditAliasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<EditAliasMutation, EditAliasMutationVariables>;
export const SwitchProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<SwitchProviderMutation, SwitchProviderMutationVariables>;
export const EnableAliasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<EnableAliasMutation, EnableAliasMutationVariables>;
export const DisableAliasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<DisableAliasMutation, DisableAliasMutationVariables>;
export const ProvidersOfAliasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvidersOfAliases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aliasProviders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}}]}}]} as unknown as DocumentNode<ProvidersOfAliasesQuery, ProvidersOfAliasesQueryVariables>;
export const AliasesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AliasesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAliasFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelAliases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AliasRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AliasRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAlias"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"usageCount"}},{"kind":"Field","name":{"kind":"Name","value":"teamsWithAccess"}}]}}]} as unknown as DocumentNode<AliasesPageQuery, AliasesPageQueryVariables>;
export const CreateAliasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelAlias"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAliasMutation, CreateAliasMutationVariables>;
export const GroupsToJoinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupsToJoin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<GroupsToJoinQuery, GroupsToJoinQueryVariables>;
export const DisableOneOfManyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableOneOfMany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableModelAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<DisableOneOfManyMutation, DisableOneOfManyMutationVariables>;
export const HistoryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<HistoryPageQuery, HistoryPageQueryVariables>;
export const OverviewPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"switches"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderSwitchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"warnings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aliasProviders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providerSwitches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"switches"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecentSwitch"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"warnings"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreditWarning"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderShare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AliasProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecentSwitch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderSwitch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreditWarning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityKey"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditsRunLow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}}]}}]}}]} as unknown as DocumentNode<OverviewPageQuery, OverviewPageQueryVariables>;
export const SuggestModelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuggestModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"maxInputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"listPricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deprecationDate"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestModelsQuery, SuggestModelsQueryVariables>;
export const ListPriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListPrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"litellmModel"}},{"kind":"Field","name":{"kind":"Name","value":"listPricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputPerMillionTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputPerMillionTokens"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListPriceQuery, ListPriceQueryVariables>;
export const WhoIsThisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsThis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<WhoIsThisQuery, WhoIsThisQueryVariables>;
export const WhoSignsInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSignsIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<WhoSignsInQuery, WhoSignsInQueryVariables>;