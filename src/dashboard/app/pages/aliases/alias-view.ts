import { useCallback, useMemo } from 'react'
import { useAddress } from '../../api/address.ts'
import type { ModelAliasOrderField } from '../../gql/graphql.ts'
import type { Sorting } from '../../parts/sort-header.tsx'

export type AliasSorting = Sorting<ModelAliasOrderField>

/** Which aliases are looked at, and in which order: what stands in the address. */
export interface AliasView {
  readonly search: string
  readonly provider: string | null
  /** Null for both. */
  readonly active: boolean | null
  readonly sorting: AliasSorting
}

const ORDERS: Readonly<Record<string, ModelAliasOrderField>> = {
  name: 'NAME',
  model: 'MODEL',
  changed: 'UPDATED_AT',
  calls: 'RECENT_CALLS',
}
const STATES: Readonly<Record<string, boolean>> = { active: true, disabled: false }

export function useAliasView(): readonly [AliasView, (change: Partial<AliasView>) => void] {
  const { kept, keep } = useAddress()
  const [search, provider, state, sort] = [kept.get('search') ?? '', kept.get('provider'), kept.get('state') ?? '', kept.get('sort') ?? '']
  const view = useMemo(
    () => ({ search, provider, active: STATES[state] ?? null, sorting: readSorting(sort) }),
    [search, provider, state, sort],
  )
  const change = useCallback(
    ({ active, sorting, ...texts }: Partial<AliasView>) =>
      keep({
        ...texts,
        ...(active === undefined ? {} : { state: active === null ? null : active ? 'active' : 'disabled' }),
        ...(sorting === undefined ? {} : { sort: sortingText(sorting) }),
      }),
    [keep],
  )
  return [view, change]
}

/** `calls`, or `-calls` for the most first. */
function readSorting(text: string): AliasSorting {
  const by = ORDERS[text.replace('-', '')]
  return by ? { by, direction: text.startsWith('-') ? 'DESC' : 'ASC' } : { by: 'NAME', direction: 'ASC' }
}

function sortingText({ by, direction }: AliasSorting): string | null {
  const [name] = Object.entries(ORDERS).find(([, order]) => order === by) ?? ['name']
  if (by === 'NAME' && direction === 'ASC') return null
  return direction === 'DESC' ? `-${name}` : name
}
