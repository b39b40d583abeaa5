import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'

export interface SearchFieldProps {
  readonly label: string
  readonly placeholder: string
  /** Called with the trimmed text once typing pauses. */
  readonly onSearch: (text: string) => void
}

const PAUSE_MS = 200

export function SearchField({ label, placeholder, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState('')
  const search = useDebouncedCallback((text: string) => onSearch(text.trim()), PAUSE_MS)
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value)
        search(event.target.value)
      }}
      w={300}
      maw="100%"
    />
  )
}
