import { useEffect, useRef } from 'react'
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql'
import { type Refusal, refusalOf } from './client.ts'
import { useRevision } from './revision.tsx'

export interface Data<T> {
  /** The newest answer; that of the variables before, while a new one is under way. */
  readonly data: T | undefined
  readonly refusal: Refusal | null
  /** There is nothing to show yet. */
  readonly loading: boolean
  readonly refresh: () => void
}

/** A query's answer, asked for again whenever something changed. */
export function useData<T, V extends AnyVariables>(query: TypedDocumentNode<T, V>, variables: V, pause = false): Data<T> {
  const { number } = useRevision()
  const [{ data, error, fetching }, ask] = useQuery<T, V>({ query, variables, pause } as Parameters<typeof useQuery<T, V>>[0])
  const seen = useRef(number)
  useEffect(() => {
    if (seen.current === number) return
    seen.current = number
    if (!pause) ask()
  }, [number, pause, ask])
  return { data, refusal: error ? refusalOf(error) : null, loading: fetching && data === undefined, refresh: ask }
}
