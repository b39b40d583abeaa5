import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useData } from '../api/data.ts'
import { graphql } from '../gql/gql.ts'
import { NamePicker, type PickerProps } from './name-picker.tsx'

const AliasesToPick = graphql(`
  query AliasesToPick($search: String!) {
    modelAliases(filter: { search: $search }, first: 30) {
      nodes {
        name
      }
    }
  }
`)

/** Chooses aliases by search, however many there are. */
export function AliasPicker(props: PickerProps) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 150)
  const { data } = useData(AliasesToPick, { search })
  return <NamePicker {...props} found={data?.modelAliases.nodes.map(({ name }) => name) ?? []} typed={typed} onType={setTyped} />
}
