import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { usePermissions } from '../api/viewer.tsx'

export interface CreateActionProps {
  readonly label: string
  readonly dialog: (close: () => void) => ReactNode
}

/** The button of a list that makes a new entry, for those who may. */
export function CreateAction({ label, dialog }: CreateActionProps) {
  const { mayChange } = usePermissions()
  const [open, { open: show, close }] = useDisclosure(false)
  if (!mayChange) return null
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={show}>
        {label}
      </Button>
      {open && dialog(close)}
    </>
  )
}
