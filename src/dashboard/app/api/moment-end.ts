import { graphql } from '../gql/gql.ts'
import { useData } from './data.ts'
import { useMoment } from './moment.tsx'

const TimeOfPosition = graphql(`
  query TimeOfPosition($position: Position!) {
    auditEvent(position: $position) {
      recordedAt
    }
  }
`)

/** The time up to which things belong to the moment that is shown, not itself included: null when the present is shown, undefined until it is known. */
export function useMomentEnd(): string | null | undefined {
  const { at } = useMoment()
  const position = at?.position ?? null
  const { data } = useData(TimeOfPosition, { position: position ?? '1' }, position === null)
  if (at === null) return null
  const time = at.time ?? data?.auditEvent?.recordedAt
  return time ? new Date(new Date(time).getTime() + 1).toISOString() : undefined
}
