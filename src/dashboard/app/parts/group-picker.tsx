import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useData } from '../api/data.ts'
import { graphql } from '../gql/gql.ts'
import { NamePicker, type PickerProps } from './name-picker.tsx'

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
export function GroupPicker(props: PickerProps) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 150)
  const { data } = useData(GroupsToPick, { search })
  return <NamePicker {...props} found={data?.accessGroups.nodes.map(({ name }) => name) ?? []} typed={typed} onType={setTyped} />
}
