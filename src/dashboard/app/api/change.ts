import { useCallback, useState } from 'react'
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql'
import { type Refusal, refusalOf } from './client.ts'
import { useRevision } from './revision.tsx'

export interface Change<T, V> {
  /** Sends it; resolves to what was committed, or to null when it was refused. */
  readonly run: (variables: V) => Promise<T | null>
  readonly running: boolean
  readonly refusal: Refusal | null
  readonly forget: () => void
}

/** A mutation. Once it is committed, everything on the screen asks again. */
export function useChange<T, V extends AnyVariables>(mutation: TypedDocumentNode<T, V>): Change<T, V> {
  const client = useClient()
  const { advance } = useRevision()
  const [running, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const run = useCallback(
    async (variables: V) => {
      setRunning(true)
      const { data, error } = await client.mutation(mutation, variables).toPromise()
      setRunning(false)
      const refused = error ? refusalOf(error) : null
      setRefusal(refused)
      // What is on the screen is not what the server has.
      if (refused?.code === 'VERSION_CONFLICT') advance()
      if (error || data === undefined) return null
      advance()
      return data
    },
    [client, mutation, advance],
  )
  const forget = useCallback(() => setRefusal(null), [])
  return { run, running, refusal, forget }
}
