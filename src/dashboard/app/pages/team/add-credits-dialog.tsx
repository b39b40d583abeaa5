import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { graphql } from '../../gql/gql.ts'
import type { TeamPageTeamFragment } from '../../gql/graphql.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ReasonField, reasonInput } from '../../parts/reason-field.tsx'
import { tellEvents } from '../../parts/told.ts'

const AddCredits = graphql(`
  mutation AddCredits($input: AddCreditsInput!) {
    addCredits(input: $input) {
      events {
        summary
      }
    }
  }
`)

export function AddCreditsDialog({ team, onClose }: { readonly team: TeamPageTeamFragment; readonly onClose: () => void }) {
  const [amount, setAmount] = useState('')
  const [description, setDescription] = useState('')
  const [reason, setReason] = useState('')
  // Sent again after a lost answer, the same request adds nothing more.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const { run, running, refusal } = useChange(AddCredits)

  async function add() {
    const done = await run({
      input: {
        teamId: team.teamId,
        amount: amount.trim(),
        description: description.trim() || null,
        reason: reasonInput(reason),
        idempotencyKey,
      },
    })
    if (!done) return
    tellEvents(done.addCredits.events)
    onClose()
  }

  return (
    <FormDialog
      title="Add credits"
      action="Add"
      size="md"
      onClose={onClose}
      onSubmit={() => void add()}
      running={running}
      refusal={refusal}
    >
      <TextInput
        label="Amount"
        description={`${team.credits.remaining} of ${team.credits.allocated} are left`}
        inputMode="decimal"
        value={amount}
        onChange={(event) => setAmount(event.target.value)}
        required
        withAsterisk={false}
        data-autofocus
      />
      <TextInput
        label="Description"
        placeholder="Shown beside the transaction"
        value={description}
        onChange={(event) => setDescription(event.target.value)}
      />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
