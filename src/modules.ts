// TypeGraphQL's decorators need it before any of them runs.
import 'reflect-metadata'
import { accessGroupSlice } from './modules/access-group/access-group.module.ts'
import { aliasSlice } from './modules/alias/alias.module.ts'
import { apiKeySlice } from './modules/api-key/api-key.module.ts'
import { auditSlice } from './modules/audit/audit.module.ts'
import { catalogSlice } from './modules/catalog/catalog.module.ts'
import { diffSlice } from './modules/diff/diff.module.ts'
import { healthSlice } from './modules/health/health.module.ts'
import { impactSlice } from './modules/impact/impact.module.ts'
import { litellmSlice } from './modules/litellm/litellm.module.ts'
import { manifestSlice } from './modules/manifest/manifest.module.ts'
import { organizationSlice } from './modules/organization/organization.module.ts'
import { scheduleSlice } from './modules/schedule/schedule.module.ts'
import { teamSlice } from './modules/team/team.module.ts'
import { teamKeySlice } from './modules/team-key/team-key.module.ts'
import { usageSlice } from './modules/usage/usage.module.ts'
import { webhookSlice } from './modules/webhook/webhook.module.ts'
import type { Slice } from './slice.ts'

/** Every slice of the program. A new aggregate adds its line here, and nowhere else outside its folder. */
export const slices: readonly Slice[] = [
  apiKeySlice,
  catalogSlice,
  aliasSlice,
  accessGroupSlice,
  organizationSlice,
  teamSlice,
  teamKeySlice,
  usageSlice,
  scheduleSlice,
  webhookSlice,
  auditSlice,
  diffSlice,
  healthSlice,
  impactSlice,
  litellmSlice,
  manifestSlice,
]
