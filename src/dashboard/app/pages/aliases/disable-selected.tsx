import { Button, Group, Paper, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useClient } from 'urql'
import { refusalOf } from '../../api/client.ts'
import { useRevision } from '../../api/revision.tsx'
import { graphql } from '../../gql/gql.ts'
import { counted } from '../../parts/figures.ts'
import { tell } from '../../parts/told.ts'

const DisableOneOfMany = graphql(`
  mutation DisableOneOfMany($input: ModelAliasInput!) {
    disableModelAlias(input: $input) {
      position
    }
  }
`)

export interface DisableSelectedProps {
  readonly names: ReadonlySet<string>
  readonly onDone: () => void
}

/** Disables what is selected, one after the other, each with the same reason. */
export function DisableSelected({ names, onDone }: DisableSelectedProps) {
  const client = useClient()
  const { advance } = useRevision()
  const [reason, setReason] = useState('')
  const [done, setDone] = useState<number | null>(null)

  async function disableAll() {
    const refused: string[] = []
    let reached = 0
    for (const name of names) {
      setDone(reached)
      const { error } = await client.mutation(DisableOneOfMany, { input: { name, reason: reason.trim() || null } }).toPromise()
      if (error) refused.push(`${name}: ${refusalOf(error).message}`)
      reached += 1
    }
    setDone(null)
    advance()
    tell(
      refused.length === 0
        ? `${counted(names.size, 'alias is', 'aliases are')} disabled.`
        : `${counted(refused.length, 'alias was', 'aliases were')} not disabled. ${refused[0]}`,
    )
    onDone()
  }

  return (
    <Paper withBorder p="sm">
      <Group gap="sm">
        <Text size="sm" fw={600}>
          {counted(names.size, 'alias', 'aliases')} selected
        </Text>
        <TextInput
          aria-label="Why they are disabled"
          placeholder="Reason"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          flex={1}
          miw={160}
        />
        <Button color="red" variant="light" loading={done !== null} onClick={() => void disableAll()}>
          Disable selected
        </Button>
        <Button variant="default" onClick={onDone}>
          Select none
        </Button>
        {done !== null && <Text size="sm" role="status">{`${done} of ${names.size} done`}</Text>}
      </Group>
    </Paper>
  )
}
