import { ActionIcon, Badge, Button, Group, Stack, Text, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { GroupPageGroupFragment } from '../../gql/graphql.ts'
import { AliasPicker } from '../../parts/alias-picker.tsx'
import { Card } from '../../parts/card.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
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
  const [leaving, setLeaving] = useState<string | null>(null)
  const add = useChange(AddModels)
  const remove = useChange(RemoveModels)

  async function addChosen() {
    const done = await add.run({ input: { name, modelAliases: chosen } })
    if (!done) return
    tellEvents(done.addModelsToAccessGroup.events)
    setChosen([])
  }
  async function removeOne(alias: string, reason: string | null) {
    const done = await remove.run({ input: { name, modelAliases: [alias], reason } })
    if (!done) return
    tellEvents(done.removeModelsFromAccessGroup.events)
    setLeaving(null)
  }

  return (
    <Card title="Models">
      {modelAliases.length === 0 && <Nothing title="It holds no models yet" />}
      <Stack gap={6}>
        {modelAliases.map((alias) => (
          <Group key={alias.id} justify="space-between" wrap="nowrap" gap="xs">
            <Text size="sm" component="div" className="breakable">
              <EntityLink type="ModelAlias" name={alias.name} bold /> <span className="mono">{alias.litellmModel}</span>{' '}
              {!alias.active && (
                <Badge size="xs" color="gray" variant="light">
                  disabled
                </Badge>
              )}
            </Text>
            {mayChange && (
              <Tooltip label={`Remove ${alias.name}`}>
                <ActionIcon variant="subtle" color="gray" aria-label={`Remove ${alias.name}`} onClick={() => setLeaving(alias.name)}>
                  <IconX size={16} />
                </ActionIcon>
              </Tooltip>
            )}
          </Group>
        ))}
      </Stack>
      {mayChange && (
        <>
          <AliasPicker label="Add models" value={chosen} onChange={setChosen} without={modelAliases.map((alias) => alias.name)} />
          {add.refusal && <RefusalNotice refusal={add.refusal} />}
          <Button variant="light" disabled={chosen.length === 0} loading={add.running} onClick={() => void addChosen()}>
            Add to the group
          </Button>
        </>
      )}
      {leaving !== null && (
        <ConfirmDialog
          title={`Remove ${leaving}`}
          action="Remove"
          dangerous
          running={remove.running}
          refusal={remove.refusal}
          onClose={() => {
            setLeaving(null)
            remove.forget()
          }}
          onConfirm={(reason) => void removeOne(leaving, reason)}
        >
          Teams that have {leaving} through no other group lose it at once.
        </ConfirmDialog>
      )}
    </Card>
  )
}
