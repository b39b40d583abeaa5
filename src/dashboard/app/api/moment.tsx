/** The moment that the whole dashboard shows: now, or one of the past, on which nothing can be changed. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { PointInTime } from '../gql/graphql.ts'

interface Moment {
  /** Null when the present is shown. */
  readonly at: PointInTime | null
  readonly show: (at: PointInTime | null) => void
}

const MomentContext = createContext<Moment>({ at: null, show: () => {} })

export function MomentProvider({ children }: { readonly children: ReactNode }) {
  const [at, show] = useState<PointInTime | null>(null)
  const moment = useMemo(() => ({ at, show }), [at])
  return <MomentContext value={moment}>{children}</MomentContext>
}

export function useMoment(): Moment {
  return useContext(MomentContext)
}
