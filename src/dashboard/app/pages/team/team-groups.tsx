import { ActionIcon, Button, Group, Stack, Text, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { TeamPageTeamFragment } from '../../gql/graphql.ts'
import { Card } from '../../parts/card.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { counted } from '../../parts/figures.ts'
import { GroupPicker } from '../../parts/group-picker.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { tellEvents } from '../../parts/told.ts'
import { TeamModels } from './team-models.tsx'

const GrantGroups = graphql(`
  mutation GrantGroups($input: TeamAccessGroupsInput!) {
    grantAccessGroups(input: $input) {
      events {
        summary
      }
    }
  }
`)

const RevokeGroups = graphql(`
  mutation RevokeGroups($input: TeamAccessGroupsInput!) {
    revokeAccessGroups(input: $input) {
      events {
        summary
      }
    }
  }
`)

export function TeamGroups({ team }: { readonly team: TeamPageTeamFragment }) {
  const { teamId, accessGroups } = team
  const { mayChange } = usePermissions()
  const [chosen, setChosen] = useState<string[]>([])
  const [leaving, setLeaving] = useState<string | null>(null)
  const grant = useChange(GrantGroups)
  const revoke = useChange(RevokeGroups)

  async function grantChosen() {
    const done = await grant.run({ input: { teamId, accessGroups: chosen } })
    if (!done) return
    tellEvents(done.grantAccessGroups.events)
    setChosen([])
  }
  async function revokeOne(group: string, reason: string | null) {
    const done = await revoke.run({ input: { teamId, accessGroups: [group], reason } })
    if (!done) return
    tellEvents(done.revokeAccessGroups.events)
    setLeaving(null)
  }

  return (
    <Card title="What it may use">
      {accessGroups.length === 0 && <Nothing title="It is granted no group">Without one it can use no alias.</Nothing>}
      <Stack gap={6}>
        {accessGroups.map(({ id, name, modelCount }) => (
          <Group key={id} justify="space-between" wrap="nowrap" gap="xs">
            <Text size="sm" component="div" className="breakable">
              <EntityLink type="AccessGroup" name={name} bold /> {counted(modelCount, 'alias', 'aliases')}
            </Text>
            {mayChange && (
              <Tooltip label={`Revoke ${name}`}>
                <ActionIcon variant="subtle" color="gray" aria-label={`Revoke ${name}`} onClick={() => setLeaving(name)}>
                  <IconX size={16} />
                </ActionIcon>
              </Tooltip>
            )}
          </Group>
        ))}
      </Stack>
      {mayChange && (
        <>
          <GroupPicker label="Grant groups" value={chosen} onChange={setChosen} without={accessGroups.map(({ name }) => name)} />
          {grant.refusal && <RefusalNotice refusal={grant.refusal} />}
          <Button variant="light" disabled={chosen.length === 0} loading={grant.running} onClick={() => void grantChosen()}>
            Grant
          </Button>
        </>
      )}
      <TeamModels team={team} />
      {leaving !== null && (
        <ConfirmDialog
          title={`Revoke ${leaving}`}
          action="Revoke"
          dangerous
          running={revoke.running}
          refusal={revoke.refusal}
          onClose={() => {
            setLeaving(null)
            revoke.forget()
          }}
          onConfirm={(reason) => void revokeOne(leaving, reason)}
        >
          {teamId} loses the aliases of {leaving} that it has through no other group, at once.
        </ConfirmDialog>
      )}
    </Card>
  )
}
