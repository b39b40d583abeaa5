import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../api/change.ts'
import { useData } from '../../api/data.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import { Card } from '../../parts/card.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { KeyLine } from '../../parts/key-line.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useRemoval } from '../../parts/removal.ts'
import { SecretShownOnce } from '../../parts/secret-shown-once.tsx'
import { tellEvents } from '../../parts/told.ts'

const KeysOfTeam = graphql(`
  query KeysOfTeam($teamId: String!) {
    teamKeys(teamId: $teamId) {
      id
      name
      createdAt
      expiresAt
      revokedAt
      lastUsedAt
    }
  }
`)

const CreateTeamKey = graphql(`
  mutation CreateTeamKey($input: CreateTeamKeyInput!) {
    createTeamKey(input: $input) {
      secret
      events {
        summary
      }
    }
  }
`)

const RevokeTeamKey = graphql(`
  mutation RevokeTeamKey($input: KeyInput!) {
    revokeTeamKey(input: $input) {
      events {
        summary
      }
    }
  }
`)

export function TeamKeys({ teamId }: { readonly teamId: string }) {
  const { mayChange } = usePermissions()
  const { data, refusal } = useData(KeysOfTeam, { teamId })
  const create = useChange(CreateTeamKey)
  const removal = useRemoval(
    RevokeTeamKey,
    ({ id }: { readonly id: string; readonly name: string }, reason) => ({ input: { id, reason } }),
    (done) => done.revokeTeamKey.events,
  )
  const [name, setName] = useState('')
  const [secret, setSecret] = useState<string | null>(null)

  async function make(event: FormEvent) {
    event.preventDefault()
    const done = await create.run({ input: { teamId, name: name.trim() } })
    if (!done) return
    tellEvents(done.createTeamKey.events)
    setSecret(done.createTeamKey.secret ?? null)
    setName('')
  }

  return (
    <Card title="Keys">
      {refusal && <RefusalNotice refusal={refusal} />}
      {data?.teamKeys.length === 0 && <Nothing title="It has no key yet">With one it can call models under /v1.</Nothing>}
      <Stack gap="xs">
        {data?.teamKeys.map((key) => (
          <KeyLine key={key.id} apiKey={key} {...(mayChange ? { onRevoke: () => removal.ask(key) } : {})} />
        ))}
      </Stack>
      {secret !== null && <SecretShownOnce secret={secret} onDone={() => setSecret(null)} />}
      {mayChange && (
        <form onSubmit={(event) => void make(event)}>
          <Group gap="xs" align="flex-end">
            <TextInput
              label="New key for"
              placeholder="production server"
              value={name}
              onChange={(event) => setName(event.target.value)}
              flex={1}
            />
            <Button type="submit" variant="light" loading={create.running} disabled={name.trim() === ''}>
              Make a key
            </Button>
          </Group>
        </form>
      )}
      {create.refusal && <RefusalNotice refusal={create.refusal} />}
      {removal.what !== null && (
        <ConfirmDialog title={`Revoke ${removal.what.name}`} action="Revoke" {...removal.dialog}>
          <Text size="sm">Programs that use this key are refused from then on. It cannot be taken back.</Text>
        </ConfirmDialog>
      )}
    </Card>
  )
}
