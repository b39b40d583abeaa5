import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useSettledText } from './settled-text.ts'

export interface SearchFieldProps {
  readonly label: string
  readonly placeholder: string
  /** What is searched for. */
  readonly value: string
  /** Called with the text once typing pauses. */
  readonly onSearch: (text: string) => void
}

export function SearchField({ label, placeholder, value, onSearch }: SearchFieldProps) {
  const [typed, type] = useSettledText(value, onSearch)
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => type(event.target.value)}
      w={300}
      maw="100%"
    />
  )
}
