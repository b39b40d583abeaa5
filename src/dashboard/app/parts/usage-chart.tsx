/** Calls and cost by day. Loaded apart from the rest, since only some screens draw. */
import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import { dollars, shortCount } from './figures.ts'
import type { ChartedDay } from './usage-by-day.tsx'

export interface UsageChartProps {
  readonly days: readonly ChartedDay[]
  /** Days to be marked with a line. */
  readonly marks: readonly { readonly day: string; readonly label: string }[]
  readonly measure: 'calls' | 'cost'
}

const dayAndMonth = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' })

export function UsageChart({ days, marks, measure }: UsageChartProps) {
  const ticks = ticksUpTo(Math.max(...days.map((day) => day[measure])), measure === 'calls')
  return (
    <BarChart
      h={220}
      data={days.map(({ day, calls, cost }) => ({ day, calls, cost }))}
      dataKey="day"
      series={[{ name: measure, label: measure === 'cost' ? 'Cost' : 'Calls', color: measure === 'cost' ? 'teal.7' : 'indigo.6' }]}
      referenceLines={marks.map(({ day, label }) => ({ x: day, label, color: 'orange.7', labelPosition: sideOf(day, days) }))}
      valueFormatter={(value) => (measure === 'cost' ? dollars(String(value)) : String(value))}
      xAxisProps={{ tickFormatter: dayName, minTickGap: 20 }}
      tooltipProps={{ labelFormatter: dayName }}
      barProps={{ isAnimationActive: false }}
      gridAxis="x"
      yAxisProps={{
        domain: [0, ticks.at(-1) ?? 1],
        ticks,
        tickFormatter: (value: number) => (measure === 'cost' ? dollars(String(value)) : shortCount(value)),
      }}
      tickLine="none"
    />
  )
}

/** Where a mark's label has room. */
function sideOf(day: string, days: readonly ChartedDay[]): 'insideTopLeft' | 'insideTopRight' {
  return days.findIndex((one) => one.day === day) < days.length * 0.75 ? 'insideTopLeft' : 'insideTopRight'
}

/** Days are those of UTC, whatever the viewer's zone. */
function dayName(day: unknown): string {
  const time = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(time.getTime()) ? '' : dayAndMonth.format(time)
}

/** Round steps from 0 on to above the most, with room for a label. */
function ticksUpTo(most: number, whole: boolean): number[] {
  const least = (most * 1.1) / 4
  const power = 10 ** Math.floor(Math.log10(least || 1))
  const round = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power
  const step = whole ? Math.max(1, Math.ceil(round)) : round
  return Array.from({ length: Math.ceil((most * 1.1) / step) + 1 }, (_, i) => Number((i * step).toPrecision(6)))
}
