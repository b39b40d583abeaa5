import type { Slice } from '../../slice.ts'
import { AuditResolver } from './audit.resolver.ts'
import { RevertResolver } from './revert.resolver.ts'
import { VerificationResolver } from './verification.resolver.ts'

export const auditSlice: Slice = { name: 'audit', resolvers: [AuditResolver, RevertResolver, VerificationResolver], eventTypes: [] }
