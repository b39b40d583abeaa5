import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { graphql } from '../../gql/gql.ts'
import type { CreditMode, TeamPageTeamFragment } from '../../gql/graphql.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ReasonField, reasonInput } from '../../parts/reason-field.tsx'
import { tellEvents } from '../../parts/told.ts'

const EditTeam = graphql(`
  mutation EditTeam($input: UpdateTeamInput!) {
    updateTeam(input: $input) {
      events {
        summary
      }
    }
  }
`)

const MODES: readonly { readonly value: CreditMode; readonly label: string }[] = [
  { value: 'NONE', label: 'Not at all: unmetered' },
  { value: 'PER_JOB', label: 'One per job' },
  { value: 'USD', label: 'One per US dollar' },
  { value: 'TOKENS', label: 'By tokens' },
]

export function EditTeamDialog({ team, onClose }: { readonly team: TeamPageTeamFragment; readonly onClose: () => void }) {
  const [{ teamId, version, ...before }] = useState(team)
  const [teamAlias, setTeamAlias] = useState(before.teamAlias)
  const [creditMode, setMode] = useState<CreditMode>(before.creditMode)
  const [tokens, setTokens] = useState(before.tokensPerCredit ? String(before.tokensPerCredit) : '')
  const [reason, setReason] = useState('')
  const { run, running, refusal } = useChange(EditTeam)

  async function save() {
    const metering = creditMode === 'TOKENS' ? { tokensPerCredit: Number(tokens) } : {}
    const done = await run({
      input: { teamId, expectedVersion: version, teamAlias: teamAlias.trim(), creditMode, ...metering, reason: reasonInput(reason) },
    })
    if (!done) return
    tellEvents(done.updateTeam.events)
    onClose()
  }

  return (
    <FormDialog title={`Edit ${teamId}`} action="Save" onClose={onClose} onSubmit={() => void save()} running={running} refusal={refusal}>
      <TextInput
        label="Team name"
        value={teamAlias}
        onChange={(event) => setTeamAlias(event.target.value)}
        required
        withAsterisk={false}
        data-autofocus
      />
      <Select
        label="Spends credits"
        data={[...MODES]}
        value={creditMode}
        onChange={(mode) => mode && setMode(mode)}
        allowDeselect={false}
      />
      {creditMode === 'TOKENS' && (
        <TextInput label="Tokens per credit" inputMode="numeric" value={tokens} onChange={(event) => setTokens(event.target.value)} />
      )}
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
