import { Alert, Autocomplete, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useData } from '../../api/data.ts'
import { useMoment } from '../../api/moment.tsx'
import { EventItem } from '../../events/event-item.tsx'
import { graphql } from '../../gql/gql.ts'
import type { AccessDecision } from '../../gql/graphql.ts'
import { Card } from '../../parts/card.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'

const ExplainAccessQuery = graphql(`
  query ExplainAccess($teamId: String!, $alias: String!, $at: PointInTime) {
    explainAccess(teamId: $teamId, alias: $alias, at: $at) {
      allowed
      decision
      resolution {
        litellmModel
        grantedBy
      }
      because {
        ...EventLine
      }
    }
  }
`)

const WORDS: Readonly<Record<AccessDecision, string>> = {
  ALLOWED: 'It is served',
  UNKNOWN_TEAM: 'There is no such team',
  UNKNOWN_ALIAS: 'There is no such alias',
  ALIAS_DISABLED: 'The alias is disabled',
  ACCESS_DENIED: 'No group of the team holds the alias',
  TEAM_SUSPENDED: 'The team is suspended',
  TEAM_PAUSED: 'The team is paused',
  INSUFFICIENT_CREDITS: 'The team has used all its credits',
}

export interface ExplainAccessProps {
  readonly teamId: string
  /** Aliases to suggest. */
  readonly reached: readonly string[]
}

/** Why the team can use an alias, or cannot, with the events that made it so. */
export function ExplainAccess({ teamId, reached }: ExplainAccessProps) {
  const { at } = useMoment()
  const [typed, setTyped] = useState('')
  const [alias] = useDebouncedValue(typed.trim(), 300)
  const { data, refusal } = useData(ExplainAccessQuery, { teamId, alias, at }, alias === '')
  const answer = alias === '' ? undefined : data?.explainAccess
  return (
    <Card title="Explain access">
      <Autocomplete
        label="Alias to explain"
        placeholder="Why can the team use it, or why not?"
        data={[...reached]}
        value={typed}
        onChange={setTyped}
        limit={8}
        autoComplete="off"
      />
      {refusal && alias !== '' && <RefusalNotice refusal={refusal} />}
      {answer && (
        <Stack gap="xs" aria-live="polite">
          <Alert color={answer.allowed ? 'teal' : 'orange'} title={WORDS[answer.decision]}>
            {answer.resolution ? (
              <Text size="sm" className="breakable">
                By <span className="mono">{answer.resolution.litellmModel}</span>, granted by {answer.resolution.grantedBy.join(', ')}.
              </Text>
            ) : (
              <Text size="sm">{answer.because.length > 0 ? 'These events made it so:' : 'No event is about it.'}</Text>
            )}
          </Alert>
          <Stack gap={8} component="ol" m={0} p={0}>
            {answer.because.map((event) => (
              <EventItem key={event.id} event={event} />
            ))}
          </Stack>
        </Stack>
      )}
    </Card>
  )
}
