import { Button, Group, Paper, Select, Skeleton, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../api/change.ts'
import { useData } from '../../api/data.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { Role } from '../../gql/graphql.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { KeyLine } from '../../parts/key-line.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useRemoval } from '../../parts/removal.ts'
import { Screen } from '../../parts/screen.tsx'
import { SecretShownOnce } from '../../parts/secret-shown-once.tsx'
import { tellEvents } from '../../parts/told.ts'

const ApiKeysPage = graphql(`
  query ApiKeysPage {
    apiKeys {
      id
      name
      role
      createdAt
      expiresAt
      revokedAt
      lastUsedAt
    }
  }
`)

const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      secret
      events {
        summary
      }
    }
  }
`)

const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: KeyInput!) {
    revokeApiKey(input: $input) {
      events {
        summary
      }
    }
  }
`)

const ROLES: readonly { readonly value: Role; readonly label: string }[] = [
  { value: 'AUDITOR', label: 'Auditor: reads everything' },
  { value: 'EDITOR', label: 'Editor: changes all but keys' },
  { value: 'ADMIN', label: 'Admin: everything' },
]

export function ApiKeys() {
  const { managesKeys } = usePermissions()
  const { data, refusal, loading } = useData(ApiKeysPage, {})
  const create = useChange(CreateApiKey)
  const removal = useRemoval(
    RevokeApiKey,
    ({ id }: { readonly id: string; readonly name: string }, reason) => ({ input: { id, reason } }),
    (done) => done.revokeApiKey.events,
  )
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('AUDITOR')
  const [secret, setSecret] = useState<string | null>(null)

  async function make(event: FormEvent) {
    event.preventDefault()
    const done = await create.run({ input: { name: name.trim(), role } })
    if (!done) return
    tellEvents(done.createApiKey.events)
    setSecret(done.createApiKey.secret ?? null)
    setName('')
  }

  return (
    <Screen title="API Keys" about="What people and programs sign in with; teams have keys of their own">
      {refusal && <RefusalNotice refusal={refusal} />}
      {loading && <Skeleton h={120} aria-label="Loading" />}
      {managesKeys && (
        <Paper withBorder p="md">
          <form onSubmit={(event) => void make(event)}>
            <Group gap="sm" align="flex-end">
              <TextInput
                label="New key for"
                placeholder="the night shift"
                value={name}
                onChange={(event) => setName(event.target.value)}
                flex={1}
                miw={180}
              />
              <Select
                label="Role"
                data={[...ROLES]}
                value={role}
                onChange={(chosen) => chosen && setRole(chosen)}
                allowDeselect={false}
                w={260}
              />
              <Button type="submit" loading={create.running} disabled={name.trim() === ''}>
                Make a key
              </Button>
            </Group>
          </form>
        </Paper>
      )}
      {create.refusal && <RefusalNotice refusal={create.refusal} />}
      {secret !== null && <SecretShownOnce secret={secret} onDone={() => setSecret(null)} />}
      {data && (
        <Paper withBorder p="md">
          <Stack gap="sm">
            {data.apiKeys.map((key) => (
              <KeyLine
                key={key.id}
                apiKey={{ ...key, name: `${key.name} (${key.role.toLowerCase()})` }}
                {...(managesKeys ? { onRevoke: () => removal.ask(key) } : {})}
              />
            ))}
          </Stack>
        </Paper>
      )}
      {removal.what !== null && (
        <ConfirmDialog title={`Revoke ${removal.what.name}`} action="Revoke" {...removal.dialog}>
          Whoever uses this key is refused from then on. It cannot be taken back.
        </ConfirmDialog>
      )}
    </Screen>
  )
}
