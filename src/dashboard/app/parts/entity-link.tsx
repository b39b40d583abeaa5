import { Anchor } from '@mantine/core'
import { ScreenLink } from './screen-link.tsx'

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
  /** Within a sentence, where colour alone would not tell it from the words around it. */
  readonly inText?: boolean
}

/** Leads to an entity's own screen; entities without one are only named. */
export function EntityLink({ type, name, bold = false, inText = false }: EntityLinkProps) {
  const screen = SCREENS[type]
  if (!screen) return <span className="breakable">{name}</span>
  return (
    <Anchor
      component={ScreenLink}
      to={`/${screen}/${encodeURIComponent(name)}`}
      className="breakable"
      underline={inText ? 'always' : 'hover'}
      {...(bold ? { fw: 600 } : {})}
    >
      {name}
    </Anchor>
  )
}

/** Above the heading of a screen that lies below another one. */
export function BackTo({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Anchor component={ScreenLink} to={to} size="sm">
      ← {children}
    </Anchor>
  )
}
