/** Counts what this page knows to have changed; whatever is on the screen asks again when the count moves. */
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

interface Revision {
  readonly number: number
  readonly advance: () => void
}

const RevisionContext = createContext<Revision>({ number: 0, advance: () => {} })

export function RevisionProvider({ children }: { readonly children: ReactNode }) {
  const [number, setNumber] = useState(0)
  const advance = useCallback(() => setNumber((current) => current + 1), [])
  const revision = useMemo(() => ({ number, advance }), [number, advance])
  return <RevisionContext value={revision}>{children}</RevisionContext>
}

export function useRevision(): Revision {
  return useContext(RevisionContext)
}
