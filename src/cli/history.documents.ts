import { EVENT } from './fields.ts'
import { PAGE } from './pages.ts'

export const HISTORY = `query ($filter: AuditEventFilter, $order: SortDirection, $first: Int, $after: String) {
  page: auditEvents(filter: $filter, order: $order, first: $first, after: $after) { nodes { ${EVENT} } ${PAGE} } }`
