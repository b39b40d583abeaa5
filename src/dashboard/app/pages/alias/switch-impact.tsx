import { List, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useData } from '../../api/data.ts'
import { graphql } from '../../gql/gql.ts'
import { counted, dollars } from '../../parts/figures.ts'

const PreviewSwitch = graphql(`
  query PreviewSwitch($alias: String!, $litellmModel: String!) {
    previewSwitch(alias: $alias, litellmModel: $litellmModel) {
      teamsAffected
      callsPerDay
      costPerDayNow
      costPerDayAfter
      warnings
    }
  }
`)

export interface SwitchImpactProps {
  readonly alias: string
  readonly litellmModel: string
}

/** What a switch would mean: for whom, and at what cost. */
export function SwitchImpact({ alias, litellmModel }: SwitchImpactProps) {
  const [settled] = useDebouncedValue(litellmModel, 250)
  const whole = /^[^/\s]+\/\S+$/.test(settled)
  const { data, refusal } = useData(PreviewSwitch, { alias, litellmModel: settled }, !whole)
  if (!whole || settled !== litellmModel) return null
  if (refusal) {
    return (
      <Text size="sm" c="var(--mantine-color-error)" className="breakable" role="status">
        {refusal.message}
      </Text>
    )
  }
  const impact = data?.previewSwitch
  if (!impact) return null
  const { teamsAffected, callsPerDay, costPerDayNow, costPerDayAfter, warnings } = impact
  return (
    <div role="status">
      <List size="sm" spacing={4}>
        <List.Item>
          {counted(teamsAffected, 'team')} affected, {Math.round(callsPerDay * 10) / 10} calls a day
        </List.Item>
        <List.Item>{costs(costPerDayNow ?? null, costPerDayAfter ?? null)}</List.Item>
        {warnings.map((warning) => (
          <List.Item key={warning} className="breakable" c="var(--mantine-color-error)">
            {warning}
          </List.Item>
        ))}
      </List>
    </div>
  )
}

function costs(now: string | null, after: string | null): string {
  if (now === null || after === null) return 'The cost cannot be compared: a price is not known'
  const difference = Number(after) - Number(now)
  const change = difference === 0 ? 'the same' : `${dollars(String(Math.abs(difference)))} ${difference > 0 ? 'more' : 'less'}`
  return `${dollars(now)} a day now, ${dollars(after)} after: ${change}`
}
