import { MultiSelect } from '@mantine/core'
import { useState } from 'react'

export interface PickerProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  /** Names that cannot be chosen. */
  readonly without?: readonly string[]
}

export interface NamePickerProps extends PickerProps {
  /** Names that fit what was typed. */
  readonly found: readonly string[]
  readonly typed: string
  readonly onType: (text: string) => void
}

/** Chooses any number of names by search. The list closes after each choice, so that it never hides what comes below. */
export function NamePicker({ label, value, onChange, without = [], found, typed, onType }: NamePickerProps) {
  const [opened, setOpened] = useState(false)
  return (
    <MultiSelect
      label={label}
      placeholder={value.length === 0 ? 'Type to search' : ''}
      data={[...new Set([...value, ...found.filter((name) => !without.includes(name))])]}
      value={[...value]}
      onChange={(chosen) => {
        onChange(chosen)
        setOpened(false)
      }}
      searchValue={typed}
      onSearchChange={(text) => {
        onType(text)
        if (text !== '') setOpened(true)
      }}
      dropdownOpened={opened}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      searchable
      hidePickedOptions
      nothingFoundMessage="Nothing is called like that"
    />
  )
}
