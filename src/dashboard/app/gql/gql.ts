/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query EventPage($position: Position!) {\n    auditEvent(position: $position) {\n      ...EventLine\n      correlationId\n      requestId\n      hash\n      changes {\n        field\n        before\n        after\n      }\n      related {\n        position\n        summary\n      }\n    }\n  }\n": typeof types.EventPageDocument,
    "\n  fragment EventLine on AuditEvent {\n    id\n    position\n    type\n    entityType\n    entityKey\n    recordedAt\n    actor {\n      id\n      name\n    }\n    onBehalfOf\n    reason\n    source\n    summary\n  }\n": typeof types.EventLineFragmentDoc,
    "\n  query AliasEvents($filter: AuditEventFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.AliasEventsDocument,
    "\n  fragment AliasPageAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    model\n    description\n    active\n    version\n    createdAt\n    updatedAt\n    pricing {\n      inputPerMillionTokens\n      outputPerMillionTokens\n    }\n    catalogModel {\n      maxInputTokens\n      deprecationDate\n      listPricing {\n        inputPerMillionTokens\n        outputPerMillionTokens\n      }\n    }\n    accessGroups {\n      name\n    }\n    teamsWithAccess\n    teams(first: 20) {\n      nodes {\n        teamId\n        teamAlias\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n": typeof types.AliasPageAliasFragmentDoc,
    "\n  query AliasPage($name: String!, $at: PointInTime) {\n    modelAlias(name: $name, at: $at) {\n      ...AliasPageAlias\n    }\n  }\n": typeof types.AliasPageDocument,
    "\n  query NewestOfAlias($name: String!) {\n    auditEvents(filter: { entityType: \"ModelAlias\", entityKey: $name }, first: 20) {\n      nodes {\n        id\n        entityKey\n        version\n        recordedAt\n        summary\n        reason\n        actor {\n          name\n        }\n      }\n    }\n  }\n": typeof types.NewestOfAliasDocument,
    "\n  mutation EditAlias($input: UpdateModelAliasInput!) {\n    updateModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.EditAliasDocument,
    "\n  mutation SwitchProvider($input: SwitchProviderInput!) {\n    switchProvider(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.SwitchProviderDocument,
    "\n  mutation EnableAlias($input: ModelAliasInput!) {\n    enableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.EnableAliasDocument,
    "\n  mutation DisableAlias($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.DisableAliasDocument,
    "\n  query ProvidersOfAliases($at: PointInTime) {\n    aliasProviders(at: $at) {\n      provider\n      aliases\n    }\n  }\n": typeof types.ProvidersOfAliasesDocument,
    "\n  fragment AliasRow on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    description\n    active\n    version\n    updatedAt\n    usageCount\n    teamsWithAccess\n  }\n": typeof types.AliasRowFragmentDoc,
    "\n  query AliasesPage($filter: ModelAliasFilter, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    modelAliases(filter: $filter, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...AliasRow\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.AliasesPageDocument,
    "\n  mutation CreateAlias($input: CreateModelAliasInput!) {\n    createModelAlias(input: $input) {\n      modelAlias {\n        name\n      }\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.CreateAliasDocument,
    "\n  query GroupsToJoin {\n    accessGroups(first: 100) {\n      nodes {\n        name\n      }\n    }\n  }\n": typeof types.GroupsToJoinDocument,
    "\n  mutation DisableOneOfMany($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      position\n    }\n  }\n": typeof types.DisableOneOfManyDocument,
    "\n  query HistoryPage($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.HistoryPageDocument,
    "\n  fragment CreditWarning on AuditEvent {\n    id\n    entityType\n    entityKey\n    recordedAt\n    ... on CreditsRunLow {\n      remaining\n      allocated\n    }\n  }\n": typeof types.CreditWarningFragmentDoc,
    "\n  query OverviewPage($at: PointInTime, $switches: ProviderSwitchFilter, $warnings: AuditEventFilter!) {\n    aliasProviders(at: $at) {\n      ...ProviderShare\n    }\n    providerSwitches(filter: $switches, first: 6) {\n      nodes {\n        ...RecentSwitch\n      }\n    }\n    auditEvents(filter: $warnings, first: 6) {\n      nodes {\n        ...CreditWarning\n      }\n    }\n  }\n": typeof types.OverviewPageDocument,
    "\n  fragment ProviderShare on AliasProvider {\n    provider\n    aliases\n    active\n  }\n": typeof types.ProviderShareFragmentDoc,
    "\n  fragment RecentSwitch on ProviderSwitch {\n    alias\n    from\n    to\n    at\n    reason\n    actor {\n      name\n    }\n    event {\n      id\n    }\n  }\n": typeof types.RecentSwitchFragmentDoc,
    "\n  query SuggestModels($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        mode\n        maxInputTokens\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n        deprecationDate\n      }\n    }\n  }\n": typeof types.SuggestModelsDocument,
    "\n  query ListPrice($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n      }\n    }\n  }\n": typeof types.ListPriceDocument,
    "\n  query WhoIsThis {\n    viewer {\n      id\n      name\n      role\n    }\n  }\n": typeof types.WhoIsThisDocument,
    "\n  query WhoSignsIn {\n    viewer {\n      name\n      role\n    }\n  }\n": typeof types.WhoSignsInDocument,
};
const documents: Documents = {
    "\n  query EventPage($position: Position!) {\n    auditEvent(position: $position) {\n      ...EventLine\n      correlationId\n      requestId\n      hash\n      changes {\n        field\n        before\n        after\n      }\n      related {\n        position\n        summary\n      }\n    }\n  }\n": types.EventPageDocument,
    "\n  fragment EventLine on AuditEvent {\n    id\n    position\n    type\n    entityType\n    entityKey\n    recordedAt\n    actor {\n      id\n      name\n    }\n    onBehalfOf\n    reason\n    source\n    summary\n  }\n": types.EventLineFragmentDoc,
    "\n  query AliasEvents($filter: AuditEventFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.AliasEventsDocument,
    "\n  fragment AliasPageAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    model\n    description\n    active\n    version\n    createdAt\n    updatedAt\n    pricing {\n      inputPerMillionTokens\n      outputPerMillionTokens\n    }\n    catalogModel {\n      maxInputTokens\n      deprecationDate\n      listPricing {\n        inputPerMillionTokens\n        outputPerMillionTokens\n      }\n    }\n    accessGroups {\n      name\n    }\n    teamsWithAccess\n    teams(first: 20) {\n      nodes {\n        teamId\n        teamAlias\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n": types.AliasPageAliasFragmentDoc,
    "\n  query AliasPage($name: String!, $at: PointInTime) {\n    modelAlias(name: $name, at: $at) {\n      ...AliasPageAlias\n    }\n  }\n": types.AliasPageDocument,
    "\n  query NewestOfAlias($name: String!) {\n    auditEvents(filter: { entityType: \"ModelAlias\", entityKey: $name }, first: 20) {\n      nodes {\n        id\n        entityKey\n        version\n        recordedAt\n        summary\n        reason\n        actor {\n          name\n        }\n      }\n    }\n  }\n": types.NewestOfAliasDocument,
    "\n  mutation EditAlias($input: UpdateModelAliasInput!) {\n    updateModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.EditAliasDocument,
    "\n  mutation SwitchProvider($input: SwitchProviderInput!) {\n    switchProvider(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.SwitchProviderDocument,
    "\n  mutation EnableAlias($input: ModelAliasInput!) {\n    enableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.EnableAliasDocument,
    "\n  mutation DisableAlias($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.DisableAliasDocument,
    "\n  query ProvidersOfAliases($at: PointInTime) {\n    aliasProviders(at: $at) {\n      provider\n      aliases\n    }\n  }\n": types.ProvidersOfAliasesDocument,
    "\n  fragment AliasRow on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    description\n    active\n    version\n    updatedAt\n    usageCount\n    teamsWithAccess\n  }\n": types.AliasRowFragmentDoc,
    "\n  query AliasesPage($filter: ModelAliasFilter, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    modelAliases(filter: $filter, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...AliasRow\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.AliasesPageDocument,
    "\n  mutation CreateAlias($input: CreateModelAliasInput!) {\n    createModelAlias(input: $input) {\n      modelAlias {\n        name\n      }\n      events {\n        summary\n      }\n    }\n  }\n": types.CreateAliasDocument,
    "\n  query GroupsToJoin {\n    accessGroups(first: 100) {\n      nodes {\n        name\n      }\n    }\n  }\n": types.GroupsToJoinDocument,
    "\n  mutation DisableOneOfMany($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      position\n    }\n  }\n": types.DisableOneOfManyDocument,
    "\n  query HistoryPage($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.HistoryPageDocument,
    "\n  fragment CreditWarning on AuditEvent {\n    id\n    entityType\n    entityKey\n    recordedAt\n    ... on CreditsRunLow {\n      remaining\n      allocated\n    }\n  }\n": types.CreditWarningFragmentDoc,
    "\n  query OverviewPage($at: PointInTime, $switches: ProviderSwitchFilter, $warnings: AuditEventFilter!) {\n    aliasProviders(at: $at) {\n      ...ProviderShare\n    }\n    providerSwitches(filter: $switches, first: 6) {\n      nodes {\n        ...RecentSwitch\n      }\n    }\n    auditEvents(filter: $warnings, first: 6) {\n      nodes {\n        ...CreditWarning\n      }\n    }\n  }\n": types.OverviewPageDocument,
    "\n  fragment ProviderShare on AliasProvider {\n    provider\n    aliases\n    active\n  }\n": types.ProviderShareFragmentDoc,
    "\n  fragment RecentSwitch on ProviderSwitch {\n    alias\n    from\n    to\n    at\n    reason\n    actor {\n      name\n    }\n    event {\n      id\n    }\n  }\n": types.RecentSwitchFragmentDoc,
    "\n  query SuggestModels($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        mode\n        maxInputTokens\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n        deprecationDate\n      }\n    }\n  }\n": types.SuggestModelsDocument,
    "\n  query ListPrice($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n      }\n    }\n  }\n": types.ListPriceDocument,
    "\n  query WhoIsThis {\n    viewer {\n      id\n      name\n      role\n    }\n  }\n": types.WhoIsThisDocument,
    "\n  query WhoSignsIn {\n    viewer {\n      name\n      role\n    }\n  }\n": types.WhoSignsInDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventPage($position: Position!) {\n    auditEvent(position: $position) {\n      ...EventLine\n      correlationId\n      requestId\n      hash\n      changes {\n        field\n        before\n        after\n      }\n      related {\n        position\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  query EventPage($position: Position!) {\n    auditEvent(position: $position) {\n      ...EventLine\n      correlationId\n      requestId\n      hash\n      changes {\n        field\n        before\n        after\n      }\n      related {\n        position\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventLine on AuditEvent {\n    id\n    position\n    type\n    entityType\n    entityKey\n    recordedAt\n    actor {\n      id\n      name\n    }\n    onBehalfOf\n    reason\n    source\n    summary\n  }\n"): (typeof documents)["\n  fragment EventLine on AuditEvent {\n    id\n    position\n    type\n    entityType\n    entityKey\n    recordedAt\n    actor {\n      id\n      name\n    }\n    onBehalfOf\n    reason\n    source\n    summary\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AliasEvents($filter: AuditEventFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AliasEvents($filter: AuditEventFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AliasPageAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    model\n    description\n    active\n    version\n    createdAt\n    updatedAt\n    pricing {\n      inputPerMillionTokens\n      outputPerMillionTokens\n    }\n    catalogModel {\n      maxInputTokens\n      deprecationDate\n      listPricing {\n        inputPerMillionTokens\n        outputPerMillionTokens\n      }\n    }\n    accessGroups {\n      name\n    }\n    teamsWithAccess\n    teams(first: 20) {\n      nodes {\n        teamId\n        teamAlias\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n"): (typeof documents)["\n  fragment AliasPageAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    model\n    description\n    active\n    version\n    createdAt\n    updatedAt\n    pricing {\n      inputPerMillionTokens\n      outputPerMillionTokens\n    }\n    catalogModel {\n      maxInputTokens\n      deprecationDate\n      listPricing {\n        inputPerMillionTokens\n        outputPerMillionTokens\n      }\n    }\n    accessGroups {\n      name\n    }\n    teamsWithAccess\n    teams(first: 20) {\n      nodes {\n        teamId\n        teamAlias\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AliasPage($name: String!, $at: PointInTime) {\n    modelAlias(name: $name, at: $at) {\n      ...AliasPageAlias\n    }\n  }\n"): (typeof documents)["\n  query AliasPage($name: String!, $at: PointInTime) {\n    modelAlias(name: $name, at: $at) {\n      ...AliasPageAlias\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewestOfAlias($name: String!) {\n    auditEvents(filter: { entityType: \"ModelAlias\", entityKey: $name }, first: 20) {\n      nodes {\n        id\n        entityKey\n        version\n        recordedAt\n        summary\n        reason\n        actor {\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewestOfAlias($name: String!) {\n    auditEvents(filter: { entityType: \"ModelAlias\", entityKey: $name }, first: 20) {\n      nodes {\n        id\n        entityKey\n        version\n        recordedAt\n        summary\n        reason\n        actor {\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAlias($input: UpdateModelAliasInput!) {\n    updateModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditAlias($input: UpdateModelAliasInput!) {\n    updateModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchProvider($input: SwitchProviderInput!) {\n    switchProvider(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchProvider($input: SwitchProviderInput!) {\n    switchProvider(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableAlias($input: ModelAliasInput!) {\n    enableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EnableAlias($input: ModelAliasInput!) {\n    enableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableAlias($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DisableAlias($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvidersOfAliases($at: PointInTime) {\n    aliasProviders(at: $at) {\n      provider\n      aliases\n    }\n  }\n"): (typeof documents)["\n  query ProvidersOfAliases($at: PointInTime) {\n    aliasProviders(at: $at) {\n      provider\n      aliases\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AliasRow on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    description\n    active\n    version\n    updatedAt\n    usageCount\n    teamsWithAccess\n  }\n"): (typeof documents)["\n  fragment AliasRow on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    description\n    active\n    version\n    updatedAt\n    usageCount\n    teamsWithAccess\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AliasesPage($filter: ModelAliasFilter, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    modelAliases(filter: $filter, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...AliasRow\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query AliasesPage($filter: ModelAliasFilter, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    modelAliases(filter: $filter, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...AliasRow\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAlias($input: CreateModelAliasInput!) {\n    createModelAlias(input: $input) {\n      modelAlias {\n        name\n      }\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAlias($input: CreateModelAliasInput!) {\n    createModelAlias(input: $input) {\n      modelAlias {\n        name\n      }\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupsToJoin {\n    accessGroups(first: 100) {\n      nodes {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupsToJoin {\n    accessGroups(first: 100) {\n      nodes {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableOneOfMany($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      position\n    }\n  }\n"): (typeof documents)["\n  mutation DisableOneOfMany($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      position\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryPage($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query HistoryPage($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreditWarning on AuditEvent {\n    id\n    entityType\n    entityKey\n    recordedAt\n    ... on CreditsRunLow {\n      remaining\n      allocated\n    }\n  }\n"): (typeof documents)["\n  fragment CreditWarning on AuditEvent {\n    id\n    entityType\n    entityKey\n    recordedAt\n    ... on CreditsRunLow {\n      remaining\n      allocated\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewPage($at: PointInTime, $switches: ProviderSwitchFilter, $warnings: AuditEventFilter!) {\n    aliasProviders(at: $at) {\n      ...ProviderShare\n    }\n    providerSwitches(filter: $switches, first: 6) {\n      nodes {\n        ...RecentSwitch\n      }\n    }\n    auditEvents(filter: $warnings, first: 6) {\n      nodes {\n        ...CreditWarning\n      }\n    }\n  }\n"): (typeof documents)["\n  query OverviewPage($at: PointInTime, $switches: ProviderSwitchFilter, $warnings: AuditEventFilter!) {\n    aliasProviders(at: $at) {\n      ...ProviderShare\n    }\n    providerSwitches(filter: $switches, first: 6) {\n      nodes {\n        ...RecentSwitch\n      }\n    }\n    auditEvents(filter: $warnings, first: 6) {\n      nodes {\n        ...CreditWarning\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProviderShare on AliasProvider {\n    provider\n    aliases\n    active\n  }\n"): (typeof documents)["\n  fragment ProviderShare on AliasProvider {\n    provider\n    aliases\n    active\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecentSwitch on ProviderSwitch {\n    alias\n    from\n    to\n    at\n    reason\n    actor {\n      name\n    }\n    event {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment RecentSwitch on ProviderSwitch {\n    alias\n    from\n    to\n    at\n    reason\n    actor {\n      name\n    }\n    event {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestModels($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        mode\n        maxInputTokens\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n        deprecationDate\n      }\n    }\n  }\n"): (typeof documents)["\n  query SuggestModels($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        mode\n        maxInputTokens\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n        deprecationDate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListPrice($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListPrice($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoIsThis {\n    viewer {\n      id\n      name\n      role\n    }\n  }\n"): (typeof documents)["\n  query WhoIsThis {\n    viewer {\n      id\n      name\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoSignsIn {\n    viewer {\n      name\n      role\n    }\n  }\n"): (typeof documents)["\n  query WhoSignsIn {\n    viewer {\n      name\n      role\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;