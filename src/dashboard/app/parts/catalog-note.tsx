import { Text } from '@mantine/core'
import { count, price } from './figures.ts'

export interface CatalogNoteProps {
  /** Null for a model that the catalog does not know. */
  readonly model: {
    readonly maxInputTokens?: number | null
    readonly listPricing?: { readonly inputPerMillionTokens: string; readonly outputPerMillionTokens: string } | null
    readonly deprecationDate?: string | null
  } | null
}

/** List price, context window and retirement of a model, in one line. */
export function CatalogNote({ model }: CatalogNoteProps) {
  if (!model) {
    return (
      <Text size="xs" c="dimmed">
        The catalog does not know this model. It may be new, or mistyped; it can be used all the same.
      </Text>
    )
  }
  const facts = [
    model.listPricing ? `List price ${price(model.listPricing)}` : 'No list price known',
    ...(model.maxInputTokens ? [`context window ${count(model.maxInputTokens)} tokens`] : []),
  ]
  return (
    <Text size="xs" c="dimmed">
      {facts.join(', ')}.
      {model.deprecationDate && (
        <Text span inherit c="var(--mantine-color-error)" fw={600}>
          {' '}
          {model.deprecationDate <= new Date().toISOString().slice(0, 10) ? 'Its provider retired it on' : 'Its provider retires it on'}{' '}
          {model.deprecationDate}.
        </Text>
      )}
    </Text>
  )
}
