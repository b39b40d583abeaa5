import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../src/kernel/role.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { type Client, publicSchema } from '../support/graphql-client.ts'
import { startTeamsApp, type TeamsApp } from './teams-app.ts'

type Holder = Role | 'the key of team x'

/** Who may do what, by name: a root field that is missing here fails the test below. */
const reads: readonly Holder[] = ['ADMIN', 'EDITOR', 'AUDITOR']
/** Also a team, about itself. */
const readsOwn: readonly Holder[] = [...reads, 'the key of team x']
const changes: readonly Holder[] = ['ADMIN', 'EDITOR']
const readsKeys: readonly Holder[] = ['ADMIN', 'AUDITOR']
const managesKeys: readonly Holder[] = ['ADMIN']

const allowed: Readonly<Record<string, readonly Holder[]>> = {
  'Query.accessGroup': reads,
  'Query.accessGroups': reads,
  'Query.aliasProviders': reads,
  'Query.apiKeys': readsKeys,
  'Query.auditEvent': reads,
  'Query.auditEvents': reads,
  'Query.catalogModels': reads,
  'Query.creditTransactions': readsOwn,
  'Query.exportManifest': reads,
  'Query.health': reads,
  'Query.litellmConfig': reads,
  'Query.modelAlias': reads,
  'Query.modelAliases': reads,
  'Query.node': reads,
  'Query.organization': reads,
  'Query.organizations': reads,
  'Query.providerSwitches': reads,
  'Query.resolveModel': readsOwn,
  'Query.retiringAliases': reads,
  'Query.team': readsOwn,
