import { Skeleton, Text } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../api/change.ts'
import { useData } from '../api/data.ts'
import { graphql } from '../gql/gql.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { ReasonField, reasonInput } from '../parts/reason-field.tsx'
import { tellEvents } from '../parts/told.ts'
import { FieldChanges } from './field-changes.tsx'
import { StandsInTheWay } from './stands-in-the-way.tsx'

const WhatRevertUndoes = graphql(`
  query WhatRevertUndoes($position: Position!) {
    auditEvent(position: $position) {
      summary
      changes {
        field
        before
        after
      }
    }
  }
`)

const RevertEvent = graphql(`
  mutation RevertEvent($input: RevertInput!) {
    revertEvent(input: $input) {
      events {
        summary
      }
    }
  }
`)

export interface RevertDialogProps {
  readonly position: string
  readonly onClose: () => void
}

/** Shows what an undoing would put back, and undoes it. */
export function RevertDialog({ position, onClose }: RevertDialogProps) {
  const [reason, setReason] = useState('')
  const event = useData(WhatRevertUndoes, { position }).data?.auditEvent
  const { run, running, refusal } = useChange(RevertEvent)
  const blocked = refusal?.code === 'REVERT_BLOCKED'

  async function revert() {
    const done = await run({ input: { position, reason: reasonInput(reason) } })
    if (!done) return
    tellEvents(done.revertEvent.events)
    onClose()
  }

  return (
    <FormDialog
      title={`Revert event ${position}`}
      action="Revert"
      onClose={onClose}
      onSubmit={() => void revert()}
      running={running}
      refusal={blocked ? null : refusal}
    >
      {!event && <Skeleton h={60} />}
      {event && (
        <>
          <Text size="sm" className="breakable">
            Undone will be: {event.summary}. The opposite change is appended; nothing is taken out of the history.
          </Text>
          <FieldChanges changes={event.changes.map(({ field, before, after }) => ({ field, before: after, after: before }))} />
        </>
      )}
      <ReasonField value={reason} onChange={setReason} />
      {blocked && <StandsInTheWay refusal={refusal} />}
    </FormDialog>
  )
}
