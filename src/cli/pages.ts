/** Walks a connection of the API page by page. */
import type { Variables } from './graphql-client.ts'
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

/** What a document must select of the connection, beside its nodes. */
export const PAGE = 'pageInfo { hasNextPage endCursor }'

/** Rows of a page; the API gives 100 at most. */
const PAGE_ROWS = 100

/** As many rows as the options ask for, of a document with the variables `first` and `after` that calls its connection `page`. */
export async function readRows<T>(
  { ask }: { ask<D>(document: string, variables: Variables): Promise<D> },
  document: string,
  variables: Variables,
  { limit, all }: ListOptions,
): Promise<Rows<T>> {
  const most = all ? MOST_ROWS : limit
  const nodes: T[] = []
  for (let after: string | null = null; ; ) {
    const first = Math.min(PAGE_ROWS, most - nodes.length)
    const { page }: { page: Page<T> } = await ask(document, { ...variables, first, after })
    nodes.push(...page.nodes)
    after = page.pageInfo.endCursor
    const hasMore = page.pageInfo.hasNextPage
    if (!hasMore || nodes.length >= most || after === null) return { nodes, hasMore }
  }
}
