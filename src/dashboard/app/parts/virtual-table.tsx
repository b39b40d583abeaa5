/** A table of any length: only the rows in sight are drawn, and the next page is asked for when the end comes near. */
import { Loader, Paper, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Pages } from '../api/pages.ts'
import { RefusalNotice } from './refusal-notice.tsx'

export interface Column<N> {
  readonly title: ReactNode
  /** A track of the grid, such as `2fr` or `120px`. */
  readonly width: string
  readonly cell: (row: N) => ReactNode
  /** Left out where the screen is narrow. */
  readonly wideOnly?: boolean
  readonly sorted?: 'ascending' | 'descending' | 'none'
}

export interface VirtualTableProps<N> {
  readonly label: string
  readonly pages: Pages<N>
  readonly columns: readonly Column<N>[]
  readonly keyOf: (row: N) => string
  readonly empty: ReactNode
  readonly rowHeight?: number
}

export function VirtualTable<N>({ label, pages, columns, keyOf, empty, rowHeight = 56 }: VirtualTableProps<N>) {
  const { rows, loading, refusal, hasMore, more, total } = pages
  const scroller = useRef<HTMLDivElement>(null)
  useToTheBottom(scroller)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keyOf(rows[index] as N),
    overscan: 12,
  })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (hasMore && last >= rows.length - 20) more()
  }, [hasMore, last, rows.length, more])

  if (refusal && rows.length === 0) return <RefusalNotice refusal={refusal} retry />
  const narrow = columns.filter((column) => !column.wideOnly)
  const tracks = {
    '--columns': columns.map(({ width }) => `minmax(0, ${width})`).join(' '),
    '--columns-narrow': narrow.map(({ width }) => `minmax(0, ${width})`).join(' '),
  } as React.CSSProperties
  const classOf = (column: Column<N>) => (column.wideOnly ? 'wide-only' : '')
  return (
    <Paper withBorder style={tracks}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="rows" ref={scroller} tabIndex={0} aria-label={label} aria-busy={loading}>
        {/* biome-ignore-start lint/a11y/useSemanticElements: rows of a virtual list are placed, which a table's rows cannot be */}
        {/* biome-ignore-start lint/a11y/useFocusableInteractive: rows of a table are not focused */}
        <div role="table" aria-label={label} aria-rowcount={(total ?? rows.length) + 1}>
          <div role="rowgroup">
            <div role="row" aria-rowindex={1} className="row-grid head">
              {columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
                <div role="columnheader" key={index} className={classOf(column)} {...(column.sorted ? { 'aria-sort': column.sorted } : {})}>
                  {column.title}
                </div>
              ))}
            </div>
          </div>
          <div role="rowgroup" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
            {items.map(({ key, index, start }) => (
              <div
                role="row"
                aria-rowindex={index + 2}
                key={key}
                data-index={index}
                ref={virtualizer.measureElement}
                className="row-grid line"
                style={{ position: 'absolute', top: 0, left: 0, right: 0, minHeight: rowHeight, transform: `translateY(${start}px)` }}
              >
                {columns.map((column, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
                  <div role="cell" key={place} className={classOf(column)}>
                    {column.cell(rows[index] as N)}
                  </div>
                ))}
              </div>
            ))}
          </div>
        </div>
        {/* biome-ignore-end lint/a11y/useFocusableInteractive: rows of a table are not focused */}
        {/* biome-ignore-end lint/a11y/useSemanticElements: rows of a virtual list are placed, which a table's rows cannot be */}
        {rows.length === 0 && !loading && empty}
        {loading && (
          <Text c="dimmed" size="sm" p="md">
            <Loader size="xs" mr="xs" aria-hidden /> Loading
          </Text>
        )}
      </section>
    </Paper>
  )
}

/** Lets an element be as tall as the window has room below where it begins, whatever stands above it. */
function useToTheBottom(element: RefObject<HTMLElement | null>): void {
  // Without dependencies: what stands above may have grown for reasons of its own.
  useLayoutEffect(() => {
    const top = (element.current?.getBoundingClientRect().top ?? 0) + window.scrollY
    element.current?.style.setProperty('--top', `${Math.round(top)}px`)
  })
}
