import { TextInput } from '@mantine/core'

export interface ReasonFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

export function ReasonField({ value, onChange }: ReasonFieldProps) {
  return (
    <TextInput
      label="Reason"
      placeholder="Kept in the history, for whoever asks later"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** A typed reason as the API takes it: null when there is none. */
export function reasonInput(typed: string): string | null {
  return typed.trim() || null
}
