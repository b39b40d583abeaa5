import { Alert, Button, Stack, Text } from '@mantine/core'
import { useData } from '../../api/data.ts'
import { graphql } from '../../gql/gql.ts'
import { Time } from '../../parts/time.tsx'

const NewestOfAlias = graphql(`
  query NewestOfAlias($name: String!) {
    auditEvents(filter: { entityType: "ModelAlias", entityKey: $name }, first: 20) {
      nodes {
        id
        entityKey
        version
        recordedAt
        summary
        reason
        actor {
          name
        }
      }
    }
  }
`)

export interface ChangedMeanwhileProps {
  readonly name: string
  /** The version that was looked at. */
  readonly since: number
  readonly onLookAgain: () => void
}

/** Who changed an alias since it was looked at, and what. */
export function ChangedMeanwhile({ name, since, onLookAgain }: ChangedMeanwhileProps) {
  const { data } = useData(NewestOfAlias, { name })
  const events = data?.auditEvents.nodes.filter(({ entityKey, version }) => entityKey === name && version > since) ?? []
  return (
    <Alert role="alert" color="yellow" title="It was changed while you looked at it">
      <Stack gap="xs" align="flex-start">
        {events.map((event) => (
          <Text size="sm" key={event.id} component="div" className="breakable">
            {event.actor.name}, <Time at={event.recordedAt} />: {event.summary}
            {event.reason && ` “${event.reason}”`}
          </Text>
        ))}
        <Button size="xs" variant="default" onClick={onLookAgain}>
          Look again
        </Button>
      </Stack>
    </Alert>
  )
}
