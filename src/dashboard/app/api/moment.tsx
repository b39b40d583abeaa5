/** The moment that the whole dashboard shows: now, or one of the past, on which nothing can be changed. It stands in the address. */
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import { type To, useNavigate } from 'react-router'
import type { PointInTime } from '../gql/graphql.ts'
import { useAddress } from './address.ts'

const AT = 'at'

interface Moment {
  /** Null when the present is shown. */
  readonly at: PointInTime | null
  readonly show: (at: PointInTime | null) => void
}

const MomentContext = createContext<Moment>({ at: null, show: () => {} })

export function MomentProvider({ children }: { readonly children: ReactNode }) {
  const { kept, keep } = useAddress()
  const text = kept.get(AT)
  const at = useMemo(() => readMoment(text), [text])
  const show = useCallback(
    // From one past moment to the next is one journey, which the back button ends.
    (next: PointInTime | null) => keep({ [AT]: momentText(next) }, next !== null && text !== null),
    [keep, text],
  )
  const moment = useMemo(() => ({ at, show }), [at, show])
  return <MomentContext value={moment}>{children}</MomentContext>
}

export function useMoment(): Moment {
  return useContext(MomentContext)
}

/** Addresses of other screens at the moment that is shown. */
export function useScreenAddress(): (path: string) => To {
  const { at } = useMoment()
  const text = momentText(at)
  return useCallback((path: string) => ({ pathname: path, search: text === null ? '' : `?${new URLSearchParams({ [AT]: text })}` }), [text])
}

/** Goes to another screen without leaving the moment. */
export function useGo(): (path: string) => void {
  const navigate = useNavigate()
  const address = useScreenAddress()
  return useCallback((path: string) => void navigate(address(path)), [navigate, address])
}

/** A moment as it stands in an address: a position, or a time in UTC; null is now. */
export function momentText(at: PointInTime | null): string | null {
  return at?.position ?? at?.time ?? null
}

/** Null for what is no moment. */
export function readMoment(text: string | null): PointInTime | null {
  if (text === null) return null
  if (/^\d{1,18}$/.test(text)) return { position: text }
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? null : { time: time.toISOString() }
}
