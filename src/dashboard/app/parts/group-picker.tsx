import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useData } from '../api/data.ts'
import { graphql } from '../gql/gql.ts'
import type { PickerProps } from './alias-picker.tsx'

const GroupsToPick = graphql(`
  query GroupsToPick($search: String!) {
    accessGroups(search: $search, first: 30) {
      nodes {
        name
      }
    }
  }
`)

/** Chooses access groups by search. */
export function GroupPicker({ label, value, onChange, without = [] }: PickerProps) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 150)
  const { data } = useData(GroupsToPick, { search })
  const found = data?.accessGroups.nodes.map(({ name }) => name).filter((name) => !without.includes(name)) ?? []
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
      nothingFoundMessage="No group is called like that"
    />
  )
}
