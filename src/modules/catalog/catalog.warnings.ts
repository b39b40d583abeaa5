// What to tell someone who points an alias at a model: that LiteLLM does not know it, or that it is going or gone.

import { type CatalogModel, listedByProvider, litellmVersion } from './catalog.data.ts'
import { isOwnName, splitName } from './catalog.names.ts'
import { suggestModels } from './catalog.suggestions.ts'
import { findModel, isKnownProvider } from './catalog.ts'

/** A reason to look twice at a model; none of them stops a command. */
export interface ModelWarning {
  readonly code: 'UNKNOWN_MODEL' | 'MODEL_DEPRECATED' | 'MODEL_RETIRING'
  readonly message: string
}

const RETIRING_DAYS = 90

/**
 * Warnings for a `provider/model` as of a day. None for unknown providers, which are refused elsewhere, and none about names
 * that no list can know: wildcards, deployments, and providers whose models LiteLLM does not list.
 * @param today YYYY-MM-DD
 */
export function modelWarnings(litellmModel: string, today: string): ModelWarning[] {
  const { provider } = splitName(litellmModel)
  const model = findModel(litellmModel)
  if (model) return ageWarnings(litellmModel, model, today)
  if (!isKnownProvider(provider) || !listedByProvider.has(provider) || isOwnName(litellmModel)) return []
  return [{ code: 'UNKNOWN_MODEL', message: `LiteLLM ${litellmVersion} lists no model ${litellmModel}${hint(litellmModel)}` }]
}

function ageWarnings(litellmModel: string, { deprecationDate, lastListedIn }: CatalogModel, today: string): ModelWarning[] {
  if (deprecationDate !== null && deprecationDate < today) {
    return [{ code: 'MODEL_DEPRECATED', message: `${litellmModel} has been deprecated since ${deprecationDate}` }]
  }
  if (lastListedIn !== null) {
    // Here the hint is a replacement to move to, so it names no model that is gone itself.
    const message = `LiteLLM ${litellmVersion} no longer lists ${litellmModel}, which ${lastListedIn} did${hint(litellmModel, today)}`
    return [{ code: 'MODEL_DEPRECATED', message }]
  }
  if (deprecationDate !== null && deprecationDate <= addDays(today, RETIRING_DAYS)) {
    return [{ code: 'MODEL_RETIRING', message: `${litellmModel} retires on ${deprecationDate}` }]
  }
  return []
}

function hint(litellmModel: string, today?: string): string {
  const names = suggestModels(litellmModel, today).map((model) => model.litellmModel)
  return names.length === 0 ? '' : `; did you mean ${names.join(' or ')}?`
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
