import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useData } from '../../api/data.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import { Card } from '../../parts/card.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { useRemoval } from '../../parts/removal.ts'
import { Time } from '../../parts/time.tsx'

const PlannedSwitchesQuery = graphql(`
  query PlannedSwitches($alias: String!) {
    scheduledSwitches(alias: $alias) {
      id
      litellmModel
      at
      status
      problem
      reason
      actor {
        name
      }
    }
  }
`)

const CancelSwitch = graphql(`
  mutation CancelSwitch($input: CancelScheduledSwitchInput!) {
    cancelScheduledSwitch(input: $input) {
      events {
        summary
      }
    }
  }
`)

const COLORS: Readonly<Record<string, string>> = { PENDING: 'indigo', DONE: 'teal', FAILED: 'red', CANCELLED: 'gray' }
/** Switches listed, those that wait before those that are settled. */
const LISTED = 8

/** What the alias will be switched to by itself; nothing at all while nothing was ever planned. */
export function PlannedSwitches({ alias }: { readonly alias: string }) {
  const { mayChange } = usePermissions()
  const { data } = useData(PlannedSwitchesQuery, { alias })
  const removal = useRemoval(
    CancelSwitch,
    (id: string, reason) => ({ input: { id, reason } }),
    (done) => done.cancelScheduledSwitch.events,
  )
  const switches = data?.scheduledSwitches ?? []
  if (switches.length === 0) return null

  return (
    <Card title="Planned switches">
      <Stack gap="sm">
        {switches.slice(0, LISTED).map(({ id, litellmModel, at, status, problem, reason, actor }) => (
          <Group key={id} justify="space-between" wrap="nowrap" gap="sm">
            <div>
              <Text size="sm" component="div" className="breakable">
                To <span className="mono">{litellmModel}</span>, <Time at={at} exact />{' '}
                <Badge size="xs" variant="light" color={COLORS[status] ?? 'gray'}>
                  {status.toLowerCase()}
                </Badge>
              </Text>
              <Text size="xs" c="dimmed" className="breakable">
                {actor.name}
                {reason && `: “${reason}”`}
                {problem && ` Not done: ${problem}`}
              </Text>
            </div>
            {mayChange && status === 'PENDING' && (
              <Button size="xs" variant="default" onClick={() => removal.ask(id)} style={{ flex: 'none' }}>
                Cancel it
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {removal.what !== null && (
        <ConfirmDialog title="Cancel the planned switch" action="Cancel the switch" {...removal.dialog}>
          {alias} stays where it is.
        </ConfirmDialog>
      )}
    </Card>
  )
}
