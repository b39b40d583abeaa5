import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

export interface Address {
  /** What the screen keeps in its address, by name. */
  readonly kept: URLSearchParams
  /**
   * Keeps values there, or, null or empty, takes them away; the rest of the address stays. The back button leads to what was there before
   * unless it is only set right.
   */
  readonly keep: (values: Readonly<Record<string, string | null>>, settingRight?: boolean) => void
}

/** What is chosen on a screen stands in its address: a reload keeps it, and so does a link that is sent to somebody. */
export function useAddress(): Address {
  const [kept, set] = useSearchParams()
  const keep = useCallback(
    (values: Readonly<Record<string, string | null>>, settingRight = true) => {
      set(
        (present) => {
          for (const [name, value] of Object.entries(values)) {
            if (value === null || value === '') present.delete(name)
            else present.set(name, value)
          }
          return present
        },
        { replace: settingRight },
      )
    },
    [set],
  )
  return { kept, keep }
}
