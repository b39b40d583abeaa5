import { Table, Text } from '@mantine/core'

export interface FieldChangesProps {
  readonly changes: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[]
}

/** Each field before and after. Values are shown as text, whatever is in them. */
export function FieldChanges({ changes }: FieldChangesProps) {
  if (changes.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        No field changed.
      </Text>
    )
  }
  return (
    <Table.ScrollContainer minWidth={320} type="native">
      <Table layout="fixed" verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="28%">Field</Table.Th>
            <Table.Th>Before</Table.Th>
            <Table.Th>After</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ field, before, after }) => (
            <Table.Tr key={field}>
              <Table.Td className="breakable">{field}</Table.Td>
              <Table.Td>{shown(before) !== null && <span className="diff-before mono">{shown(before)}</span>}</Table.Td>
              <Table.Td>{shown(after) !== null && <span className="diff-after mono">{shown(after)}</span>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('\n')
  return JSON.stringify(value, null, 2)
}
