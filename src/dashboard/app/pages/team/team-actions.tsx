import { Button, List } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { TeamPageTeamFragment } from '../../gql/graphql.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { counted } from '../../parts/figures.ts'
import { tellEvents } from '../../parts/told.ts'
import { AddCreditsDialog } from './add-credits-dialog.tsx'
import { EditTeamDialog } from './edit-team-dialog.tsx'

const ChangeServing = graphql(`
  mutation ChangeServing($input: TeamInput!, $suspend: Boolean!, $pause: Boolean!, $resume: Boolean!, $delete: Boolean!) {
    suspendTeam(input: $input) @include(if: $suspend) {
      events {
        summary
      }
    }
    pauseTeam(input: $input) @include(if: $pause) {
      events {
        summary
      }
    }
    resumeTeam(input: $input) @include(if: $resume) {
      events {
        summary
      }
    }
    deleteTeam(input: $input) @include(if: $delete) {
      events {
        summary
      }
    }
  }
`)

type Step = 'suspend' | 'pause' | 'resume' | 'delete'

const STEPS: Readonly<Record<Step, { readonly action: string; readonly what: string }>> = {
  suspend: { action: 'Suspend', what: 'Every call of the team is refused until it is resumed.' },
  pause: { action: 'Pause', what: 'Clients are told to try again later, until the team is resumed.' },
  resume: { action: 'Resume', what: 'The team is served again.' },
  delete: { action: 'Delete', what: 'The team and its keys cease to work. What it did stays in the history.' },
}

export function TeamActions({ team }: { readonly team: TeamPageTeamFragment }) {
  const { mayChange } = usePermissions()
  const [dialog, setDialog] = useState<Step | 'credits' | 'edit' | null>(null)
  const { run, running, refusal, forget } = useChange(ChangeServing)
  if (!mayChange) return null

  const close = () => {
    setDialog(null)
    forget()
  }
  async function take(step: Step, reason: string | null) {
    const flags = { suspend: false, pause: false, resume: false, delete: false, [step]: true }
    const done = await run({ input: { teamId: team.teamId, expectedVersion: team.version, reason }, ...flags })
    if (!done) return
    const payload = done.suspendTeam ?? done.pauseTeam ?? done.resumeTeam ?? done.deleteTeam
    tellEvents(payload?.events ?? [])
    close()
  }

  return (
    <>
      <Button onClick={() => setDialog('credits')}>Add credits</Button>
      <Button variant="default" onClick={() => setDialog('edit')}>
        Edit
      </Button>
      {team.status === 'ACTIVE' ? (
        <>
          <Button variant="default" onClick={() => setDialog('pause')}>
            Pause
          </Button>
          <Button variant="default" onClick={() => setDialog('suspend')}>
            Suspend
          </Button>
        </>
      ) : (
        <Button variant="default" onClick={() => setDialog('resume')}>
          Resume
        </Button>
      )}
      <Button variant="default" c="var(--mantine-color-error)" onClick={() => setDialog('delete')}>
        Delete
      </Button>
      {dialog === 'credits' && <AddCreditsDialog team={team} onClose={close} />}
      {dialog === 'edit' && <EditTeamDialog team={team} onClose={close} />}
      {dialog !== null && dialog !== 'credits' && dialog !== 'edit' && (
        <ConfirmDialog
          title={`${STEPS[dialog].action} ${team.teamId}`}
          action={STEPS[dialog].action}
          dangerous={dialog !== 'resume'}
          running={running}
          refusal={refusal}
          onClose={close}
          onConfirm={(reason) => void take(dialog, reason)}
        >
          {STEPS[dialog].what}
          {dialog === 'delete' && (
            <List size="sm" spacing={4} mt="xs">
              <List.Item>{counted(team.usage.totalCalls, 'call')} so far</List.Item>
              <List.Item>
                {team.creditMode === 'NONE' ? 'Unmetered' : `${team.credits.remaining} of its credits are left and lost`}
              </List.Item>
              <List.Item>{counted(team.modelAliases.length, 'alias', 'aliases')} that it can use now</List.Item>
            </List>
          )}
        </ConfirmDialog>
      )}
    </>
  )
}
