import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react'
import type { SortDirection } from '../gql/graphql.ts'
import type { Column } from './virtual-table.tsx'

export interface Sorting<B extends string> {
  readonly by: B
  readonly direction: SortDirection
}

export interface SortHeaderProps<B extends string> {
  readonly title: string
  readonly by: B
  /** The way that it runs at the first press. */
  readonly first?: SortDirection
  readonly sorting: Sorting<B>
  readonly onSort: (sorting: Sorting<B>) => void
}

/** A column's head that sorts by it, and the other way when pressed again. */
export function sortHeader<B extends string>({
  title,
  by,
  first = 'ASC',
  sorting,
  onSort,
}: SortHeaderProps<B>): Pick<Column<never>, 'title' | 'sorted'> {
  const chosen = sorting.by === by
  const next = chosen ? (sorting.direction === 'ASC' ? 'DESC' : 'ASC') : first
  const Icon = !chosen ? IconSelector : sorting.direction === 'ASC' ? IconArrowUp : IconArrowDown
  return {
    title: (
      <button type="button" className={chosen ? 'sort chosen' : 'sort'} onClick={() => onSort({ by, direction: next })}>
        {title} <Icon size={14} aria-hidden />
      </button>
    ),
    sorted: !chosen ? 'none' : sorting.direction === 'ASC' ? 'ascending' : 'descending',
  }
}
