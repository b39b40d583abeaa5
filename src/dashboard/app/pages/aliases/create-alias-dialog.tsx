import { MultiSelect, Switch, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { useData } from '../../api/data.ts'
import { graphql } from '../../gql/gql.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ModelInput } from '../../parts/model-input.tsx'
import { NO_PRICING, PricingFields, pricingInput } from '../../parts/pricing-fields.tsx'
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

const GroupsToJoin = graphql(`
  query GroupsToJoin {
    accessGroups(first: 100) {
      nodes {
        name
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
  const { data } = useData(GroupsToJoin, {})
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
        reason: reason.trim() || null,
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
      {(data?.accessGroups.nodes.length ?? 0) > 0 && (
        <MultiSelect
          label="Add to groups"
          placeholder={accessGroups.length === 0 ? 'None: no team can use it yet' : ''}
          data={data?.accessGroups.nodes.map((group) => group.name) ?? []}
          value={accessGroups}
          onChange={setGroups}
          searchable
          clearable
        />
      )}
      <TextInput label="Reason" placeholder="Kept in the history" value={reason} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}
