import { Button, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { GroupPageGroupFragment } from '../../gql/graphql.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { counted } from '../../parts/figures.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ReasonField, reasonInput } from '../../parts/reason-field.tsx'
import { tellEvents } from '../../parts/told.ts'

const DescribeGroup = graphql(`
  mutation DescribeGroup($input: UpdateAccessGroupInput!) {
    updateAccessGroup(input: $input) {
      events {
        summary
      }
    }
  }
`)

const DeleteGroup = graphql(`
  mutation DeleteGroup($input: DeleteAccessGroupInput!) {
    deleteAccessGroup(input: $input) {
      events {
        summary
      }
    }
  }
`)

export function GroupActions({ group }: { readonly group: GroupPageGroupFragment }) {
  const { mayChange } = usePermissions()
  const [editing, editDialog] = useDisclosure(false)
  const [deleting, deleteDialog] = useDisclosure(false)
  const removal = useChange(DeleteGroup)
  if (!mayChange) return null

  async function deleteIt(reason: string | null) {
    const done = await removal.run({ input: { name: group.name, expectedVersion: group.version, reason } })
    if (!done) return
    tellEvents(done.deleteAccessGroup.events)
    deleteDialog.close()
  }

  return (
    <>
      <Button variant="default" onClick={editDialog.open}>
        Edit
      </Button>
      <Button variant="default" c="var(--mantine-color-error)" onClick={deleteDialog.open}>
        Delete
      </Button>
      {editing && <DescribeGroupDialog group={group} onClose={editDialog.close} />}
      {deleting && (
        <ConfirmDialog
          title={`Delete ${group.name}`}
          action="Delete"
          dangerous
          running={removal.running}
          refusal={removal.refusal}
          onClose={deleteDialog.close}
          onConfirm={(reason) => void deleteIt(reason)}
        >
          {group.teamCount > 0
            ? `${counted(group.teamCount, 'team uses', 'teams use')} it: it can be deleted once no team does.`
            : `No team uses it. ${counted(group.modelAliases.length, 'alias leaves', 'aliases leave')} it, and stay.`}
        </ConfirmDialog>
      )}
    </>
  )
}

function DescribeGroupDialog({ group, onClose }: { readonly group: GroupPageGroupFragment; readonly onClose: () => void }) {
  const [{ name, version, description: before }] = useState(group)
  const [description, setDescription] = useState(before ?? '')
  const [reason, setReason] = useState('')
  const { run, running, refusal } = useChange(DescribeGroup)

  async function save() {
    const input = { name, expectedVersion: version, description: description.trim() || null, reason: reasonInput(reason) }
    const done = await run({ input })
    if (!done) return
    tellEvents(done.updateAccessGroup.events)
    onClose()
  }

  return (
    <FormDialog title={`Edit ${name}`} action="Save" onClose={onClose} onSubmit={() => void save()} running={running} refusal={refusal}>
      <Textarea
        label="Description"
        value={description}
        onChange={(event) => setDescription(event.target.value)}
        autosize
        minRows={2}
        data-autofocus
      />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
