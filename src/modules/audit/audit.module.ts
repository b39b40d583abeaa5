import type { Slice } from '../../slice.ts'
import { AuditResolver } from './audit.resolver.ts'
import { RevertResolver } from './revert.resolver.ts'
import { AuditTailResolver } from './tail.resolver.ts'
import { VerificationResolver } from './verification.resolver.ts'

export const auditSlice: Slice = {
  name: 'audit',
  resolvers: [AuditResolver, AuditTailResolver, RevertResolver, VerificationResolver],
  eventTypes: [],
}
