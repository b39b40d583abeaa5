import { NavLink as MantineNavLink, Text } from '@mantine/core'
import {
  IconActivityHeartbeat,
  IconBuilding,
  IconHistory,
  IconKey,
  IconLayoutDashboard,
  IconStack2,
  IconSwitchHorizontal,
  IconTerminal2,
  IconUsers,
} from '@tabler/icons-react'
import { NavLink } from 'react-router'
import { useScreenAddress } from '../api/moment.tsx'
import { usePermissions } from '../api/viewer.tsx'

interface Place {
  readonly to: string
  readonly label: string
  readonly icon: typeof IconHistory
  /** Shown to those who may read the keys. */
  readonly forKeys?: boolean
}

const sections: readonly { readonly title: string | null; readonly places: readonly Place[] }[] = [
  { title: null, places: [{ to: '/', label: 'Overview', icon: IconLayoutDashboard }] },
  {
    title: 'Model management',
    places: [
      { to: '/aliases', label: 'Model Aliases', icon: IconSwitchHorizontal },
      { to: '/access-groups', label: 'Access Groups', icon: IconStack2 },
    ],
  },
  {
    title: 'Clients',
    places: [
      { to: '/organizations', label: 'Organizations', icon: IconBuilding },
      { to: '/teams', label: 'Teams', icon: IconUsers },
    ],
  },
  {
    title: 'Record',
    places: [
      { to: '/history', label: 'History', icon: IconHistory },
      { to: '/health', label: 'Health', icon: IconActivityHeartbeat },
      { to: '/keys', label: 'API Keys', icon: IconKey, forKeys: true },
    ],
  },
]

export function Navigation({ onNavigate }: { readonly onNavigate: () => void }) {
  const { readsKeys } = usePermissions()
  const address = useScreenAddress()
  return (
    <nav aria-label="Screens">
      {sections.map(({ title, places }) => (
        <div key={title ?? ''}>
          {title && (
            <Text size="xs" fw={600} c="dimmed" mt="md" mb={4} px="sm">
              {title}
            </Text>
          )}
          {places
            .filter(({ forKeys }) => !forKeys || readsKeys)
            .map(({ to, label, icon: Icon }) => (
              <NavLink key={to} to={address(to)} end={to === '/'} className="screen-link" onClick={onNavigate}>
                {({ isActive }) => (
                  <MantineNavLink
                    component="span"
                    active={isActive}
                    label={label}
                    leftSection={<Icon size={18} aria-hidden />}
                    style={{ borderRadius: 8 }}
                  />
                )}
              </NavLink>
            ))}
        </div>
      ))}
      {/* Where the head of the page has no room for it. */}
      <MantineNavLink
        href="/playground"
        label="Playground"
        leftSection={<IconTerminal2 size={18} aria-hidden />}
        hiddenFrom="xs"
        style={{ borderRadius: 8 }}
      />
    </nav>
  )
}
