import { Switch, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { graphql } from '../../gql/gql.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { GroupPicker } from '../../parts/group-picker.tsx'
import { ModelInput } from '../../parts/model-input.tsx'
import { NO_PRICING, PricingFields, pricingInput } from '../../parts/pricing-fields.tsx'
import { ReasonField, reasonInput } from '../../parts/reason-field.tsx'
import { tellEvents } from '../../parts/told.ts'
import { namingAdvice } from './naming-advice.ts'

const CreateAlias = graphql(`
  mutation CreateAlias($input: CreateModelAliasInput!) {
    createModelAlias(input: $input) {
      modelAlias {
        name
      }
      events {
        summary
      }
    }
  }
`)

export function CreateAliasDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('')
  const [litellmModel, setModel] = useState('')
  const [description, setDescription] = useState('')
  const [active, setActive] = useState(true)
  const [pricing, setPricing] = useState(NO_PRICING)
  const [accessGroups, setGroups] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const { run, running, refusal } = useChange(CreateAlias)

  async function create() {
    const done = await run({
      input: {
        name: name.trim(),
        litellmModel: litellmModel.trim(),
        description: description.trim() || null,
        active,
        pricing: pricingInput(pricing),
        accessGroups,
        reason: reasonInput(reason),
      },
    })
    if (!done) return
    tellEvents(done.createModelAlias.events)
    onClose()
  }

  const advice = namingAdvice(name.trim())
  return (
    <FormDialog title="Create Alias" action="Create" onClose={onClose} onSubmit={() => void create()} running={running} refusal={refusal}>
      <TextInput
        label="Alias"
        description="What clients send as model, such as smart or claude-3-opus"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={refusal?.field === 'name' ? 'See below' : null}
        autoComplete="off"
        spellCheck={false}
        required
        withAsterisk={false}
        data-autofocus
        {...(advice ? { inputWrapperOrder: ['label', 'input', 'description', 'error'], description: advice } : {})}
      />
      <ModelInput value={litellmModel} onChange={setModel} error={refusal?.field === 'litellmModel' ? 'See below' : null} />
      <Textarea
        label="Description"
        placeholder="What this model is good for"
        value={description}
        onChange={(event) => setDescription(event.target.value)}
        autosize
        minRows={2}
        maxRows={6}
      />
      <Switch label="Active" checked={active} onChange={(event) => setActive(event.target.checked)} />
      <PricingFields value={pricing} onChange={setPricing} litellmModel={litellmModel.trim()} />
      <GroupPicker label="Add to groups" value={accessGroups} onChange={setGroups} />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
