/** Walks a connection of the API page by page. */
import { type ListOptions, MOST_ROWS } from './options.ts'

export interface Page<T> {
  readonly nodes: readonly T[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Rows<T> {
  readonly nodes: readonly T[]
  /** Whether there are more than were asked for. */
  readonly hasMore: boolean
}

/** What a connection must select for `rows`. */
export const PAGE = 'pageInfo { hasNextPage endCursor }'

/** Rows of a page; the API gives 100 at most. */
const PAGE_ROWS = 100

/** As many rows as the options ask for. `read` gets the variables of one page. */
export async function rows<T>(
  { limit, all }: ListOptions,
  read: (page: { first: number; after: string | null }) => Promise<Page<T>>,
): Promise<Rows<T>> {
  const most = all ? MOST_ROWS : limit
  const nodes: T[] = []
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await read({ first: Math.min(PAGE_ROWS, most - nodes.length), after })
    nodes.push(...page.nodes)
    after = page.pageInfo.endCursor
    const hasMore = page.pageInfo.hasNextPage
    if (!hasMore || nodes.length >= most || after === null) return { nodes, hasMore }
  }
}
