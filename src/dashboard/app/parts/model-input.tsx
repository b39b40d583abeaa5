/** A field for provider/model, with suggestions from the catalog and what the catalog says of the model chosen. */
import { Combobox, Group, Stack, Text, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect } from 'react'
import { useData } from '../api/data.ts'
import { graphql } from '../gql/gql.ts'
import { CatalogNote } from './catalog-note.tsx'

const SuggestModels = graphql(`
  query SuggestModels($search: String!) {
    catalogModels(search: $search, first: 100) {
      nodes {
        litellmModel
        mode
        maxInputTokens
        listPricing {
          inputPerMillionTokens
          outputPerMillionTokens
        }
        deprecationDate
      }
    }
  }
`)

export interface ModelInputProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | null
}

/** Suggestions shown at once. */
const SHOWN = 20
/** Milliseconds after the last key before the catalog is asked. */
const SETTLED = 150

export function ModelInput({ value, onChange, error }: ModelInputProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [search] = useDebouncedValue(value.trim(), SETTLED)
  const { data } = useData(SuggestModels, { search })
  const models = nearestFirst(data?.catalogModels.nodes ?? [], search)
  const chosen = models.find(({ litellmModel }) => litellmModel === value.trim())
  // Whoever typed a whole name needs no list in front of the next field.
  const suggestions = chosen ? [] : models.slice(0, SHOWN)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the suggestion marked is one of the list before
  useEffect(() => combobox.resetSelectedOption(), [search])

  return (
    <Stack gap={6}>
      <Combobox
        store={combobox}
        onOptionSubmit={(model) => {
          onChange(model)
          combobox.closeDropdown()
        }}
      >
        <Combobox.Target>
          <TextInput
            label="LiteLLM Model"
            description="provider/model, as LiteLLM spells it"
            placeholder="openai/gpt-4o"
            value={value}
            onChange={(event) => {
              onChange(event.target.value)
              combobox.openDropdown()
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            error={error}
            autoComplete="off"
            spellCheck={false}
            required
            withAsterisk={false}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={suggestions.length === 0}>
          <Combobox.Options mah={240} style={{ overflowY: 'auto' }} aria-label="Models of the catalog">
            {suggestions.map(({ litellmModel, mode, listPricing }) => (
              <Combobox.Option value={litellmModel} key={litellmModel}>
                <Group justify="space-between" gap="sm" wrap="nowrap">
                  <Text size="sm" className="breakable">
                    {litellmModel}
                  </Text>
                  <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                    {listPricing ? `$${listPricing.inputPerMillionTokens} / $${listPricing.outputPerMillionTokens}` : mode}
                  </Text>
                </Group>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {value.trim() !== '' && search === value.trim() && data && <CatalogNote model={chosen ?? null} />}
    </Stack>
  )
}

/** Models whose name begins as typed, with or without its provider, before those that only hold it; short names before long ones. */
function nearestFirst<M extends { readonly litellmModel: string }>(models: readonly M[], typed: string): M[] {
  const text = typed.toLowerCase()
  const far = ({ litellmModel }: M) => {
    const name = litellmModel.toLowerCase()
    return name.startsWith(text) ? 0 : name.slice(name.indexOf('/') + 1).startsWith(text) ? 1 : 2
  }
  return [...models].sort((a, b) => far(a) - far(b) || a.litellmModel.length - b.litellmModel.length)
}
