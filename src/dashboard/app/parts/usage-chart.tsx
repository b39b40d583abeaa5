/** Calls and cost by day. Loaded apart from the rest, since only some screens draw. */
import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import { dollars } from './figures.ts'
import type { ChartedDay } from './usage-by-day.tsx'

export interface UsageChartProps {
  readonly days: readonly ChartedDay[]
  /** Days to be marked with a line. */
  readonly marks: readonly { readonly day: string; readonly label: string }[]
  readonly measure: 'calls' | 'cost'
}

export function UsageChart({ days, marks, measure }: UsageChartProps) {
  return (
    <BarChart
      h={220}
      data={days.map(({ day, calls, cost }) => ({ day, calls, cost }))}
      dataKey="day"
      series={[{ name: measure, label: measure === 'cost' ? 'Cost' : 'Calls', color: measure === 'cost' ? 'teal.7' : 'indigo.6' }]}
      referenceLines={marks.map(({ day, label }) => ({ x: day, label, color: 'orange.7', labelPosition: 'insideTopLeft' as const }))}
      valueFormatter={(value) => (measure === 'cost' ? dollars(String(value)) : String(value))}
      xAxisProps={{ tickFormatter: (day: string) => day.slice(5), minTickGap: 20 }}
      barProps={{ isAnimationActive: false }}
      gridAxis="x"
      yAxisProps={{ domain: [0, (most: number) => Math.ceil(most * 1.25)], allowDecimals: measure === 'cost' }}
      tickLine="none"
    />
  )
}
