import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useClient } from 'urql'
import { useChange } from '../../api/change.ts'
import { graphql } from '../../gql/gql.ts'
import type { AliasPageAliasFragment } from '../../gql/graphql.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ModelInput } from '../../parts/model-input.tsx'
import { ReasonField, reasonInput } from '../../parts/reason-field.tsx'
import { tellEvents } from '../../parts/told.ts'
import { BeforeAndAfter } from './before-and-after.tsx'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { SwitchImpact } from './switch-impact.tsx'

const SwitchProvider = graphql(`
  mutation SwitchProvider($input: SwitchProviderInput!) {
    switchProvider(input: $input) {
      events {
        summary
      }
    }
  }
`)

const ScheduleSwitch = graphql(`
  mutation ScheduleSwitch($input: ScheduleSwitchInput!) {
    scheduleSwitch(input: $input) {
      events {
        summary
      }
    }
  }
`)

const LookAgain = graphql(`
  query LookAgain($name: String!) {
    modelAlias(name: $name) {
      ...AliasPageAlias
    }
  }
`)

export interface SwitchProviderDialogProps {
  readonly alias: AliasPageAliasFragment
  readonly onClose: () => void
}

/** Switches the alias as it was when the dialog opened: what others changed meanwhile is never overwritten unseen. */
export function SwitchProviderDialog({ alias, onClose }: SwitchProviderDialogProps) {
  const [looked, setLooked] = useState(alias)
  const [litellmModel, setModel] = useState('')
  const [reason, setReason] = useState('')
  const { run, running, refusal, forget } = useChange(SwitchProvider)
  const [later, setLater] = useState('')
  const plan = useChange(ScheduleSwitch)
  const client = useClient()
  const conflict = refusal?.code === 'VERSION_CONFLICT'

  async function planIt() {
    const input = { alias: looked.name, litellmModel: litellmModel.trim(), at: new Date(later).toISOString(), reason: reasonInput(reason) }
    const done = await plan.run({ input })
    if (!done) return
    tellEvents(done.scheduleSwitch.events)
    onClose()
  }

  async function switchIt() {
    const input = { alias: looked.name, litellmModel: litellmModel.trim(), expectedVersion: looked.version, reason: reasonInput(reason) }
    const done = await run({ input })
    if (!done) return
    tellEvents(done.switchProvider.events)
    onClose()
  }

  async function lookAgain() {
    const { data } = await client.query(LookAgain, { name: looked.name }).toPromise()
    if (data?.modelAlias) setLooked(data.modelAlias)
    forget()
  }

  return (
    <FormDialog
      title="Switch provider"
      action={later === '' ? 'Switch' : 'Schedule'}
      size="xl"
      onClose={onClose}
      onSubmit={() => void (later === '' ? switchIt() : planIt())}
      running={running || plan.running}
      blocked={conflict}
      refusal={conflict ? null : (refusal ?? plan.refusal)}
    >
      <BeforeAndAfter alias={looked} litellmModel={litellmModel.trim()} />
      <ModelInput value={litellmModel} onChange={setModel} error={refusal?.field === 'litellmModel' ? 'See below' : null} />
      {/* Of what is there now, not of what was looked at. */}
      {!conflict && <SwitchImpact alias={looked.name} litellmModel={litellmModel.trim()} />}
      <ReasonField value={reason} onChange={setReason} />
      <TextInput
        label="For later"
        description="Left empty, it happens now"
        type="datetime-local"
        value={later}
        onChange={(event) => setLater(event.target.value)}
      />
      {conflict && <ChangedMeanwhile name={looked.name} since={looked.version} onLookAgain={() => void lookAgain()} />}
    </FormDialog>
  )
}
