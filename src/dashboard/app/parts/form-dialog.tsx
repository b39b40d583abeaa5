import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import type { Refusal } from '../api/client.ts'
import { RefusalNotice } from './refusal-notice.tsx'

export interface FormDialogProps {
  readonly title: string
  readonly onClose: () => void
  /** What the button that does it says. */
  readonly action: string
  readonly onSubmit: () => void
  readonly running: boolean
  readonly refusal: Refusal | null
  readonly dangerous?: boolean
  readonly blocked?: boolean
  readonly size?: string | number
  readonly children: ReactNode
}

/** A dialog with one form. It stays open, and says why, when the server refuses. */
export function FormDialog(props: FormDialogProps) {
  const { title, onClose, action, onSubmit, running, refusal, dangerous = false, blocked = false, size = 'lg', children } = props
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!running && !blocked) onSubmit()
  }
  return (
    <Modal.Root opened onClose={onClose} size={size} centered>
      <Modal.Overlay backgroundOpacity={0.5} blur={2} />
      <Modal.Content>
        {/* A dialog's head is no landmark of the page. */}
        <Modal.Header role="presentation">
          <Modal.Title fw={650} fz="lg">
            {title}
          </Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </Modal.Header>
        <Modal.Body>
          <form onSubmit={submit} noValidate>
            <Stack gap="md">
              {children}
              {refusal && <RefusalNotice refusal={refusal} />}
              <Group justify="flex-end" gap="xs">
                <Button variant="default" onClick={onClose}>
                  Cancel
                </Button>
                <Button type="submit" loading={running} disabled={blocked} {...(dangerous ? { color: 'red.9' } : {})}>
                  {action}
                </Button>
              </Group>
            </Stack>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
