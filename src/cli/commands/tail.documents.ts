import { EVENT } from '../fields.ts'

export const TAIL = `subscription ($after: Position, $filter: AuditEventFilter) { event: auditEvents(after: $after, filter: $filter) { ${EVENT} } }`

export const HEAD = 'query { auditEvents(first: 1, order: DESC) { nodes { position } } }'
