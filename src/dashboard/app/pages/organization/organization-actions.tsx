import { Button, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { OrganizationPageOrganizationFragment } from '../../gql/graphql.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ReasonField, reasonInput } from '../../parts/reason-field.tsx'
import { tellEvents } from '../../parts/told.ts'
import { CreateTeamDialog } from '../teams/create-team-dialog.tsx'

const RenameOrganization = graphql(`
  mutation RenameOrganization($input: UpdateOrganizationInput!) {
    updateOrganization(input: $input) {
      events {
        summary
      }
    }
  }
`)

interface OfOrganization {
  readonly organization: OrganizationPageOrganizationFragment
}

export function OrganizationActions({ organization }: OfOrganization) {
  const { mayChange } = usePermissions()
  const [renaming, renameDialog] = useDisclosure(false)
  const [adding, teamDialog] = useDisclosure(false)
  if (!mayChange) return null
  return (
    <>
      <Button onClick={teamDialog.open}>Create Team</Button>
      <Button variant="default" onClick={renameDialog.open}>
        Edit
      </Button>
      {renaming && <RenameDialog organization={organization} onClose={renameDialog.close} />}
      {adding && <CreateTeamDialog organizationId={organization.organizationId} onClose={teamDialog.close} />}
    </>
  )
}

function RenameDialog({ organization, onClose }: OfOrganization & { readonly onClose: () => void }) {
  const [{ organizationId, version, name: before }] = useState(organization)
  const [name, setName] = useState(before)
  const [reason, setReason] = useState('')
  const { run, running, refusal } = useChange(RenameOrganization)

  async function save() {
    const done = await run({ input: { organizationId, expectedVersion: version, name: name.trim(), reason: reasonInput(reason) } })
    if (!done) return
    tellEvents(done.updateOrganization.events)
    onClose()
  }

  return (
    <FormDialog
      title={`Edit ${organizationId}`}
      action="Save"
      onClose={onClose}
      onSubmit={() => void save()}
      running={running}
      refusal={refusal}
    >
      <TextInput label="Name" value={name} onChange={(event) => setName(event.target.value)} required withAsterisk={false} data-autofocus />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
