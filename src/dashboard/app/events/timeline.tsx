import { Button, Center, Skeleton, Stack } from '@mantine/core'
import type { Pages } from '../api/pages.ts'
import type { EventLineFragment } from '../gql/graphql.ts'
import { Nothing } from '../parts/nothing.tsx'
import { RefusalNotice } from '../parts/refusal-notice.tsx'
import { EventItem } from './event-item.tsx'

export interface TimelineProps {
  readonly pages: Pages<EventLineFragment>
  /** What is said when there are none. */
  readonly empty?: string
}

/** Events, the newest first. */
export function Timeline({ pages, empty = 'No event is like that' }: TimelineProps) {
  const { rows, loading, refusal, hasMore, more } = pages
  if (refusal && rows.length === 0) return <RefusalNotice refusal={refusal} retry />
  if (rows.length === 0 && loading) return <Skeleton h={160} aria-label="Loading" />
  if (rows.length === 0) return <Nothing title={empty} />
  return (
    <>
      <Stack gap={8} component="ol" m={0} p={0}>
        {rows.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </Stack>
      {hasMore && (
        <Center>
          <Button variant="default" loading={loading} onClick={more}>
            Show older events
          </Button>
        </Center>
      )}
    </>
  )
}
