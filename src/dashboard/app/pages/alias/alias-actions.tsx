import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconSwitchHorizontal } from '@tabler/icons-react'
import { usePermissions } from '../../api/viewer.tsx'
import type { AliasPageAliasFragment } from '../../gql/graphql.ts'
import { DeleteAliasDialog } from './delete-alias-dialog.tsx'
import { EditAliasDialog } from './edit-alias-dialog.tsx'
import { SwitchProviderDialog } from './switch-provider-dialog.tsx'

export function AliasActions({ alias }: { readonly alias: AliasPageAliasFragment }) {
  const { mayChange } = usePermissions()
  const [switching, switchDialog] = useDisclosure(false)
  const [editing, editDialog] = useDisclosure(false)
  const [deleting, deleteDialog] = useDisclosure(false)
  if (!mayChange) return null
  return (
    <>
      <Button leftSection={<IconSwitchHorizontal size={18} aria-hidden />} onClick={switchDialog.open}>
        Switch provider
      </Button>
      <Button variant="default" onClick={editDialog.open}>
        Edit
      </Button>
      <Button variant="default" c="var(--mantine-color-error)" onClick={deleteDialog.open}>
        Delete
      </Button>
      {deleting && <DeleteAliasDialog alias={alias} onClose={deleteDialog.close} />}
      {switching && <SwitchProviderDialog alias={alias} onClose={switchDialog.close} />}
      {editing && <EditAliasDialog alias={alias} onClose={editDialog.close} />}
    </>
  )
}
