import { Button, Stack } from '@mantine/core'
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
import { MemberLine } from '../../parts/member-line.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useRemoval } from '../../parts/removal.ts'
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
  const grant = useChange(GrantGroups)
  const removal = useRemoval(
    RevokeGroups,
    (group: string, reason) => ({ input: { teamId, accessGroups: [group], reason } }),
    (done) => done.revokeAccessGroups.events,
  )

  async function grantChosen() {
    const done = await grant.run({ input: { teamId, accessGroups: chosen } })
    if (!done) return
    tellEvents(done.grantAccessGroups.events)
    setChosen([])
  }

  return (
    <Card title="What it may use">
      {accessGroups.length === 0 && <Nothing title="It is granted no group">Without one it can use no alias.</Nothing>}
      <Stack gap={6}>
        {accessGroups.map(({ id, name, modelCount }) => (
          <MemberLine key={id} away={mayChange ? { label: `Revoke ${name}`, ask: () => removal.ask(name) } : undefined}>
            <EntityLink type="AccessGroup" name={name} bold /> {counted(modelCount, 'alias', 'aliases')}
          </MemberLine>
        ))}
      </Stack>
      {mayChange && (
        <>
          <GroupPicker label="Grant groups" value={chosen} onChange={setChosen} without={accessGroups.map(({ name }) => name)} />
          {grant.refusal && <RefusalNotice refusal={grant.refusal} />}
          <Button
            variant="light"
            disabled={chosen.length === 0}
            loading={grant.running}
            onClick={() => void grantChosen()}
            style={{ alignSelf: 'flex-start' }}
          >
            Grant
          </Button>
        </>
      )}
      <TeamModels team={team} />
      {removal.what !== null && (
        <ConfirmDialog title={`Revoke ${removal.what}`} action="Revoke" {...removal.dialog}>
          {teamId} loses the aliases of {removal.what} that it has through no other group, at once.
        </ConfirmDialog>
      )}
    </Card>
  )
}
