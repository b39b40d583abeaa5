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
    "\n  subscription FollowLog($after: Position) {\n    auditEvents(after: $after) {\n      position\n    }\n  }\n": typeof types.FollowLogDocument,
    "\n  query TimeOfPosition($position: Position!) {\n    auditEvent(position: $position) {\n      recordedAt\n    }\n  }\n": typeof types.TimeOfPositionDocument,
    "\n  fragment PageEnds on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n": typeof types.PageEndsFragmentDoc,
    "\n  query EntityEvents($filter: AuditEventFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        ...PageEnds\n      }\n    }\n  }\n": typeof types.EntityEventsDocument,
    "\n  query EventPage($position: Position!) {\n    auditEvent(position: $position) {\n      ...EventLine\n      correlationId\n      requestId\n      hash\n      changes {\n        field\n        before\n        after\n      }\n      related {\n        position\n        summary\n      }\n    }\n  }\n": typeof types.EventPageDocument,
    "\n  fragment EventLine on AuditEvent {\n    id\n    position\n    type\n    entityType\n    entityKey\n    recordedAt\n    actor {\n      id\n      name\n    }\n    onBehalfOf\n    reason\n    source\n    summary\n  }\n": typeof types.EventLineFragmentDoc,
    "\n  mutation TryRevert($position: Position!) {\n    revertEvent(input: { position: $position, dryRun: true }) {\n      reverted {\n        position\n        summary\n      }\n      events {\n        id\n        summary\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.TryRevertDocument,
    "\n  mutation RevertEvent($input: RevertInput!) {\n    revertEvent(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.RevertEventDocument,
    "\n  fragment AliasPageAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    model\n    description\n    active\n    version\n    createdAt\n    updatedAt\n    pricing {\n      inputPerMillionTokens\n      outputPerMillionTokens\n    }\n    catalogModel {\n      maxInputTokens\n      deprecationDate\n      listPricing {\n        inputPerMillionTokens\n        outputPerMillionTokens\n      }\n    }\n    accessGroups {\n      name\n    }\n    teamsWithAccess\n    teams(first: 20) {\n      nodes {\n        teamId\n        teamAlias\n      }\n    }\n    switches(first: 20) {\n      nodes {\n        at\n        toProvider\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n": typeof types.AliasPageAliasFragmentDoc,
    "\n  query AliasPage($name: String!, $at: PointInTime) {\n    modelAlias(name: $name, at: $at) {\n      ...AliasPageAlias\n    }\n  }\n": typeof types.AliasPageDocument,
    "\n  query NewestOfAlias($name: String!) {\n    auditEvents(filter: { entityType: \"ModelAlias\", entityKey: $name }, first: 20) {\n      nodes {\n        id\n        entityKey\n        version\n        recordedAt\n        summary\n        reason\n        actor {\n          name\n        }\n      }\n    }\n  }\n": typeof types.NewestOfAliasDocument,
    "\n  query DeletionImpact($alias: String!) {\n    previewDelete(alias: $alias) {\n      teamsAffected\n      teams(first: 10) {\n        nodes {\n          teamId\n        }\n      }\n      accessGroups {\n        name\n      }\n      callsPerDay\n      costPerDayNow\n      warnings\n    }\n  }\n": typeof types.DeletionImpactDocument,
    "\n  mutation DeleteAlias($input: ModelAliasInput!) {\n    deleteModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.DeleteAliasDocument,
    "\n  mutation EditAlias($input: UpdateModelAliasInput!) {\n    updateModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.EditAliasDocument,
    "\n  query PlannedSwitches($alias: String!) {\n    scheduledSwitches(alias: $alias) {\n      id\n      litellmModel\n      at\n      status\n      problem\n      reason\n      actor {\n        name\n      }\n    }\n  }\n": typeof types.PlannedSwitchesDocument,
    "\n  mutation CancelSwitch($input: CancelScheduledSwitchInput!) {\n    cancelScheduledSwitch(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.CancelSwitchDocument,
    "\n  query PreviewSwitch($alias: String!, $litellmModel: String!) {\n    previewSwitch(alias: $alias, litellmModel: $litellmModel) {\n      teamsAffected\n      callsPerDay\n      costPerDayNow\n      costPerDayAfter\n      warnings\n    }\n  }\n": typeof types.PreviewSwitchDocument,
    "\n  mutation SwitchProvider($input: SwitchProviderInput!) {\n    switchProvider(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.SwitchProviderDocument,
    "\n  mutation ScheduleSwitch($input: ScheduleSwitchInput!) {\n    scheduleSwitch(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.ScheduleSwitchDocument,
    "\n  query LookAgain($name: String!) {\n    modelAlias(name: $name) {\n      ...AliasPageAlias\n    }\n  }\n": typeof types.LookAgainDocument,
    "\n  mutation EnableAlias($input: ModelAliasInput!) {\n    enableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.EnableAliasDocument,
    "\n  mutation DisableAlias($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.DisableAliasDocument,
    "\n  query ProvidersOfAliases($at: PointInTime) {\n    aliasProviders(at: $at) {\n      provider\n      aliases\n    }\n  }\n": typeof types.ProvidersOfAliasesDocument,
    "\n  fragment AliasRow on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    description\n    active\n    version\n    updatedAt\n    recentCalls\n    teamsWithAccess\n  }\n": typeof types.AliasRowFragmentDoc,
    "\n  query AliasesPage($filter: ModelAliasFilter, $order: ModelAliasOrder, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    modelAliases(filter: $filter, order: $order, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...AliasRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n": typeof types.AliasesPageDocument,
    "\n  mutation CreateAlias($input: CreateModelAliasInput!) {\n    createModelAlias(input: $input) {\n      modelAlias {\n        name\n      }\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.CreateAliasDocument,
    "\n  mutation DisableOneOfMany($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      position\n    }\n  }\n": typeof types.DisableOneOfManyDocument,
    "\n  query CompareMoments($from: PointInTime!, $to: PointInTime) {\n    diff(from: $from, to: $to) {\n      entities {\n        ...ComparedEntity\n      }\n    }\n  }\n": typeof types.CompareMomentsDocument,
    "\n  fragment ComparedEntity on EntityDiff {\n    entityType\n    entityKey\n    change\n    changes {\n      field\n      before\n      after\n    }\n    events {\n      position\n      summary\n      recordedAt\n      reason\n      actor {\n        name\n      }\n    }\n  }\n": typeof types.ComparedEntityFragmentDoc,
    "\n  mutation DescribeGroup($input: UpdateAccessGroupInput!) {\n    updateAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.DescribeGroupDocument,
    "\n  mutation DeleteGroup($input: DeleteAccessGroupInput!) {\n    deleteAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.DeleteGroupDocument,
    "\n  mutation AddModels($input: AccessGroupModelsInput!) {\n    addModelsToAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.AddModelsDocument,
    "\n  mutation RemoveModels($input: AccessGroupModelsInput!) {\n    removeModelsFromAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.RemoveModelsDocument,
    "\n  fragment GroupPageGroup on AccessGroup {\n    id\n    name\n    description\n    version\n    modelAliases {\n      id\n      name\n      litellmModel\n      provider\n      active\n    }\n    teams(first: 50) {\n      nodes {\n        id\n        teamId\n        teamAlias\n      }\n    }\n    teamCount\n  }\n": typeof types.GroupPageGroupFragmentDoc,
    "\n  query GroupPage($name: String!, $at: PointInTime) {\n    accessGroup(name: $name, at: $at) {\n      ...GroupPageGroup\n    }\n  }\n": typeof types.GroupPageDocument,
    "\n  mutation CreateGroup($input: CreateAccessGroupInput!) {\n    createAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.CreateGroupDocument,
    "\n  fragment GroupRow on AccessGroup {\n    id\n    name\n    description\n    modelCount\n    teamCount\n    updatedAt\n  }\n": typeof types.GroupRowFragmentDoc,
    "\n  query GroupsPage($search: String, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    accessGroups(search: $search, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...GroupRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n": typeof types.GroupsPageDocument,
    "\n  fragment KnownChain on ChainVerification {\n    position\n    hash\n    verifiedAt\n    wholeSince\n    fault {\n      position\n      problem\n      foundAt\n    }\n  }\n": typeof types.KnownChainFragmentDoc,
    "\n  query HealthPage {\n    health {\n      head\n      position\n      queued\n      nodes {\n        id\n        host\n        startedAt\n        seenAt\n        position\n      }\n      chain {\n        ...KnownChain\n      }\n      litellm {\n        state\n        position\n        fault\n        drift {\n          kind\n          models\n        }\n      }\n    }\n  }\n": typeof types.HealthPageDocument,
    "\n  query VerifyPart($from: Position!) {\n    verifyHistory(fromPosition: $from) {\n      valid\n      checked\n      head\n      firstBad\n      problem\n    }\n  }\n": typeof types.VerifyPartDocument,
    "\n  query ExportedEvents($filter: AuditEventFilter, $after: String) {\n    auditEvents(filter: $filter, first: 100, after: $after) {\n      nodes {\n        position\n        recordedAt\n        type\n        entityType\n        entityKey\n        actor {\n          name\n        }\n        onBehalfOf\n        reason\n        source\n        summary\n        hash\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ExportedEventsDocument,
    "\n  query HistoryPage($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n": typeof types.HistoryPageDocument,
    "\n  query ApiKeysPage {\n    apiKeys {\n      id\n      name\n      role\n      createdAt\n      expiresAt\n      revokedAt\n      lastUsedAt\n    }\n  }\n": typeof types.ApiKeysPageDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: KeyInput!) {\n    revokeApiKey(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  mutation RenameOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.RenameOrganizationDocument,
    "\n  fragment OrganizationPageOrganization on Organization {\n    id\n    organizationId\n    name\n    metadata\n    version\n    createdAt\n    updatedAt\n    teamCount\n    totalCreditsAllocated\n    teams(first: 50) {\n      nodes {\n        id\n        teamId\n        teamAlias\n        status\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n": typeof types.OrganizationPageOrganizationFragmentDoc,
    "\n  query OrganizationPage($organizationId: String!, $at: PointInTime) {\n    organization(organizationId: $organizationId, at: $at) {\n      ...OrganizationPageOrganization\n    }\n  }\n": typeof types.OrganizationPageDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.CreateOrganizationDocument,
    "\n  fragment OrganizationRow on Organization {\n    id\n    organizationId\n    name\n    teamCount\n    totalCreditsAllocated\n    usage {\n      totalCalls\n      totalCostUsd\n    }\n  }\n": typeof types.OrganizationRowFragmentDoc,
    "\n  query OrganizationsPage($search: String, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    organizations(search: $search, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...OrganizationRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n": typeof types.OrganizationsPageDocument,
    "\n  fragment CreditWarning on AuditEvent {\n    id\n    entityType\n    entityKey\n    recordedAt\n    ... on CreditsRunLow {\n      remaining\n      allocated\n    }\n  }\n": typeof types.CreditWarningFragmentDoc,
    "\n  query OverviewPage($at: PointInTime, $switches: ProviderSwitchFilter, $warnings: AuditEventFilter!, $soon: DateTime!) {\n    aliasProviders(at: $at) {\n      ...ProviderShare\n    }\n    retiringAliases(before: $soon, at: $at) {\n      ...RetiringAlias\n    }\n    providerSwitches(filter: $switches, first: 6) {\n      nodes {\n        ...RecentSwitch\n      }\n    }\n    auditEvents(filter: $warnings, first: 6) {\n      nodes {\n        ...CreditWarning\n      }\n    }\n  }\n": typeof types.OverviewPageDocument,
    "\n  fragment ProviderShare on AliasProvider {\n    provider\n    aliases\n    active\n  }\n": typeof types.ProviderShareFragmentDoc,
    "\n  fragment RecentSwitch on ProviderSwitch {\n    alias\n    from\n    to\n    at\n    reason\n    actor {\n      name\n    }\n    event {\n      id\n    }\n  }\n": typeof types.RecentSwitchFragmentDoc,
    "\n  fragment RetiringAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    catalogModel {\n      deprecationDate\n    }\n  }\n": typeof types.RetiringAliasFragmentDoc,
    "\n  mutation AddCredits($input: AddCreditsInput!) {\n    addCredits(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.AddCreditsDocument,
    "\n  query TransactionsOfTeam($teamId: String!, $first: Int, $after: String) {\n    creditTransactions(teamId: $teamId, first: $first, after: $after) {\n      edges {\n        cursor\n      }\n      nodes {\n        at\n        kind\n        amount\n        before\n        after\n        description\n        jobId\n      }\n      pageInfo {\n        ...PageEnds\n      }\n    }\n  }\n": typeof types.TransactionsOfTeamDocument,
    "\n  mutation EditTeam($input: UpdateTeamInput!) {\n    updateTeam(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.EditTeamDocument,
    "\n  query ExplainAccess($teamId: String!, $alias: String!, $at: PointInTime) {\n    explainAccess(teamId: $teamId, alias: $alias, at: $at) {\n      allowed\n      decision\n      resolution {\n        litellmModel\n        grantedBy\n      }\n      because {\n        ...EventLine\n      }\n    }\n  }\n": typeof types.ExplainAccessDocument,
    "\n  mutation ChangeServing($input: TeamInput!, $suspend: Boolean!, $pause: Boolean!, $resume: Boolean!, $delete: Boolean!) {\n    suspendTeam(input: $input) @include(if: $suspend) {\n      events {\n        summary\n      }\n    }\n    pauseTeam(input: $input) @include(if: $pause) {\n      events {\n        summary\n      }\n    }\n    resumeTeam(input: $input) @include(if: $resume) {\n      events {\n        summary\n      }\n    }\n    deleteTeam(input: $input) @include(if: $delete) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.ChangeServingDocument,
    "\n  mutation GrantGroups($input: TeamAccessGroupsInput!) {\n    grantAccessGroups(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.GrantGroupsDocument,
    "\n  mutation RevokeGroups($input: TeamAccessGroupsInput!) {\n    revokeAccessGroups(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.RevokeGroupsDocument,
    "\n  query KeysOfTeam($teamId: String!) {\n    teamKeys(teamId: $teamId) {\n      id\n      name\n      createdAt\n      expiresAt\n      revokedAt\n      lastUsedAt\n    }\n  }\n": typeof types.KeysOfTeamDocument,
    "\n  mutation CreateTeamKey($input: CreateTeamKeyInput!) {\n    createTeamKey(input: $input) {\n      secret\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.CreateTeamKeyDocument,
    "\n  mutation RevokeTeamKey($input: KeyInput!) {\n    revokeTeamKey(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.RevokeTeamKeyDocument,
    "\n  fragment TeamPageTeam on Team {\n    id\n    teamId\n    teamAlias\n    status\n    creditMode\n    tokensPerCredit\n    version\n    createdAt\n    updatedAt\n    organization {\n      organizationId\n      name\n    }\n    credits {\n      allocated\n      used\n      remaining\n    }\n    accessGroups {\n      id\n      name\n      modelCount\n    }\n    modelAliases {\n      id\n      name\n      active\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n": typeof types.TeamPageTeamFragmentDoc,
    "\n  query TeamPage($teamId: String!, $at: PointInTime) {\n    team(teamId: $teamId, at: $at) {\n      ...TeamPageTeam\n    }\n  }\n": typeof types.TeamPageDocument,
    "\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": typeof types.CreateTeamDocument,
    "\n  query OrganizationsToPick($search: String!) {\n    organizations(search: $search, first: 30) {\n      nodes {\n        organizationId\n        name\n      }\n    }\n  }\n": typeof types.OrganizationsToPickDocument,
    "\n  fragment TeamRow on Team {\n    id\n    teamId\n    teamAlias\n    status\n    creditMode\n    organization {\n      organizationId\n      name\n    }\n    credits {\n      remaining\n    }\n    accessGroups {\n      name\n    }\n    usage {\n      totalCalls\n    }\n  }\n": typeof types.TeamRowFragmentDoc,
    "\n  query TeamsPage($filter: TeamFilter, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    teams(filter: $filter, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...TeamRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n": typeof types.TeamsPageDocument,
    "\n  query AliasesToPick($search: String!) {\n    modelAliases(filter: { search: $search }, first: 30) {\n      nodes {\n        name\n      }\n    }\n  }\n": typeof types.AliasesToPickDocument,
    "\n  query GroupsToPick($search: String!) {\n    accessGroups(search: $search, first: 30) {\n      nodes {\n        name\n      }\n    }\n  }\n": typeof types.GroupsToPickDocument,
    "\n  query SuggestModels($search: String!) {\n    catalogModels(search: $search, first: 100) {\n      nodes {\n        litellmModel\n        mode\n        maxInputTokens\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n        deprecationDate\n      }\n    }\n  }\n": typeof types.SuggestModelsDocument,
    "\n  query ListPrice($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n      }\n    }\n  }\n": typeof types.ListPriceDocument,
    "\n  query UsageByDay($from: DateTime!, $to: DateTime, $alias: String) {\n    usageByDay(from: $from, to: $to, alias: $alias) {\n      day\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n": typeof types.UsageByDayDocument,
    "\n  query WhoIsThis {\n    viewer {\n      id\n      name\n      role\n    }\n  }\n": typeof types.WhoIsThisDocument,
    "\n  query WhoSignsIn {\n    viewer {\n      name\n      role\n    }\n  }\n": typeof types.WhoSignsInDocument,
    "\n  query HeadOfLog {\n    auditEvents(first: 1) {\n      nodes {\n        position\n      }\n    }\n  }\n": typeof types.HeadOfLogDocument,
    "\n  query EventThen($filter: AuditEventFilter!) {\n    auditEvents(filter: $filter, first: 1) {\n      nodes {\n        position\n        recordedAt\n        summary\n      }\n    }\n  }\n": typeof types.EventThenDocument,
};
const documents: Documents = {
    "\n  subscription FollowLog($after: Position) {\n    auditEvents(after: $after) {\n      position\n    }\n  }\n": types.FollowLogDocument,
    "\n  query TimeOfPosition($position: Position!) {\n    auditEvent(position: $position) {\n      recordedAt\n    }\n  }\n": types.TimeOfPositionDocument,
    "\n  fragment PageEnds on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n": types.PageEndsFragmentDoc,
    "\n  query EntityEvents($filter: AuditEventFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        ...PageEnds\n      }\n    }\n  }\n": types.EntityEventsDocument,
    "\n  query EventPage($position: Position!) {\n    auditEvent(position: $position) {\n      ...EventLine\n      correlationId\n      requestId\n      hash\n      changes {\n        field\n        before\n        after\n      }\n      related {\n        position\n        summary\n      }\n    }\n  }\n": types.EventPageDocument,
    "\n  fragment EventLine on AuditEvent {\n    id\n    position\n    type\n    entityType\n    entityKey\n    recordedAt\n    actor {\n      id\n      name\n    }\n    onBehalfOf\n    reason\n    source\n    summary\n  }\n": types.EventLineFragmentDoc,
    "\n  mutation TryRevert($position: Position!) {\n    revertEvent(input: { position: $position, dryRun: true }) {\n      reverted {\n        position\n        summary\n      }\n      events {\n        id\n        summary\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": types.TryRevertDocument,
    "\n  mutation RevertEvent($input: RevertInput!) {\n    revertEvent(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.RevertEventDocument,
    "\n  fragment AliasPageAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    model\n    description\n    active\n    version\n    createdAt\n    updatedAt\n    pricing {\n      inputPerMillionTokens\n      outputPerMillionTokens\n    }\n    catalogModel {\n      maxInputTokens\n      deprecationDate\n      listPricing {\n        inputPerMillionTokens\n        outputPerMillionTokens\n      }\n    }\n    accessGroups {\n      name\n    }\n    teamsWithAccess\n    teams(first: 20) {\n      nodes {\n        teamId\n        teamAlias\n      }\n    }\n    switches(first: 20) {\n      nodes {\n        at\n        toProvider\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n": types.AliasPageAliasFragmentDoc,
    "\n  query AliasPage($name: String!, $at: PointInTime) {\n    modelAlias(name: $name, at: $at) {\n      ...AliasPageAlias\n    }\n  }\n": types.AliasPageDocument,
    "\n  query NewestOfAlias($name: String!) {\n    auditEvents(filter: { entityType: \"ModelAlias\", entityKey: $name }, first: 20) {\n      nodes {\n        id\n        entityKey\n        version\n        recordedAt\n        summary\n        reason\n        actor {\n          name\n        }\n      }\n    }\n  }\n": types.NewestOfAliasDocument,
    "\n  query DeletionImpact($alias: String!) {\n    previewDelete(alias: $alias) {\n      teamsAffected\n      teams(first: 10) {\n        nodes {\n          teamId\n        }\n      }\n      accessGroups {\n        name\n      }\n      callsPerDay\n      costPerDayNow\n      warnings\n    }\n  }\n": types.DeletionImpactDocument,
    "\n  mutation DeleteAlias($input: ModelAliasInput!) {\n    deleteModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.DeleteAliasDocument,
    "\n  mutation EditAlias($input: UpdateModelAliasInput!) {\n    updateModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.EditAliasDocument,
    "\n  query PlannedSwitches($alias: String!) {\n    scheduledSwitches(alias: $alias) {\n      id\n      litellmModel\n      at\n      status\n      problem\n      reason\n      actor {\n        name\n      }\n    }\n  }\n": types.PlannedSwitchesDocument,
    "\n  mutation CancelSwitch($input: CancelScheduledSwitchInput!) {\n    cancelScheduledSwitch(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.CancelSwitchDocument,
    "\n  query PreviewSwitch($alias: String!, $litellmModel: String!) {\n    previewSwitch(alias: $alias, litellmModel: $litellmModel) {\n      teamsAffected\n      callsPerDay\n      costPerDayNow\n      costPerDayAfter\n      warnings\n    }\n  }\n": types.PreviewSwitchDocument,
    "\n  mutation SwitchProvider($input: SwitchProviderInput!) {\n    switchProvider(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.SwitchProviderDocument,
    "\n  mutation ScheduleSwitch($input: ScheduleSwitchInput!) {\n    scheduleSwitch(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.ScheduleSwitchDocument,
    "\n  query LookAgain($name: String!) {\n    modelAlias(name: $name) {\n      ...AliasPageAlias\n    }\n  }\n": types.LookAgainDocument,
    "\n  mutation EnableAlias($input: ModelAliasInput!) {\n    enableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.EnableAliasDocument,
    "\n  mutation DisableAlias($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.DisableAliasDocument,
    "\n  query ProvidersOfAliases($at: PointInTime) {\n    aliasProviders(at: $at) {\n      provider\n      aliases\n    }\n  }\n": types.ProvidersOfAliasesDocument,
    "\n  fragment AliasRow on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    description\n    active\n    version\n    updatedAt\n    recentCalls\n    teamsWithAccess\n  }\n": types.AliasRowFragmentDoc,
    "\n  query AliasesPage($filter: ModelAliasFilter, $order: ModelAliasOrder, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    modelAliases(filter: $filter, order: $order, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...AliasRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n": types.AliasesPageDocument,
    "\n  mutation CreateAlias($input: CreateModelAliasInput!) {\n    createModelAlias(input: $input) {\n      modelAlias {\n        name\n      }\n      events {\n        summary\n      }\n    }\n  }\n": types.CreateAliasDocument,
    "\n  mutation DisableOneOfMany($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      position\n    }\n  }\n": types.DisableOneOfManyDocument,
    "\n  query CompareMoments($from: PointInTime!, $to: PointInTime) {\n    diff(from: $from, to: $to) {\n      entities {\n        ...ComparedEntity\n      }\n    }\n  }\n": types.CompareMomentsDocument,
    "\n  fragment ComparedEntity on EntityDiff {\n    entityType\n    entityKey\n    change\n    changes {\n      field\n      before\n      after\n    }\n    events {\n      position\n      summary\n      recordedAt\n      reason\n      actor {\n        name\n      }\n    }\n  }\n": types.ComparedEntityFragmentDoc,
    "\n  mutation DescribeGroup($input: UpdateAccessGroupInput!) {\n    updateAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.DescribeGroupDocument,
    "\n  mutation DeleteGroup($input: DeleteAccessGroupInput!) {\n    deleteAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.DeleteGroupDocument,
    "\n  mutation AddModels($input: AccessGroupModelsInput!) {\n    addModelsToAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.AddModelsDocument,
    "\n  mutation RemoveModels($input: AccessGroupModelsInput!) {\n    removeModelsFromAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.RemoveModelsDocument,
    "\n  fragment GroupPageGroup on AccessGroup {\n    id\n    name\n    description\n    version\n    modelAliases {\n      id\n      name\n      litellmModel\n      provider\n      active\n    }\n    teams(first: 50) {\n      nodes {\n        id\n        teamId\n        teamAlias\n      }\n    }\n    teamCount\n  }\n": types.GroupPageGroupFragmentDoc,
    "\n  query GroupPage($name: String!, $at: PointInTime) {\n    accessGroup(name: $name, at: $at) {\n      ...GroupPageGroup\n    }\n  }\n": types.GroupPageDocument,
    "\n  mutation CreateGroup($input: CreateAccessGroupInput!) {\n    createAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.CreateGroupDocument,
    "\n  fragment GroupRow on AccessGroup {\n    id\n    name\n    description\n    modelCount\n    teamCount\n    updatedAt\n  }\n": types.GroupRowFragmentDoc,
    "\n  query GroupsPage($search: String, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    accessGroups(search: $search, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...GroupRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n": types.GroupsPageDocument,
    "\n  fragment KnownChain on ChainVerification {\n    position\n    hash\n    verifiedAt\n    wholeSince\n    fault {\n      position\n      problem\n      foundAt\n    }\n  }\n": types.KnownChainFragmentDoc,
    "\n  query HealthPage {\n    health {\n      head\n      position\n      queued\n      nodes {\n        id\n        host\n        startedAt\n        seenAt\n        position\n      }\n      chain {\n        ...KnownChain\n      }\n      litellm {\n        state\n        position\n        fault\n        drift {\n          kind\n          models\n        }\n      }\n    }\n  }\n": types.HealthPageDocument,
    "\n  query VerifyPart($from: Position!) {\n    verifyHistory(fromPosition: $from) {\n      valid\n      checked\n      head\n      firstBad\n      problem\n    }\n  }\n": types.VerifyPartDocument,
    "\n  query ExportedEvents($filter: AuditEventFilter, $after: String) {\n    auditEvents(filter: $filter, first: 100, after: $after) {\n      nodes {\n        position\n        recordedAt\n        type\n        entityType\n        entityKey\n        actor {\n          name\n        }\n        onBehalfOf\n        reason\n        source\n        summary\n        hash\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ExportedEventsDocument,
    "\n  query HistoryPage($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n": types.HistoryPageDocument,
    "\n  query ApiKeysPage {\n    apiKeys {\n      id\n      name\n      role\n      createdAt\n      expiresAt\n      revokedAt\n      lastUsedAt\n    }\n  }\n": types.ApiKeysPageDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      events {\n        summary\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: KeyInput!) {\n    revokeApiKey(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  mutation RenameOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.RenameOrganizationDocument,
    "\n  fragment OrganizationPageOrganization on Organization {\n    id\n    organizationId\n    name\n    metadata\n    version\n    createdAt\n    updatedAt\n    teamCount\n    totalCreditsAllocated\n    teams(first: 50) {\n      nodes {\n        id\n        teamId\n        teamAlias\n        status\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n": types.OrganizationPageOrganizationFragmentDoc,
    "\n  query OrganizationPage($organizationId: String!, $at: PointInTime) {\n    organization(organizationId: $organizationId, at: $at) {\n      ...OrganizationPageOrganization\n    }\n  }\n": types.OrganizationPageDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.CreateOrganizationDocument,
    "\n  fragment OrganizationRow on Organization {\n    id\n    organizationId\n    name\n    teamCount\n    totalCreditsAllocated\n    usage {\n      totalCalls\n      totalCostUsd\n    }\n  }\n": types.OrganizationRowFragmentDoc,
    "\n  query OrganizationsPage($search: String, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    organizations(search: $search, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...OrganizationRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n": types.OrganizationsPageDocument,
    "\n  fragment CreditWarning on AuditEvent {\n    id\n    entityType\n    entityKey\n    recordedAt\n    ... on CreditsRunLow {\n      remaining\n      allocated\n    }\n  }\n": types.CreditWarningFragmentDoc,
    "\n  query OverviewPage($at: PointInTime, $switches: ProviderSwitchFilter, $warnings: AuditEventFilter!, $soon: DateTime!) {\n    aliasProviders(at: $at) {\n      ...ProviderShare\n    }\n    retiringAliases(before: $soon, at: $at) {\n      ...RetiringAlias\n    }\n    providerSwitches(filter: $switches, first: 6) {\n      nodes {\n        ...RecentSwitch\n      }\n    }\n    auditEvents(filter: $warnings, first: 6) {\n      nodes {\n        ...CreditWarning\n      }\n    }\n  }\n": types.OverviewPageDocument,
    "\n  fragment ProviderShare on AliasProvider {\n    provider\n    aliases\n    active\n  }\n": types.ProviderShareFragmentDoc,
    "\n  fragment RecentSwitch on ProviderSwitch {\n    alias\n    from\n    to\n    at\n    reason\n    actor {\n      name\n    }\n    event {\n      id\n    }\n  }\n": types.RecentSwitchFragmentDoc,
    "\n  fragment RetiringAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    catalogModel {\n      deprecationDate\n    }\n  }\n": types.RetiringAliasFragmentDoc,
    "\n  mutation AddCredits($input: AddCreditsInput!) {\n    addCredits(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.AddCreditsDocument,
    "\n  query TransactionsOfTeam($teamId: String!, $first: Int, $after: String) {\n    creditTransactions(teamId: $teamId, first: $first, after: $after) {\n      edges {\n        cursor\n      }\n      nodes {\n        at\n        kind\n        amount\n        before\n        after\n        description\n        jobId\n      }\n      pageInfo {\n        ...PageEnds\n      }\n    }\n  }\n": types.TransactionsOfTeamDocument,
    "\n  mutation EditTeam($input: UpdateTeamInput!) {\n    updateTeam(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.EditTeamDocument,
    "\n  query ExplainAccess($teamId: String!, $alias: String!, $at: PointInTime) {\n    explainAccess(teamId: $teamId, alias: $alias, at: $at) {\n      allowed\n      decision\n      resolution {\n        litellmModel\n        grantedBy\n      }\n      because {\n        ...EventLine\n      }\n    }\n  }\n": types.ExplainAccessDocument,
    "\n  mutation ChangeServing($input: TeamInput!, $suspend: Boolean!, $pause: Boolean!, $resume: Boolean!, $delete: Boolean!) {\n    suspendTeam(input: $input) @include(if: $suspend) {\n      events {\n        summary\n      }\n    }\n    pauseTeam(input: $input) @include(if: $pause) {\n      events {\n        summary\n      }\n    }\n    resumeTeam(input: $input) @include(if: $resume) {\n      events {\n        summary\n      }\n    }\n    deleteTeam(input: $input) @include(if: $delete) {\n      events {\n        summary\n      }\n    }\n  }\n": types.ChangeServingDocument,
    "\n  mutation GrantGroups($input: TeamAccessGroupsInput!) {\n    grantAccessGroups(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.GrantGroupsDocument,
    "\n  mutation RevokeGroups($input: TeamAccessGroupsInput!) {\n    revokeAccessGroups(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.RevokeGroupsDocument,
    "\n  query KeysOfTeam($teamId: String!) {\n    teamKeys(teamId: $teamId) {\n      id\n      name\n      createdAt\n      expiresAt\n      revokedAt\n      lastUsedAt\n    }\n  }\n": types.KeysOfTeamDocument,
    "\n  mutation CreateTeamKey($input: CreateTeamKeyInput!) {\n    createTeamKey(input: $input) {\n      secret\n      events {\n        summary\n      }\n    }\n  }\n": types.CreateTeamKeyDocument,
    "\n  mutation RevokeTeamKey($input: KeyInput!) {\n    revokeTeamKey(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.RevokeTeamKeyDocument,
    "\n  fragment TeamPageTeam on Team {\n    id\n    teamId\n    teamAlias\n    status\n    creditMode\n    tokensPerCredit\n    version\n    createdAt\n    updatedAt\n    organization {\n      organizationId\n      name\n    }\n    credits {\n      allocated\n      used\n      remaining\n    }\n    accessGroups {\n      id\n      name\n      modelCount\n    }\n    modelAliases {\n      id\n      name\n      active\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n": types.TeamPageTeamFragmentDoc,
    "\n  query TeamPage($teamId: String!, $at: PointInTime) {\n    team(teamId: $teamId, at: $at) {\n      ...TeamPageTeam\n    }\n  }\n": types.TeamPageDocument,
    "\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n": types.CreateTeamDocument,
    "\n  query OrganizationsToPick($search: String!) {\n    organizations(search: $search, first: 30) {\n      nodes {\n        organizationId\n        name\n      }\n    }\n  }\n": types.OrganizationsToPickDocument,
    "\n  fragment TeamRow on Team {\n    id\n    teamId\n    teamAlias\n    status\n    creditMode\n    organization {\n      organizationId\n      name\n    }\n    credits {\n      remaining\n    }\n    accessGroups {\n      name\n    }\n    usage {\n      totalCalls\n    }\n  }\n": types.TeamRowFragmentDoc,
    "\n  query TeamsPage($filter: TeamFilter, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    teams(filter: $filter, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...TeamRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n": types.TeamsPageDocument,
    "\n  query AliasesToPick($search: String!) {\n    modelAliases(filter: { search: $search }, first: 30) {\n      nodes {\n        name\n      }\n    }\n  }\n": types.AliasesToPickDocument,
    "\n  query GroupsToPick($search: String!) {\n    accessGroups(search: $search, first: 30) {\n      nodes {\n        name\n      }\n    }\n  }\n": types.GroupsToPickDocument,
    "\n  query SuggestModels($search: String!) {\n    catalogModels(search: $search, first: 100) {\n      nodes {\n        litellmModel\n        mode\n        maxInputTokens\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n        deprecationDate\n      }\n    }\n  }\n": types.SuggestModelsDocument,
    "\n  query ListPrice($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n      }\n    }\n  }\n": types.ListPriceDocument,
    "\n  query UsageByDay($from: DateTime!, $to: DateTime, $alias: String) {\n    usageByDay(from: $from, to: $to, alias: $alias) {\n      day\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n": types.UsageByDayDocument,
    "\n  query WhoIsThis {\n    viewer {\n      id\n      name\n      role\n    }\n  }\n": types.WhoIsThisDocument,
    "\n  query WhoSignsIn {\n    viewer {\n      name\n      role\n    }\n  }\n": types.WhoSignsInDocument,
    "\n  query HeadOfLog {\n    auditEvents(first: 1) {\n      nodes {\n        position\n      }\n    }\n  }\n": types.HeadOfLogDocument,
    "\n  query EventThen($filter: AuditEventFilter!) {\n    auditEvents(filter: $filter, first: 1) {\n      nodes {\n        position\n        recordedAt\n        summary\n      }\n    }\n  }\n": types.EventThenDocument,
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
export function graphql(source: "\n  subscription FollowLog($after: Position) {\n    auditEvents(after: $after) {\n      position\n    }\n  }\n"): (typeof documents)["\n  subscription FollowLog($after: Position) {\n    auditEvents(after: $after) {\n      position\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TimeOfPosition($position: Position!) {\n    auditEvent(position: $position) {\n      recordedAt\n    }\n  }\n"): (typeof documents)["\n  query TimeOfPosition($position: Position!) {\n    auditEvent(position: $position) {\n      recordedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PageEnds on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n"): (typeof documents)["\n  fragment PageEnds on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityEvents($filter: AuditEventFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        ...PageEnds\n      }\n    }\n  }\n"): (typeof documents)["\n  query EntityEvents($filter: AuditEventFilter!, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        ...PageEnds\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation TryRevert($position: Position!) {\n    revertEvent(input: { position: $position, dryRun: true }) {\n      reverted {\n        position\n        summary\n      }\n      events {\n        id\n        summary\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TryRevert($position: Position!) {\n    revertEvent(input: { position: $position, dryRun: true }) {\n      reverted {\n        position\n        summary\n      }\n      events {\n        id\n        summary\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevertEvent($input: RevertInput!) {\n    revertEvent(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevertEvent($input: RevertInput!) {\n    revertEvent(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AliasPageAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    model\n    description\n    active\n    version\n    createdAt\n    updatedAt\n    pricing {\n      inputPerMillionTokens\n      outputPerMillionTokens\n    }\n    catalogModel {\n      maxInputTokens\n      deprecationDate\n      listPricing {\n        inputPerMillionTokens\n        outputPerMillionTokens\n      }\n    }\n    accessGroups {\n      name\n    }\n    teamsWithAccess\n    teams(first: 20) {\n      nodes {\n        teamId\n        teamAlias\n      }\n    }\n    switches(first: 20) {\n      nodes {\n        at\n        toProvider\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n"): (typeof documents)["\n  fragment AliasPageAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    model\n    description\n    active\n    version\n    createdAt\n    updatedAt\n    pricing {\n      inputPerMillionTokens\n      outputPerMillionTokens\n    }\n    catalogModel {\n      maxInputTokens\n      deprecationDate\n      listPricing {\n        inputPerMillionTokens\n        outputPerMillionTokens\n      }\n    }\n    accessGroups {\n      name\n    }\n    teamsWithAccess\n    teams(first: 20) {\n      nodes {\n        teamId\n        teamAlias\n      }\n    }\n    switches(first: 20) {\n      nodes {\n        at\n        toProvider\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n"];
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
export function graphql(source: "\n  query DeletionImpact($alias: String!) {\n    previewDelete(alias: $alias) {\n      teamsAffected\n      teams(first: 10) {\n        nodes {\n          teamId\n        }\n      }\n      accessGroups {\n        name\n      }\n      callsPerDay\n      costPerDayNow\n      warnings\n    }\n  }\n"): (typeof documents)["\n  query DeletionImpact($alias: String!) {\n    previewDelete(alias: $alias) {\n      teamsAffected\n      teams(first: 10) {\n        nodes {\n          teamId\n        }\n      }\n      accessGroups {\n        name\n      }\n      callsPerDay\n      costPerDayNow\n      warnings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteAlias($input: ModelAliasInput!) {\n    deleteModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteAlias($input: ModelAliasInput!) {\n    deleteModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAlias($input: UpdateModelAliasInput!) {\n    updateModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditAlias($input: UpdateModelAliasInput!) {\n    updateModelAlias(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlannedSwitches($alias: String!) {\n    scheduledSwitches(alias: $alias) {\n      id\n      litellmModel\n      at\n      status\n      problem\n      reason\n      actor {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlannedSwitches($alias: String!) {\n    scheduledSwitches(alias: $alias) {\n      id\n      litellmModel\n      at\n      status\n      problem\n      reason\n      actor {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelSwitch($input: CancelScheduledSwitchInput!) {\n    cancelScheduledSwitch(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelSwitch($input: CancelScheduledSwitchInput!) {\n    cancelScheduledSwitch(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewSwitch($alias: String!, $litellmModel: String!) {\n    previewSwitch(alias: $alias, litellmModel: $litellmModel) {\n      teamsAffected\n      callsPerDay\n      costPerDayNow\n      costPerDayAfter\n      warnings\n    }\n  }\n"): (typeof documents)["\n  query PreviewSwitch($alias: String!, $litellmModel: String!) {\n    previewSwitch(alias: $alias, litellmModel: $litellmModel) {\n      teamsAffected\n      callsPerDay\n      costPerDayNow\n      costPerDayAfter\n      warnings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchProvider($input: SwitchProviderInput!) {\n    switchProvider(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchProvider($input: SwitchProviderInput!) {\n    switchProvider(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleSwitch($input: ScheduleSwitchInput!) {\n    scheduleSwitch(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleSwitch($input: ScheduleSwitchInput!) {\n    scheduleSwitch(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookAgain($name: String!) {\n    modelAlias(name: $name) {\n      ...AliasPageAlias\n    }\n  }\n"): (typeof documents)["\n  query LookAgain($name: String!) {\n    modelAlias(name: $name) {\n      ...AliasPageAlias\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment AliasRow on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    description\n    active\n    version\n    updatedAt\n    recentCalls\n    teamsWithAccess\n  }\n"): (typeof documents)["\n  fragment AliasRow on ModelAlias {\n    id\n    name\n    litellmModel\n    provider\n    description\n    active\n    version\n    updatedAt\n    recentCalls\n    teamsWithAccess\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AliasesPage($filter: ModelAliasFilter, $order: ModelAliasOrder, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    modelAliases(filter: $filter, order: $order, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...AliasRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query AliasesPage($filter: ModelAliasFilter, $order: ModelAliasOrder, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    modelAliases(filter: $filter, order: $order, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...AliasRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAlias($input: CreateModelAliasInput!) {\n    createModelAlias(input: $input) {\n      modelAlias {\n        name\n      }\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAlias($input: CreateModelAliasInput!) {\n    createModelAlias(input: $input) {\n      modelAlias {\n        name\n      }\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableOneOfMany($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      position\n    }\n  }\n"): (typeof documents)["\n  mutation DisableOneOfMany($input: ModelAliasInput!) {\n    disableModelAlias(input: $input) {\n      position\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareMoments($from: PointInTime!, $to: PointInTime) {\n    diff(from: $from, to: $to) {\n      entities {\n        ...ComparedEntity\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompareMoments($from: PointInTime!, $to: PointInTime) {\n    diff(from: $from, to: $to) {\n      entities {\n        ...ComparedEntity\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparedEntity on EntityDiff {\n    entityType\n    entityKey\n    change\n    changes {\n      field\n      before\n      after\n    }\n    events {\n      position\n      summary\n      recordedAt\n      reason\n      actor {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ComparedEntity on EntityDiff {\n    entityType\n    entityKey\n    change\n    changes {\n      field\n      before\n      after\n    }\n    events {\n      position\n      summary\n      recordedAt\n      reason\n      actor {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescribeGroup($input: UpdateAccessGroupInput!) {\n    updateAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DescribeGroup($input: UpdateAccessGroupInput!) {\n    updateAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteGroup($input: DeleteAccessGroupInput!) {\n    deleteAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteGroup($input: DeleteAccessGroupInput!) {\n    deleteAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddModels($input: AccessGroupModelsInput!) {\n    addModelsToAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddModels($input: AccessGroupModelsInput!) {\n    addModelsToAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveModels($input: AccessGroupModelsInput!) {\n    removeModelsFromAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveModels($input: AccessGroupModelsInput!) {\n    removeModelsFromAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupPageGroup on AccessGroup {\n    id\n    name\n    description\n    version\n    modelAliases {\n      id\n      name\n      litellmModel\n      provider\n      active\n    }\n    teams(first: 50) {\n      nodes {\n        id\n        teamId\n        teamAlias\n      }\n    }\n    teamCount\n  }\n"): (typeof documents)["\n  fragment GroupPageGroup on AccessGroup {\n    id\n    name\n    description\n    version\n    modelAliases {\n      id\n      name\n      litellmModel\n      provider\n      active\n    }\n    teams(first: 50) {\n      nodes {\n        id\n        teamId\n        teamAlias\n      }\n    }\n    teamCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupPage($name: String!, $at: PointInTime) {\n    accessGroup(name: $name, at: $at) {\n      ...GroupPageGroup\n    }\n  }\n"): (typeof documents)["\n  query GroupPage($name: String!, $at: PointInTime) {\n    accessGroup(name: $name, at: $at) {\n      ...GroupPageGroup\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateGroup($input: CreateAccessGroupInput!) {\n    createAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateGroup($input: CreateAccessGroupInput!) {\n    createAccessGroup(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupRow on AccessGroup {\n    id\n    name\n    description\n    modelCount\n    teamCount\n    updatedAt\n  }\n"): (typeof documents)["\n  fragment GroupRow on AccessGroup {\n    id\n    name\n    description\n    modelCount\n    teamCount\n    updatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupsPage($search: String, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    accessGroups(search: $search, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...GroupRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query GroupsPage($search: String, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    accessGroups(search: $search, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...GroupRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KnownChain on ChainVerification {\n    position\n    hash\n    verifiedAt\n    wholeSince\n    fault {\n      position\n      problem\n      foundAt\n    }\n  }\n"): (typeof documents)["\n  fragment KnownChain on ChainVerification {\n    position\n    hash\n    verifiedAt\n    wholeSince\n    fault {\n      position\n      problem\n      foundAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthPage {\n    health {\n      head\n      position\n      queued\n      nodes {\n        id\n        host\n        startedAt\n        seenAt\n        position\n      }\n      chain {\n        ...KnownChain\n      }\n      litellm {\n        state\n        position\n        fault\n        drift {\n          kind\n          models\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HealthPage {\n    health {\n      head\n      position\n      queued\n      nodes {\n        id\n        host\n        startedAt\n        seenAt\n        position\n      }\n      chain {\n        ...KnownChain\n      }\n      litellm {\n        state\n        position\n        fault\n        drift {\n          kind\n          models\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VerifyPart($from: Position!) {\n    verifyHistory(fromPosition: $from) {\n      valid\n      checked\n      head\n      firstBad\n      problem\n    }\n  }\n"): (typeof documents)["\n  query VerifyPart($from: Position!) {\n    verifyHistory(fromPosition: $from) {\n      valid\n      checked\n      head\n      firstBad\n      problem\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportedEvents($filter: AuditEventFilter, $after: String) {\n    auditEvents(filter: $filter, first: 100, after: $after) {\n      nodes {\n        position\n        recordedAt\n        type\n        entityType\n        entityKey\n        actor {\n          name\n        }\n        onBehalfOf\n        reason\n        source\n        summary\n        hash\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ExportedEvents($filter: AuditEventFilter, $after: String) {\n    auditEvents(filter: $filter, first: 100, after: $after) {\n      nodes {\n        position\n        recordedAt\n        type\n        entityType\n        entityKey\n        actor {\n          name\n        }\n        onBehalfOf\n        reason\n        source\n        summary\n        hash\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryPage($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query HistoryPage($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...EventLine\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeysPage {\n    apiKeys {\n      id\n      name\n      role\n      createdAt\n      expiresAt\n      revokedAt\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  query ApiKeysPage {\n    apiKeys {\n      id\n      name\n      role\n      createdAt\n      expiresAt\n      revokedAt\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: KeyInput!) {\n    revokeApiKey(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiKey($input: KeyInput!) {\n    revokeApiKey(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenameOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganizationPageOrganization on Organization {\n    id\n    organizationId\n    name\n    metadata\n    version\n    createdAt\n    updatedAt\n    teamCount\n    totalCreditsAllocated\n    teams(first: 50) {\n      nodes {\n        id\n        teamId\n        teamAlias\n        status\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n"): (typeof documents)["\n  fragment OrganizationPageOrganization on Organization {\n    id\n    organizationId\n    name\n    metadata\n    version\n    createdAt\n    updatedAt\n    teamCount\n    totalCreditsAllocated\n    teams(first: 50) {\n      nodes {\n        id\n        teamId\n        teamAlias\n        status\n      }\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationPage($organizationId: String!, $at: PointInTime) {\n    organization(organizationId: $organizationId, at: $at) {\n      ...OrganizationPageOrganization\n    }\n  }\n"): (typeof documents)["\n  query OrganizationPage($organizationId: String!, $at: PointInTime) {\n    organization(organizationId: $organizationId, at: $at) {\n      ...OrganizationPageOrganization\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganizationRow on Organization {\n    id\n    organizationId\n    name\n    teamCount\n    totalCreditsAllocated\n    usage {\n      totalCalls\n      totalCostUsd\n    }\n  }\n"): (typeof documents)["\n  fragment OrganizationRow on Organization {\n    id\n    organizationId\n    name\n    teamCount\n    totalCreditsAllocated\n    usage {\n      totalCalls\n      totalCostUsd\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationsPage($search: String, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    organizations(search: $search, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...OrganizationRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query OrganizationsPage($search: String, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    organizations(search: $search, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...OrganizationRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreditWarning on AuditEvent {\n    id\n    entityType\n    entityKey\n    recordedAt\n    ... on CreditsRunLow {\n      remaining\n      allocated\n    }\n  }\n"): (typeof documents)["\n  fragment CreditWarning on AuditEvent {\n    id\n    entityType\n    entityKey\n    recordedAt\n    ... on CreditsRunLow {\n      remaining\n      allocated\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewPage($at: PointInTime, $switches: ProviderSwitchFilter, $warnings: AuditEventFilter!, $soon: DateTime!) {\n    aliasProviders(at: $at) {\n      ...ProviderShare\n    }\n    retiringAliases(before: $soon, at: $at) {\n      ...RetiringAlias\n    }\n    providerSwitches(filter: $switches, first: 6) {\n      nodes {\n        ...RecentSwitch\n      }\n    }\n    auditEvents(filter: $warnings, first: 6) {\n      nodes {\n        ...CreditWarning\n      }\n    }\n  }\n"): (typeof documents)["\n  query OverviewPage($at: PointInTime, $switches: ProviderSwitchFilter, $warnings: AuditEventFilter!, $soon: DateTime!) {\n    aliasProviders(at: $at) {\n      ...ProviderShare\n    }\n    retiringAliases(before: $soon, at: $at) {\n      ...RetiringAlias\n    }\n    providerSwitches(filter: $switches, first: 6) {\n      nodes {\n        ...RecentSwitch\n      }\n    }\n    auditEvents(filter: $warnings, first: 6) {\n      nodes {\n        ...CreditWarning\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment RetiringAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    catalogModel {\n      deprecationDate\n    }\n  }\n"): (typeof documents)["\n  fragment RetiringAlias on ModelAlias {\n    id\n    name\n    litellmModel\n    catalogModel {\n      deprecationDate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCredits($input: AddCreditsInput!) {\n    addCredits(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddCredits($input: AddCreditsInput!) {\n    addCredits(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransactionsOfTeam($teamId: String!, $first: Int, $after: String) {\n    creditTransactions(teamId: $teamId, first: $first, after: $after) {\n      edges {\n        cursor\n      }\n      nodes {\n        at\n        kind\n        amount\n        before\n        after\n        description\n        jobId\n      }\n      pageInfo {\n        ...PageEnds\n      }\n    }\n  }\n"): (typeof documents)["\n  query TransactionsOfTeam($teamId: String!, $first: Int, $after: String) {\n    creditTransactions(teamId: $teamId, first: $first, after: $after) {\n      edges {\n        cursor\n      }\n      nodes {\n        at\n        kind\n        amount\n        before\n        after\n        description\n        jobId\n      }\n      pageInfo {\n        ...PageEnds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditTeam($input: UpdateTeamInput!) {\n    updateTeam(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditTeam($input: UpdateTeamInput!) {\n    updateTeam(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplainAccess($teamId: String!, $alias: String!, $at: PointInTime) {\n    explainAccess(teamId: $teamId, alias: $alias, at: $at) {\n      allowed\n      decision\n      resolution {\n        litellmModel\n        grantedBy\n      }\n      because {\n        ...EventLine\n      }\n    }\n  }\n"): (typeof documents)["\n  query ExplainAccess($teamId: String!, $alias: String!, $at: PointInTime) {\n    explainAccess(teamId: $teamId, alias: $alias, at: $at) {\n      allowed\n      decision\n      resolution {\n        litellmModel\n        grantedBy\n      }\n      because {\n        ...EventLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeServing($input: TeamInput!, $suspend: Boolean!, $pause: Boolean!, $resume: Boolean!, $delete: Boolean!) {\n    suspendTeam(input: $input) @include(if: $suspend) {\n      events {\n        summary\n      }\n    }\n    pauseTeam(input: $input) @include(if: $pause) {\n      events {\n        summary\n      }\n    }\n    resumeTeam(input: $input) @include(if: $resume) {\n      events {\n        summary\n      }\n    }\n    deleteTeam(input: $input) @include(if: $delete) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeServing($input: TeamInput!, $suspend: Boolean!, $pause: Boolean!, $resume: Boolean!, $delete: Boolean!) {\n    suspendTeam(input: $input) @include(if: $suspend) {\n      events {\n        summary\n      }\n    }\n    pauseTeam(input: $input) @include(if: $pause) {\n      events {\n        summary\n      }\n    }\n    resumeTeam(input: $input) @include(if: $resume) {\n      events {\n        summary\n      }\n    }\n    deleteTeam(input: $input) @include(if: $delete) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantGroups($input: TeamAccessGroupsInput!) {\n    grantAccessGroups(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation GrantGroups($input: TeamAccessGroupsInput!) {\n    grantAccessGroups(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeGroups($input: TeamAccessGroupsInput!) {\n    revokeAccessGroups(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeGroups($input: TeamAccessGroupsInput!) {\n    revokeAccessGroups(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeysOfTeam($teamId: String!) {\n    teamKeys(teamId: $teamId) {\n      id\n      name\n      createdAt\n      expiresAt\n      revokedAt\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  query KeysOfTeam($teamId: String!) {\n    teamKeys(teamId: $teamId) {\n      id\n      name\n      createdAt\n      expiresAt\n      revokedAt\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTeamKey($input: CreateTeamKeyInput!) {\n    createTeamKey(input: $input) {\n      secret\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTeamKey($input: CreateTeamKeyInput!) {\n    createTeamKey(input: $input) {\n      secret\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeTeamKey($input: KeyInput!) {\n    revokeTeamKey(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeTeamKey($input: KeyInput!) {\n    revokeTeamKey(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamPageTeam on Team {\n    id\n    teamId\n    teamAlias\n    status\n    creditMode\n    tokensPerCredit\n    version\n    createdAt\n    updatedAt\n    organization {\n      organizationId\n      name\n    }\n    credits {\n      allocated\n      used\n      remaining\n    }\n    accessGroups {\n      id\n      name\n      modelCount\n    }\n    modelAliases {\n      id\n      name\n      active\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n"): (typeof documents)["\n  fragment TeamPageTeam on Team {\n    id\n    teamId\n    teamAlias\n    status\n    creditMode\n    tokensPerCredit\n    version\n    createdAt\n    updatedAt\n    organization {\n      organizationId\n      name\n    }\n    credits {\n      allocated\n      used\n      remaining\n    }\n    accessGroups {\n      id\n      name\n      modelCount\n    }\n    modelAliases {\n      id\n      name\n      active\n    }\n    usage {\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamPage($teamId: String!, $at: PointInTime) {\n    team(teamId: $teamId, at: $at) {\n      ...TeamPageTeam\n    }\n  }\n"): (typeof documents)["\n  query TeamPage($teamId: String!, $at: PointInTime) {\n    team(teamId: $teamId, at: $at) {\n      ...TeamPageTeam\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      events {\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationsToPick($search: String!) {\n    organizations(search: $search, first: 30) {\n      nodes {\n        organizationId\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganizationsToPick($search: String!) {\n    organizations(search: $search, first: 30) {\n      nodes {\n        organizationId\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamRow on Team {\n    id\n    teamId\n    teamAlias\n    status\n    creditMode\n    organization {\n      organizationId\n      name\n    }\n    credits {\n      remaining\n    }\n    accessGroups {\n      name\n    }\n    usage {\n      totalCalls\n    }\n  }\n"): (typeof documents)["\n  fragment TeamRow on Team {\n    id\n    teamId\n    teamAlias\n    status\n    creditMode\n    organization {\n      organizationId\n      name\n    }\n    credits {\n      remaining\n    }\n    accessGroups {\n      name\n    }\n    usage {\n      totalCalls\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamsPage($filter: TeamFilter, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    teams(filter: $filter, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...TeamRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query TeamsPage($filter: TeamFilter, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {\n    teams(filter: $filter, at: $at, first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...TeamRow\n      }\n      pageInfo {\n        ...PageEnds\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AliasesToPick($search: String!) {\n    modelAliases(filter: { search: $search }, first: 30) {\n      nodes {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query AliasesToPick($search: String!) {\n    modelAliases(filter: { search: $search }, first: 30) {\n      nodes {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupsToPick($search: String!) {\n    accessGroups(search: $search, first: 30) {\n      nodes {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupsToPick($search: String!) {\n    accessGroups(search: $search, first: 30) {\n      nodes {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestModels($search: String!) {\n    catalogModels(search: $search, first: 100) {\n      nodes {\n        litellmModel\n        mode\n        maxInputTokens\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n        deprecationDate\n      }\n    }\n  }\n"): (typeof documents)["\n  query SuggestModels($search: String!) {\n    catalogModels(search: $search, first: 100) {\n      nodes {\n        litellmModel\n        mode\n        maxInputTokens\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n        deprecationDate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListPrice($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListPrice($search: String!) {\n    catalogModels(search: $search, first: 20) {\n      nodes {\n        litellmModel\n        listPricing {\n          inputPerMillionTokens\n          outputPerMillionTokens\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UsageByDay($from: DateTime!, $to: DateTime, $alias: String) {\n    usageByDay(from: $from, to: $to, alias: $alias) {\n      day\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n"): (typeof documents)["\n  query UsageByDay($from: DateTime!, $to: DateTime, $alias: String) {\n    usageByDay(from: $from, to: $to, alias: $alias) {\n      day\n      totalCalls\n      totalTokens\n      totalCostUsd\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoIsThis {\n    viewer {\n      id\n      name\n      role\n    }\n  }\n"): (typeof documents)["\n  query WhoIsThis {\n    viewer {\n      id\n      name\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoSignsIn {\n    viewer {\n      name\n      role\n    }\n  }\n"): (typeof documents)["\n  query WhoSignsIn {\n    viewer {\n      name\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeadOfLog {\n    auditEvents(first: 1) {\n      nodes {\n        position\n      }\n    }\n  }\n"): (typeof documents)["\n  query HeadOfLog {\n    auditEvents(first: 1) {\n      nodes {\n        position\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventThen($filter: AuditEventFilter!) {\n    auditEvents(filter: $filter, first: 1) {\n      nodes {\n        position\n        recordedAt\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  query EventThen($filter: AuditEventFilter!) {\n    auditEvents(filter: $filter, first: 1) {\n      nodes {\n        position\n        recordedAt\n        summary\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;