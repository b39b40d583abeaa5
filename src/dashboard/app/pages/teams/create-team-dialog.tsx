import { Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { useData } from '../../api/data.ts'
import { graphql } from '../../gql/gql.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { GroupPicker } from '../../parts/group-picker.tsx'
import { ReasonField, reasonInput } from '../../parts/reason-field.tsx'
import { tellEvents } from '../../parts/told.ts'

const CreateTeam = graphql(`
  mutation CreateTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      events {
        summary
      }
    }
  }
`)

const OrganizationsToPick = graphql(`
  query OrganizationsToPick($search: String!) {
    organizations(search: $search, first: 30) {
      nodes {
        organizationId
        name
      }
    }
  }
`)

export interface CreateTeamDialogProps {
  /** The organization, where it is settled already. */
  readonly organizationId?: string
  readonly onClose: () => void
}

export function CreateTeamDialog({ organizationId: settled, onClose }: CreateTeamDialogProps) {
  const [organizationId, setOrganization] = useState<string | null>(settled ?? null)
  const [typed, setTyped] = useState(settled ?? '')
  const [search] = useDebouncedValue(typed.trim(), 150)
  const [teamId, setTeamId] = useState('')
  const [teamAlias, setTeamAlias] = useState('')
  const [accessGroups, setGroups] = useState<string[]>([])
  const [credits, setCredits] = useState('')
  const [reason, setReason] = useState('')
  const { data } = useData(OrganizationsToPick, { search })
  const { run, running, refusal } = useChange(CreateTeam)
  const found = data?.organizations.nodes.map((organization) => organization.organizationId) ?? []

  async function create() {
    const done = await run({
      input: {
        organizationId: organizationId ?? '',
        teamId: teamId.trim(),
        teamAlias: teamAlias.trim(),
        accessGroups,
        creditsAllocated: credits.trim() || null,
        reason: reasonInput(reason),
      },
    })
    if (!done) return
    tellEvents(done.createTeam.events)
    onClose()
  }

  return (
    <FormDialog title="Create Team" action="Create" onClose={onClose} onSubmit={() => void create()} running={running} refusal={refusal}>
      <Select
        label="Organization"
        placeholder="Type to search"
        data={[...new Set([...(organizationId ? [organizationId] : []), ...found])]}
        value={organizationId}
        onChange={setOrganization}
        searchValue={typed}
        onSearchChange={setTyped}
        searchable
        nothingFoundMessage="No organization is called like that"
      />
      <TextInput
        label="Team id"
        placeholder="newclient-prod"
        value={teamId}
        onChange={(event) => setTeamId(event.target.value)}
        required
        withAsterisk={false}
        autoComplete="off"
      />
      <TextInput
        label="Team name"
        placeholder="Production"
        value={teamAlias}
        onChange={(event) => setTeamAlias(event.target.value)}
        required
        withAsterisk={false}
        autoComplete="off"
      />
      <GroupPicker label="Access groups" value={accessGroups} onChange={setGroups} />
      <TextInput
        label="Credits"
        description="Left empty, the team is unmetered"
        inputMode="decimal"
        value={credits}
        onChange={(event) => setCredits(event.target.value)}
      />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
