import { Skeleton, Stack } from '@mantine/core'
import { useAddress } from '../../api/address.ts'
import { useData } from '../../api/data.ts'
import { momentText, readMoment, useMoment } from '../../api/moment.tsx'
import { graphql } from '../../gql/gql.ts'
import { BackTo } from '../../parts/entity-link.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Screen } from '../../parts/screen.tsx'
import { ChooseMoments, type Moments } from './choose-moments.tsx'
import { EntityChanges } from './entity-changes.tsx'

const CompareMoments = graphql(`
  query CompareMoments($from: PointInTime!, $to: PointInTime) {
    diff(from: $from, to: $to) {
      entities {
        ...ComparedEntity
      }
    }
  }
`)

/** What is different between two moments, entity by entity. Both stand in the address; without them, the moment that is shown and now. */
export function Compare() {
  const { at } = useMoment()
  const { kept, keep } = useAddress()
  const [from, to] = [readMoment(kept.get('from')) ?? at, readMoment(kept.get('to'))]
  const { data, refusal, loading } = useData(CompareMoments, { from: from ?? {}, to }, from === null)
  const entities = from === null ? [] : (data?.diff.entities ?? [])
  const compare = (next: Moments) => keep({ from: momentText(next.from), to: momentText(next.to) }, false)

  return (
    <Screen
      title="Compare"
      about="What is different between two moments, and what made it so"
      above={<BackTo to="/history">History</BackTo>}
    >
      <ChooseMoments key={JSON.stringify([from, to])} chosen={{ from, to }} onCompare={compare} />
      {refusal && from !== null && <RefusalNotice refusal={refusal} />}
      {loading && <Skeleton h={160} aria-label="Loading" />}
      {!loading && !refusal && entities.length === 0 && (
        <Nothing title={from === null ? 'Choose a moment to begin with' : 'Nothing is different'}>
          {from === null
            ? 'Or travel in time first and compare that moment with now.'
            : 'Nothing was changed between them, or it was changed back.'}
        </Nothing>
      )}
      <Stack gap="md">
        {entities.map((entity) => (
          <EntityChanges key={JSON.stringify([entity.entityType, entity.entityKey])} entity={entity} />
        ))}
      </Stack>
    </Screen>
  )
}
