import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowBackUp } from '@tabler/icons-react'
import { usePermissions } from '../api/viewer.tsx'
import { RevertDialog } from './revert-dialog.tsx'

export function RevertButton({ position }: { readonly position: string }) {
  const { mayChange } = usePermissions()
  const [opened, { open, close }] = useDisclosure(false)
  if (!mayChange) return null
  return (
    <>
      <Button size="xs" variant="default" leftSection={<IconArrowBackUp size={14} aria-hidden />} onClick={open}>
        Revert
      </Button>
      {opened && <RevertDialog position={position} onClose={close} />}
    </>
  )
}
