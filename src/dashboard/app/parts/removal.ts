import { useState } from 'react'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import { useChange } from '../api/change.ts'
import type { ConfirmDialogProps } from './confirm-dialog.tsx'
import { tellEvents } from './told.ts'

export interface Removal<W> {
  /** What is to be taken away, once it is confirmed; null while nothing is. */
  readonly what: W | null
  readonly ask: (what: W) => void
  /** What the dialog that confirms it needs. */
  readonly dialog: Pick<ConfirmDialogProps, 'dangerous' | 'running' | 'refusal' | 'onClose' | 'onConfirm'>
}

/** A mutation that takes something away, asked for first. It says what was committed, in the server's words. */
export function useRemoval<W, T, V extends AnyVariables>(
  mutation: TypedDocumentNode<T, V>,
  variables: (what: W, reason: string | null) => V,
  events: (done: T) => readonly { readonly summary: string }[],
): Removal<W> {
  const { run, running, refusal, forget } = useChange(mutation)
  const [what, ask] = useState<W | null>(null)
  const onConfirm = async (reason: string | null) => {
    const done = what === null ? null : await run(variables(what, reason))
    if (!done) return
    tellEvents(events(done))
    ask(null)
  }
  const onClose = () => {
    ask(null)
    forget()
  }
  return { what, ask, dialog: { dangerous: true, running, refusal, onClose, onConfirm: (reason) => void onConfirm(reason) } }
}
