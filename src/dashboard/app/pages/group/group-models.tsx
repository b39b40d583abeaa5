import { Badge, Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { GroupPageGroupFragment } from '../../gql/graphql.ts'
import { AliasPicker } from '../../parts/alias-picker.tsx'
import { Card } from '../../parts/card.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { MemberLine } from '../../parts/member-line.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useRemoval } from '../../parts/removal.ts'
import { tellEvents } from '../../parts/told.ts'

const AddModels = graphql(`
  mutation AddModels($input: AccessGroupModelsInput!) {
    addModelsToAccessGroup(input: $input) {
      events {
        summary
      }
    }
  }
`)

const RemoveModels = graphql(`
  mutation RemoveModels($input: AccessGroupModelsInput!) {
    removeModelsFromAccessGroup(input: $input) {
      events {
        summary
      }
    }
  }
`)

export function GroupModels({ group: { name, modelAliases } }: { readonly group: GroupPageGroupFragment }) {
  const { mayChange } = usePermissions()
  const [chosen, setChosen] = useState<string[]>([])
  const add = useChange(AddModels)
  const removal = useRemoval(
    RemoveModels,
    (alias: string, reason) => ({ input: { name, modelAliases: [alias], reason } }),
    (done) => done.removeModelsFromAccessGroup.events,
  )

  async function addChosen() {
    const done = await add.run({ input: { name, modelAliases: chosen } })
    if (!done) return
    tellEvents(done.addModelsToAccessGroup.events)
    setChosen([])
  }

  return (
    <Card title="Models">
      {modelAliases.length === 0 && <Nothing title="It holds no models yet" />}
      <Stack gap={6}>
        {modelAliases.map((alias) => (
          <MemberLine key={alias.id} away={mayChange ? { label: `Remove ${alias.name}`, ask: () => removal.ask(alias.name) } : undefined}>
            <EntityLink type="ModelAlias" name={alias.name} bold /> <span className="mono">{alias.litellmModel}</span>{' '}
            {!alias.active && (
              <Badge size="xs" color="gray" variant="light">
                disabled
              </Badge>
            )}
          </MemberLine>
        ))}
      </Stack>
      {mayChange && (
        <>
          <AliasPicker label="Add models" value={chosen} onChange={setChosen} without={modelAliases.map((alias) => alias.name)} />
          {add.refusal && <RefusalNotice refusal={add.refusal} />}
          <Button
            variant="light"
            disabled={chosen.length === 0}
            loading={add.running}
            onClick={() => void addChosen()}
            style={{ alignSelf: 'flex-start' }}
          >
            Add to the group
          </Button>
        </>
      )}
      {removal.what !== null && (
        <ConfirmDialog title={`Remove ${removal.what}`} action="Remove" {...removal.dialog}>
          Teams that have {removal.what} through no other group lose it at once.
        </ConfirmDialog>
      )}
    </Card>
  )
}
