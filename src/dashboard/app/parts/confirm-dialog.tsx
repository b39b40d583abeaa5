import { Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Refusal } from '../api/client.ts'
import { FormDialog } from './form-dialog.tsx'
import { ReasonField, reasonInput } from './reason-field.tsx'

export interface ConfirmDialogProps {
  readonly title: string
  readonly action: string
  readonly dangerous?: boolean
  readonly running: boolean
  readonly refusal: Refusal | null
  readonly onClose: () => void
  /** Called with the reason, if one was typed. */
  readonly onConfirm: (reason: string | null) => void
  /** What will happen. */
  readonly children: ReactNode
}

/** Asks once more, and why, before a change that is felt at once. */
export function ConfirmDialog({ children, onConfirm, ...dialog }: ConfirmDialogProps) {
  const [reason, setReason] = useState('')
  return (
    <FormDialog {...dialog} size="md" onSubmit={() => onConfirm(reasonInput(reason))}>
      <Text size="sm" component="div">
        {children}
      </Text>
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
