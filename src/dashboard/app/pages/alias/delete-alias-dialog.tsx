import { List, Skeleton, Text } from '@mantine/core'
import { useChange } from '../../api/change.ts'
import { useData } from '../../api/data.ts'
import { useGo } from '../../api/moment.tsx'
import { graphql } from '../../gql/gql.ts'
import type { AliasPageAliasFragment } from '../../gql/graphql.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { counted, dollars } from '../../parts/figures.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { tellEvents } from '../../parts/told.ts'

const DeletionImpact = graphql(`
  query DeletionImpact($alias: String!) {
    previewDelete(alias: $alias) {
      teamsAffected
      teams(first: 10) {
        nodes {
          teamId
        }
      }
      accessGroups {
        name
      }
      callsPerDay
      costPerDayNow
      warnings
    }
  }
`)

const DeleteAlias = graphql(`
  mutation DeleteAlias($input: ModelAliasInput!) {
    deleteModelAlias(input: $input) {
      events {
        summary
      }
    }
  }
`)

export interface DeleteAliasDialogProps {
  readonly alias: AliasPageAliasFragment
  readonly onClose: () => void
}

/** Tells who would lose what before it is deleted. */
export function DeleteAliasDialog({ alias, onClose }: DeleteAliasDialogProps) {
  const go = useGo()
  const { data, refusal: unknown } = useData(DeletionImpact, { alias: alias.name })
  const { run, running, refusal } = useChange(DeleteAlias)
  const impact = data?.previewDelete

  async function deleteIt(reason: string | null) {
    const done = await run({ input: { name: alias.name, expectedVersion: alias.version, reason } })
    if (!done) return
    tellEvents(done.deleteModelAlias.events)
    onClose()
    go('/aliases')
  }

  return (
    <ConfirmDialog
      title={`Delete ${alias.name}`}
      action="Delete"
      dangerous
      running={running}
      refusal={refusal}
      onClose={onClose}
      onConfirm={(reason) => void deleteIt(reason)}
    >
      {unknown && <RefusalNotice refusal={unknown} />}
      {!impact && !unknown && <Skeleton h={80} />}
      {impact && (
        <>
          <Text size="sm" fw={600}>
            What it would do
          </Text>
          <List size="sm" spacing={4}>
            <List.Item className="breakable">
              {impact.teamsAffected === 0
                ? 'No team loses it.'
                : `${counted(impact.teamsAffected, 'team loses', 'teams lose')} it: ${impact.teams.nodes.map(({ teamId }) => teamId).join(', ')}${impact.teamsAffected > impact.teams.nodes.length ? ' and others' : ''}.`}
            </List.Item>
            <List.Item className="breakable">
              {impact.accessGroups.length === 0
                ? 'It is in no group.'
                : `It leaves ${counted(impact.accessGroups.length, 'group')}: ${impact.accessGroups.map(({ name }) => name).join(', ')}.`}
            </List.Item>
            <List.Item>
              It is called {Math.round(impact.callsPerDay * 10) / 10} times a day
              {impact.costPerDayNow ? `, for ${dollars(impact.costPerDayNow)}` : ''}.
            </List.Item>
            {impact.warnings.map((warning) => (
              <List.Item key={warning} className="breakable">
                {warning}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </ConfirmDialog>
  )
}
