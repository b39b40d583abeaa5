import { Skeleton, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { useChange } from '../api/change.ts'
import { type Refusal, refusalOf } from '../api/client.ts'
import { graphql } from '../gql/gql.ts'
import type { TryRevertMutation } from '../gql/graphql.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { ReasonField, reasonInput } from '../parts/reason-field.tsx'
import { tellEvents } from '../parts/told.ts'
import { FieldChanges } from './field-changes.tsx'
import { StandsInTheWay } from './stands-in-the-way.tsx'

const TryRevert = graphql(`
  mutation TryRevert($position: Position!) {
    revertEvent(input: { position: $position, dryRun: true }) {
      reverted {
        position
        summary
      }
      events {
        id
        summary
        changes {
          field
          before
          after
        }
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
  const preview = useTrial(position)
  const { run, running, refusal } = useChange(RevertEvent)
  const refused = refusal ?? preview.refusal
  const blocked = refused?.code === 'REVERT_BLOCKED'

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
      refusal={blocked ? null : refused}
      blocked={preview.refusal !== null}
      size="xl"
    >
      {!preview.trial && !preview.refusal && <Skeleton h={60} aria-label="Loading" />}
      {preview.trial && (
        <>
          <Text size="sm" className="breakable">
            Undone will be: {preview.trial.reverted.map(({ summary }) => summary).join('; ')}. Nothing is taken out of the history: the
            opposite is appended.
          </Text>
          {preview.trial.events.map((event) => (
            <div key={event.id}>
              <Text size="sm" fw={600} className="breakable">
                {event.summary}
              </Text>
              <FieldChanges changes={event.changes} />
            </div>
          ))}
        </>
      )}
      <ReasonField value={reason} onChange={setReason} />
      {blocked && refused && <StandsInTheWay refusal={refused} />}
    </FormDialog>
  )
}

interface Preview {
  readonly trial: TryRevertMutation['revertEvent'] | null
  readonly refusal: Refusal | null
}

/** What the undoing would append, by the server's own trial. */
function useTrial(position: string): Preview {
  const client = useClient()
  const [preview, setPreview] = useState<Preview>({ trial: null, refusal: null })
  useEffect(() => {
    let current = true
    void client
      .mutation(TryRevert, { position })
      .toPromise()
      .then(({ data, error }) => {
        if (current) setPreview({ trial: data?.revertEvent ?? null, refusal: error ? refusalOf(error) : null })
      })
    return () => {
      current = false
    }
  }, [client, position])
  return preview
}
