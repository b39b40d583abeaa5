import { Button, Center, Skeleton, Stack } from '@mantine/core'
import type { Pages } from '../api/pages.ts'
import type { EventLineFragment } from '../gql/graphql.ts'
import { Nothing } from '../parts/nothing.tsx'
import { RefusalNotice } from '../parts/refusal-notice.tsx'
import { EventItem } from './event-item.tsx'

/** Events, the newest first. */
export function Timeline({ pages }: { readonly pages: Pages<EventLineFragment> }) {
  const { rows, loading, refusal, hasMore, more } = pages
  if (refusal && rows.length === 0) return <RefusalNotice refusal={refusal} />
  if (rows.length === 0 && loading) return <Skeleton h={160} />
  if (rows.length === 0) return <Nothing title="No event is like that" />
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
