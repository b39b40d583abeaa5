import { EVENT } from '../fields.ts'

export const DIFF = `query ($from: PointInTime!, $to: PointInTime, $teamId: String, $alias: String) {
  diff(from: $from, to: $to, teamId: $teamId, alias: $alias) {
    from to entities { entityType entityKey change changes { field before after } events { ${EVENT} } } } }`
