import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Role } from '../gql/graphql.ts'
import { useMoment } from './moment.tsx'

export interface Viewer {
  readonly name: string
  readonly role: Role
}

export interface Permissions extends Viewer {
  /** May change aliases, groups, organizations and teams, and looks at the present. */
  readonly mayChange: boolean
  readonly readsKeys: boolean
  readonly managesKeys: boolean
}

const ViewerContext = createContext<Viewer>({ name: '', role: 'AUDITOR' })

export function ViewerProvider({ viewer, children }: { readonly viewer: Viewer; readonly children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>
}

/** What the key of this session may do. Controls that it may not use are not shown. */
export function usePermissions(): Permissions {
  const { name, role } = useContext(ViewerContext)
  const { at } = useMoment()
  return useMemo(
    () => ({
      name,
      role,
      mayChange: role !== 'AUDITOR' && at === null,
      readsKeys: role !== 'EDITOR',
      managesKeys: role === 'ADMIN' && at === null,
    }),
    [name, role, at],
  )
}
