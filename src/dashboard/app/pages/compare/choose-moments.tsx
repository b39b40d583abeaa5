import { Button, Group, SegmentedControl, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { PointInTime } from '../../gql/graphql.ts'
import { localText, timeOf } from '../../parts/time-field.tsx'

export interface Moments {
  readonly from: PointInTime | null
  /** Null when it is the present. */
  readonly to: PointInTime | null
}

export interface ChooseMomentsProps {
  readonly chosen: Moments
  readonly onCompare: (moments: Moments) => void
}

type By = 'time' | 'position'

export function ChooseMoments({ chosen, onCompare }: ChooseMomentsProps) {
  const [by, setBy] = useState<By>((chosen.from ?? chosen.to)?.position ? 'position' : 'time')
  const [from, setFrom] = useState(typedOf(chosen.from, by))
  const [to, setTo] = useState(typedOf(chosen.to, by))
  function compare(event: FormEvent) {
    event.preventDefault()
    const first = read(from, by)
    if (first) onCompare({ from: first, to: read(to, by) })
  }
  const type = by === 'time' ? { type: 'datetime-local', step: 1 } : { type: 'number', min: 1, step: 1 }
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
            setBy(next as By)
            setFrom('')
            setTo('')
          }}
        />
        <TextInput
          label={by === 'time' ? 'From' : 'From event'}
          {...type}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
          required
          withAsterisk={false}
        />
        <TextInput
          label={by === 'time' ? 'To (now, if left empty)' : 'To event (the newest, if left empty)'}
          {...type}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button type="submit">Compare</Button>
      </Group>
    </form>
  )
}

function typedOf(moment: PointInTime | null, by: By): string {
  return (by === 'time' ? localText(moment?.time ?? null) : moment?.position) ?? ''
}

function read(typed: string, by: By): PointInTime | null {
  if (typed === '') return null
  const time = by === 'time' ? timeOf(typed) : null
  if (by === 'position') return { position: typed }
  return time === null ? null : { time }
}
