import { SegmentedControl, Skeleton, Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useData } from '../api/data.ts'
import { useMomentEnd } from '../api/moment-end.ts'
import { graphql } from '../gql/gql.ts'
import { Card } from './card.tsx'
import { counted, dollars } from './figures.ts'
import { Nothing } from './nothing.tsx'
import { RefusalNotice } from './refusal-notice.tsx'

const UsageChart = lazy(() => import('./usage-chart.tsx').then(({ UsageChart }) => ({ default: UsageChart })))

const UsageByDayQuery = graphql(`
  query UsageByDay($from: DateTime!, $to: DateTime, $alias: String) {
    usageByDay(from: $from, to: $to, alias: $alias) {
      day
      totalCalls
      totalTokens
      totalCostUsd
    }
  }
`)

const DAY = 86_400_000
const SHOWN_DAYS = 30

export interface ChartedDay {
  readonly day: string
  readonly calls: number
  readonly cost: number
}

export interface UsageByDayProps {
  readonly title: string
  /** Only calls of this alias. */
  readonly alias?: string
  /** Times to mark, such as those of switches. */
  readonly marks?: readonly { readonly at: string; readonly label: string }[]
}

/** The last weeks up to the moment that is shown. */
export function UsageByDay({ title, alias, marks = [] }: UsageByDayProps) {
  const moment = useMomentEnd()
  const [measure, setMeasure] = useState<'calls' | 'cost'>('calls')
  const [end] = useState(() => new Date())
  const until = moment ? new Date(moment) : end
  const from = new Date(until.getTime() - (SHOWN_DAYS - 1) * DAY)
  const { data, refusal } = useData(
    UsageByDayQuery,
    { from: from.toISOString(), to: until.toISOString(), alias: alias ?? null },
    moment === undefined,
  )
  const days = everyDay(from, data?.usageByDay ?? [])
  const [calls, cost] = [sum(days, 'calls'), sum(days, 'cost')]
  return (
    <Card title={title}>
      {refusal && <RefusalNotice refusal={refusal} retry />}
      {data && calls === 0 && <Nothing title="No calls in the last 30 days" />}
      {calls > 0 && (
        <>
          <Text size="sm">
            {counted(calls, 'call')} for {dollars(String(cost))} in {SHOWN_DAYS} days
          </Text>
          <SegmentedControl
            size="xs"
            aria-label="What to draw"
            data={[
              { value: 'calls', label: 'Calls' },
              { value: 'cost', label: 'Cost' },
            ]}
            value={measure}
            onChange={(next) => setMeasure(next as typeof measure)}
            style={{ alignSelf: 'flex-start' }}
          />
          <Suspense fallback={<Skeleton h={220} />}>
            <UsageChart
              days={days}
              measure={measure}
              marks={marks
                .map((mark) => ({ day: mark.at.slice(0, 10), label: mark.label }))
                .filter(({ day }) => days.some((one) => one.day === day))}
            />
          </Suspense>
        </>
      )}
    </Card>
  )
}

interface CountedDay {
  readonly day: string
  readonly totalCalls: number
  readonly totalCostUsd: string
}

/** One entry for each day, those without calls included. */
function everyDay(from: Date, counted: readonly CountedDay[]): ChartedDay[] {
  const known = new Map(counted.map((day) => [day.day, day]))
  return Array.from({ length: SHOWN_DAYS }, (_, index) => {
    const day = new Date(from.getTime() + index * DAY).toISOString().slice(0, 10)
    const { totalCalls = 0, totalCostUsd = '0' } = known.get(day) ?? {}
    return { day, calls: totalCalls, cost: Number(totalCostUsd) }
  })
}

function sum(days: readonly ChartedDay[], measure: 'calls' | 'cost'): number {
  return days.reduce((total, day) => total + day[measure], 0)
}
