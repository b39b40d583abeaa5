import { ActionIcon, Anchor, AppShell, Badge, Burger, Group, Text, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClock, IconLogout } from '@tabler/icons-react'
import { useMoment } from '../api/moment.tsx'
import { usePermissions } from '../api/viewer.tsx'
import { ColorSchemeSwitch } from './color-scheme-switch.tsx'
import { Mark } from './mark.tsx'
import { Navigation } from './navigation.tsx'
import { Screens } from './screens.tsx'
import { TimeTravel } from './time-travel.tsx'

export interface ShellProps {
  readonly apiKey: string
  readonly onSignOut: () => void
}

const WHAT = { ADMIN: 'may do everything', EDITOR: 'may change all but API keys', AUDITOR: 'may look, not touch' }

export function Shell({ onSignOut }: ShellProps) {
  const [opened, { toggle, close }] = useDisclosure(false)
  const [travelling, travel] = useDisclosure(false)
  const { at } = useMoment()
  const { name, role } = usePermissions()
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !opened } }} padding="md">
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={opened ? 'Close the menu' : 'Open the menu'} />
            <Mark size={28} />
            <Text fw={700} size="lg">
              Switchbook
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Tooltip label={`${name} ${WHAT[role]}`}>
              <Badge variant="light" visibleFrom="xs" maw={220} tabIndex={0}>
                {role.toLowerCase()}
              </Badge>
            </Tooltip>
            <Anchor href="/playground" size="sm" visibleFrom="xs">
              Playground
            </Anchor>
            <Tooltip label="Time travel">
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label="Time travel"
                aria-pressed={travelling || at !== null}
                onClick={travel.toggle}
              >
                <IconClock size={20} />
              </ActionIcon>
            </Tooltip>
            <ColorSchemeSwitch />
            <Tooltip label="Sign out">
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Sign out" onClick={onSignOut}>
                <IconLogout size={20} />
              </ActionIcon>
            </Tooltip>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm">
        <Navigation onNavigate={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content">
        {(travelling || at !== null) && <TimeTravel onClose={travel.close} />}
        <Screens />
      </AppShell.Main>
    </AppShell>
  )
}
