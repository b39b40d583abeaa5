import { Button, Group, TextInput } from '@mantine/core'
import { useData } from '../api/data.ts'
import { graphql } from '../gql/gql.ts'
import type { PricingInput } from '../gql/graphql.ts'

const ListPrice = graphql(`
  query ListPrice($search: String!) {
    catalogModels(search: $search, first: 20) {
      nodes {
        litellmModel
        listPricing {
          inputPerMillionTokens
          outputPerMillionTokens
        }
      }
    }
  }
`)

export interface PricingText {
  readonly input: string
  readonly output: string
}

export const NO_PRICING: PricingText = { input: '', output: '' }

export interface PricingFieldsProps {
  readonly value: PricingText
  readonly onChange: (value: PricingText) => void
  /** The model whose list price can be taken over. */
  readonly litellmModel: string
}

/** What clients pay. Amounts stay text: they are exact decimals, which numbers are not. */
export function PricingFields({ value, onChange, litellmModel }: PricingFieldsProps) {
  const { data } = useData(ListPrice, { search: litellmModel }, litellmModel === '')
  const list = data?.catalogModels.nodes.find((model) => model.litellmModel === litellmModel)?.listPricing
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        label="Input price"
        description="USD per million tokens"
        inputMode="decimal"
        value={value.input}
        onChange={(event) => onChange({ ...value, input: event.target.value })}
        flex={1}
      />
      <TextInput
        label="Output price"
        description="USD per million tokens"
        inputMode="decimal"
        value={value.output}
        onChange={(event) => onChange({ ...value, output: event.target.value })}
        flex={1}
      />
      {list && (
        <Button variant="light" onClick={() => onChange({ input: list.inputPerMillionTokens, output: list.outputPerMillionTokens })}>
          Take the list price
        </Button>
      )}
    </Group>
  )
}

/** Null when both are empty; the server says what is wrong with half a price. */
export function pricingInput({ input, output }: PricingText): PricingInput | null {
  const [from, to] = [input.trim(), output.trim()]
  return from === '' && to === '' ? null : { inputPerMillionTokens: from, outputPerMillionTokens: to }
}
