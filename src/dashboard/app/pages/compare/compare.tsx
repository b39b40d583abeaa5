import { Button, Group, SegmentedControl, Skeleton, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useData } from '../../api/data.ts'
import { useMoment } from '../../api/moment.tsx'
import { useMomentEnd } from '../../api/moment-end.ts'
import { graphql } from '../../gql/gql.ts'
import type { PointInTime } from '../../gql/graphql.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Screen } from '../../parts/screen.tsx'
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

/** From right after one moment up to another one. */
interface Span {
  readonly from: PointInTime | null
  /** Null when it is the present. */
  readonly to: PointInTime | null
}

/** What is different between two moments, entity by entity. */
export function Compare() {
  const { at } = useMoment()
  const shown = useMomentEnd()
  const [asked, setAsked] = useState<Span | null>(null)
  const span = asked ?? { from: at, to: null }
  const { from, to } = span
  const { data, refusal, loading } = useData(CompareMoments, { from: from ?? {}, to }, from === null)
  const entities = from === null ? [] : (data?.diff.entities ?? [])

  return (
    <Screen title="Compare" about="What is different between two moments, and what made it so">
      <Moments shown={shown ?? null} onCompare={setAsked} />
      {refusal && from !== null && <RefusalNotice refusal={refusal} />}
      {loading && <Skeleton h={160} aria-label="Loading" />}
      {!loading && !refusal && entities.length === 0 && (
        <Nothing title={from === null ? 'Choose a moment to begin with' : 'Nothing is different'}>
          Or travel in time first and compare that moment with now.
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

interface MomentsProps {
  /** The moment that the dashboard shows. */
  readonly shown: string | null
  readonly onCompare: (span: Span) => void
}

function Moments({ shown, onCompare }: MomentsProps) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [by, setBy] = useState<'time' | 'position'>('time')
  function compare(event: FormEvent) {
    event.preventDefault()
    const read = (typed: string) => (typed === '' ? null : by === 'time' ? { time: new Date(typed).toISOString() } : { position: typed })
    onCompare({ from: from === '' && shown !== null ? { time: shown } : read(from), to: read(to) })
  }
  const type = by === 'time' ? 'datetime-local' : 'number'
  return (
    <form onSubmit={compare}>
      <Group align="flex-end" gap="sm">
        <SegmentedControl
          aria-label="How the moments are named"
          data={[
            { value: 'time', label: 'By time' },
            { value: 'position', label: 'By event' },
          ]}
          value={by}
          onChange={(next) => {
            setBy(next as typeof by)
            setFrom('')
            setTo('')
          }}
        />
        <TextInput label="From" type={type} min={1} step={1} value={from} onChange={(event) => setFrom(event.target.value)} />
        <TextInput
          label="To"
          description="Now, if left empty"
          type={type}
          min={1}
          step={1}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button type="submit">Compare</Button>
      </Group>
    </form>
  )
}
