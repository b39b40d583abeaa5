import { TextInput, type TextInputProps } from '@mantine/core'
import { useSettledText } from './settled-text.ts'

export interface TimeFieldProps extends Pick<TextInputProps, 'label' | 'description' | 'aria-label' | 'step'> {
  /** In UTC, ISO 8601; null when there is none. */
  readonly value: string | null
  readonly onSettle: (time: string | null) => void
}

/** A date and time in the viewer's zone. */
export function TimeField({ value, onSettle, ...props }: TimeFieldProps) {
  const [typed, type] = useSettledText(localText(value), (text) => onSettle(timeOf(text)))
  return <TextInput {...props} type="datetime-local" value={typed} onChange={(event) => type(event.target.value)} />
}

/** A moment as the browser writes a local date and time, to the second where it is not a whole minute. */
export function localText(time: string | null): string {
  if (time === null) return ''
  const date = new Date(time)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString()
  return date.getSeconds() === 0 ? local.slice(0, 16) : local.slice(0, 19)
}

/** Null while it is not whole. */
export function timeOf(local: string): string | null {
  const time = new Date(local)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
