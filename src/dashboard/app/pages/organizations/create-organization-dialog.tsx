import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { graphql } from '../../gql/gql.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ReasonField, reasonInput } from '../../parts/reason-field.tsx'
import { tellEvents } from '../../parts/told.ts'

const CreateOrganization = graphql(`
  mutation CreateOrganization($input: CreateOrganizationInput!) {
    createOrganization(input: $input) {
      events {
        summary
      }
    }
  }
`)

export function CreateOrganizationDialog({ onClose }: { readonly onClose: () => void }) {
  const [organizationId, setId] = useState('')
  const [name, setName] = useState('')
  const [reason, setReason] = useState('')
  const { run, running, refusal } = useChange(CreateOrganization)

  async function create() {
    const done = await run({ input: { organizationId: organizationId.trim(), name: name.trim(), reason: reasonInput(reason) } })
    if (!done) return
    tellEvents(done.createOrganization.events)
    onClose()
  }

  return (
    <FormDialog
      title="Create Organization"
      action="Create"
      onClose={onClose}
      onSubmit={() => void create()}
      running={running}
      refusal={refusal}
    >
      <TextInput
        label="Organization id"
        placeholder="org_newclient"
        value={organizationId}
        onChange={(event) => setId(event.target.value)}
        required
        withAsterisk={false}
        data-autofocus
        autoComplete="off"
      />
      <TextInput
        label="Name"
        placeholder="New Client Inc"
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        withAsterisk={false}
        autoComplete="off"
      />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
