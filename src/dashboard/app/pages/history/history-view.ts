import { useCallback, useMemo } from 'react'
import { useAddress } from '../../api/address.ts'
import type { AuditEventFilter } from '../../gql/graphql.ts'
import { timeOf } from '../../parts/time-field.tsx'

/** Which events are looked at: what stands in the address. Null is all. */
export interface HistoryView {
  readonly entity: string | null
  readonly name: string | null
  readonly type: string | null
  readonly actor: string | null
  readonly reason: string | null
  /** Times in UTC, ISO 8601. */
  readonly from: string | null
  readonly to: string | null
}

export const EVERYTHING: HistoryView = { entity: null, name: null, type: null, actor: null, reason: null, from: null, to: null }

export function useHistoryView(): readonly [HistoryView, (change: Partial<HistoryView>) => void] {
  const { kept, keep } = useAddress()
  const text = kept.toString()
  const view = useMemo(() => {
    const values = new URLSearchParams(text)
    const [from, to] = [timeOf(values.get('from') ?? ''), timeOf(values.get('to') ?? '')]
    const texts = Object.fromEntries(Object.keys(EVERYTHING).map((name) => [name, values.get(name)]))
    return { ...EVERYTHING, ...texts, from, to }
  }, [text])
  const change = useCallback((changed: Partial<HistoryView>) => keep({ ...changed }), [keep])
  return [view, change]
}

export function filterOf({ entity, name, type, actor, reason, from, to }: HistoryView): AuditEventFilter {
  return {
    entityType: entity,
    entityKey: name?.trim() || null,
    types: type === null ? null : [type],
    actorId: actor,
    reasonContains: reason?.trim() || null,
    from,
    to,
  }
}
