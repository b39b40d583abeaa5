import type { ReactNode, Ref } from 'react'
import { Link } from 'react-router'
import { useScreenAddress } from '../api/moment.tsx'

export interface ScreenLinkProps {
  /** The screen's path. */
  readonly to: string
  readonly className?: string
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLAnchorElement>
}

/** Leads to another screen, at the moment that is shown. */
export function ScreenLink({ to, ...props }: ScreenLinkProps) {
  return <Link to={useScreenAddress()(to)} {...props} />
}
