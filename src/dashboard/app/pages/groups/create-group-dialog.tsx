import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { graphql } from '../../gql/gql.ts'
import { AliasPicker } from '../../parts/alias-picker.tsx'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ReasonField, reasonInput } from '../../parts/reason-field.tsx'
import { tellEvents } from '../../parts/told.ts'

const CreateGroup = graphql(`
  mutation CreateGroup($input: CreateAccessGroupInput!) {
    createAccessGroup(input: $input) {
      events {
        summary
      }
    }
  }
`)

export function CreateGroupDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('')
  const [description, setDescription] = useState('')
  const [modelAliases, setAliases] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const { run, running, refusal } = useChange(CreateGroup)

  async function create() {
    const input = { name: name.trim(), description: description.trim() || null, modelAliases, reason: reasonInput(reason) }
    const done = await run({ input })
    if (!done) return
    tellEvents(done.createAccessGroup.events)
    onClose()
  }

  return (
    <FormDialog title="Create Group" action="Create" onClose={onClose} onSubmit={() => void create()} running={running} refusal={refusal}>
      <TextInput
        label="Name"
        placeholder="premium-models"
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        withAsterisk={false}
        data-autofocus
        autoComplete="off"
      />
      <Textarea label="Description" value={description} onChange={(event) => setDescription(event.target.value)} autosize minRows={2} />
      <AliasPicker label="Models" value={modelAliases} onChange={setAliases} />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
