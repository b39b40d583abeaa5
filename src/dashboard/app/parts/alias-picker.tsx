import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useData } from '../api/data.ts'
import { graphql } from '../gql/gql.ts'

const AliasesToPick = graphql(`
  query AliasesToPick($search: String!) {
    modelAliases(filter: { search: $search }, first: 30) {
      nodes {
        name
      }
    }
  }
`)

export interface PickerProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  /** Names that cannot be chosen. */
  readonly without?: readonly string[]
}

/** Chooses aliases by search, however many there are. */
export function AliasPicker({ label, value, onChange, without = [] }: PickerProps) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 150)
  const { data } = useData(AliasesToPick, { search })
  const found = data?.modelAliases.nodes.map(({ name }) => name).filter((name) => !without.includes(name)) ?? []
  return (
    <MultiSelect
      label={label}
      placeholder={value.length === 0 ? 'Type to search' : ''}
      data={[...new Set([...value, ...found])]}
      value={[...value]}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      searchable
      hidePickedOptions
      nothingFoundMessage="No alias is called like that"
    />
  )
}
