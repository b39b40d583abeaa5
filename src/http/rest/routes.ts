import { accessGroupRoutes } from './access-group-routes.ts'
import { aliasRoutes } from './alias-routes.ts'
import { creditRoutes } from './credit-routes.ts'
import { organizationRoutes } from './organization-routes.ts'
import type { Route } from './route.ts'
import { teamRoutes } from './team-routes.ts'

/** Every route below /api: what is served, and what the OpenAPI document describes. */
export const routes: readonly Route[] = [...aliasRoutes, ...accessGroupRoutes, ...organizationRoutes, ...teamRoutes, ...creditRoutes]
