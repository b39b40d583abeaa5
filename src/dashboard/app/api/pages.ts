/** A list of any length: its first page at once, the following ones as they are scrolled to. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { type TypedDocumentNode, useClient } from 'urql'
import { graphql } from '../gql/gql.ts'
import { type Refusal, refusalOf } from './client.ts'
import { useRevision } from './revision.tsx'

graphql(`
  fragment PageEnds on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`)

export interface Connection<N> {
  readonly nodes: readonly N[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor?: string | null | undefined
    readonly startCursor?: string | null | undefined
  }
  readonly totalCount?: number | null | undefined
}

export interface Pages<N> {
  readonly rows: readonly N[]
  readonly total: number | null
  readonly loading: boolean
  readonly refusal: Refusal | null
  readonly hasMore: boolean
  readonly more: () => void
}

export interface PageRequest {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

const PAGE = 100
/** Pages asked for again when something changed; what was scrolled to beyond them is fetched when it is scrolled to again. */
const REFRESHED_PAGES = 100

interface State<N> {
  readonly rows: readonly N[]
  readonly total: number | null
  readonly cursor: string | null
  readonly hasMore: boolean
}

const NOTHING = { rows: [], total: null, cursor: null, hasMore: false }

/** `variables` must stay the same object while they mean the same. Backward, the list runs from its end to its start. */
export function usePages<T, V extends object, N>(
  query: TypedDocumentNode<T, V & PageRequest>,
  variables: V,
  pick: (data: T) => Connection<N>,
  backward = false,
): Pages<N> {
  const client = useClient()
  const { number } = useRevision()
  const [state, setState] = useState<State<N>>(NOTHING)
  const [loading, setLoading] = useState(true)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const current = useRef(state)
  current.current = state
  /** Counts what was begun, so that an answer that was overtaken is dropped. */
  const latest = useRef(0)
  const picked = useRef(pick)
  picked.current = pick

  const load = useCallback(
    async (pages: number, from: State<N>) => {
      latest.current += 1
      const mine = latest.current
      setLoading(true)
      let reached = from
      for (let page = 0; page < pages; page++) {
        const range = backward ? { last: PAGE, before: reached.cursor } : { first: PAGE, after: reached.cursor }
        const { data, error } = await client.query(query, { ...variables, ...range }).toPromise()
        if (latest.current !== mine) return
        if (error || !data) {
          if (error) setRefusal(refusalOf(error))
          break
        }
        reached = following(reached, picked.current(data), backward)
        setRefusal(null)
        if (!reached.hasMore) break
      }
      setState(reached)
      setLoading(false)
    },
    [client, query, variables, backward],
  )

  const newest = useRef(load)
  newest.current = load
  const refreshing = useRef({ running: false, again: false })
  /** The list once more, as far as it was scrolled to. Changes that come meanwhile wait for its end, or it would never come. */
  const refresh = useCallback(async () => {
    const { current: state } = refreshing
    state.again = true
    if (state.running) return
    state.running = true
    while (state.again) {
      state.again = false
      const pages = Math.ceil(current.current.rows.length / PAGE)
      await newest.current(Math.min(Math.max(pages, 1), REFRESHED_PAGES), NOTHING)
    }
    state.running = false
  }, [])

  const shown = useRef({ load, number })
  useEffect(() => {
    const again = shown.current.load === load && shown.current.number !== number
    shown.current = { load, number }
    if (again) void refresh()
    else void load(1, NOTHING)
  }, [load, number, refresh])

  const more = useCallback(() => {
    if (!loading && current.current.hasMore) void load(1, current.current)
  }, [load, loading])

  return { rows: state.rows, total: state.total, loading, refusal, hasMore: state.hasMore, more }
}

function following<N>({ rows, total }: State<N>, { nodes, pageInfo, totalCount }: Connection<N>, backward: boolean): State<N> {
  const next = backward ? [...nodes].reverse() : nodes
  return {
    rows: [...rows, ...next],
    total: totalCount ?? total,
    cursor: (backward ? pageInfo.startCursor : pageInfo.endCursor) ?? null,
    hasMore: backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage,
  }
}
