import { Anchor } from '@mantine/core'
import { Link } from 'react-router'

const SCREENS: Readonly<Record<string, string>> = {
  ModelAlias: 'aliases',
  AccessGroup: 'access-groups',
  Organization: 'organizations',
  Team: 'teams',
}

export interface EntityLinkProps {
  readonly type: string
  readonly name: string
  readonly bold?: boolean
}

/** Leads to an entity's own screen; entities without one are only named. */
export function EntityLink({ type, name, bold = false }: EntityLinkProps) {
  const screen = SCREENS[type]
  if (!screen) return <span className="breakable">{name}</span>
  return (
    <Anchor component={Link} to={`/${screen}/${encodeURIComponent(name)}`} className="breakable" {...(bold ? { fw: 600 } : {})}>
      {name}
    </Anchor>
  )
}

/** Above the heading of an entity's screen. */
export function BackToTheList({ to }: { readonly to: string }) {
  return (
    <Anchor component={Link} to={to} size="sm">
      ← Back to the list
    </Anchor>
  )
}
