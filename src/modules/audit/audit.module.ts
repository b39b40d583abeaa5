import type { Slice } from '../../slice.ts'
import { AuditResolver } from './audit.resolver.ts'

export const auditSlice: Slice = { name: 'audit', resolvers: [AuditResolver], eventTypes: [] }
