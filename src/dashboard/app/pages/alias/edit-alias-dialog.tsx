import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { graphql } from '../../gql/gql.ts'
import type { AliasPageAliasFragment } from '../../gql/graphql.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { PricingFields, pricingInput } from '../../parts/pricing-fields.tsx'
import { ReasonField, reasonInput } from '../../parts/reason-field.tsx'
import { tellEvents } from '../../parts/told.ts'

const EditAlias = graphql(`
  mutation EditAlias($input: UpdateModelAliasInput!) {
    updateModelAlias(input: $input) {
      events {
        summary
      }
    }
  }
`)

export interface EditAliasDialogProps {
  readonly alias: AliasPageAliasFragment
  readonly onClose: () => void
}

/** Description and price; what serves the alias is changed by a switch. */
export function EditAliasDialog({ alias, onClose }: EditAliasDialogProps) {
  const [opened] = useState(alias)
  const [description, setDescription] = useState(opened.description ?? '')
  const [pricing, setPricing] = useState({
    input: opened.pricing?.inputPerMillionTokens ?? '',
    output: opened.pricing?.outputPerMillionTokens ?? '',
  })
  const [reason, setReason] = useState('')
  const { run, running, refusal } = useChange(EditAlias)

  async function save() {
    const done = await run({
      input: {
        name: opened.name,
        expectedVersion: opened.version,
        description: description.trim() || null,
        pricing: pricingInput(pricing),
        reason: reasonInput(reason),
      },
    })
    if (!done) return
    tellEvents(done.updateModelAlias.events)
    onClose()
  }

  return (
    <FormDialog title="Edit alias" action="Save" onClose={onClose} onSubmit={() => void save()} running={running} refusal={refusal}>
      <Textarea
        label="Description"
        value={description}
        onChange={(event) => setDescription(event.target.value)}
        autosize
        minRows={2}
        maxRows={6}
        data-autofocus
      />
      <PricingFields value={pricing} onChange={setPricing} litellmModel={opened.litellmModel} />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
