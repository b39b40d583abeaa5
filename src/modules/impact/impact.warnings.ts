/** What to tell somebody before a switch: pure, from what the catalog knows of both models. */
import type { AliasState } from '../alias/index.ts'
import { type CatalogModel, findModel, modelWarnings } from '../catalog/index.ts'

/** @param today YYYY-MM-DD */
export function switchWarnings(name: string, alias: AliasState, to: string, today: string): string[] {
  const from = alias.litellmModel
  const same = from === to ? [`alias ${name} points to ${to} already: nothing would change`] : []
  const disabled = alias.active ? [] : [`alias ${name} is disabled: no team is served by it until it is enabled`]
  return [
    ...same,
    ...disabled,
    ...modelWarnings(to, today).map(({ message }) => message),
    ...comparison(from, to),
    ...ownPrice(name, alias),
  ]
}

function comparison(from: string, to: string): string[] {
  const [before, after] = [findModel(from), findModel(to)]
  if (!before || !after) {
    const unknown = [before ? [] : [from], after ? [] : [to]].flat().join(' and ')
    return [`the catalog does not know ${unknown}, so abilities and list prices cannot be compared`]
  }
  return [...modeChange(before, after), ...lostRoom(before, after), ...lostAbilities(before, after), ...unpriced(before, after)]
}

function modeChange({ mode: before }: CatalogModel, { litellmModel, mode: after }: CatalogModel): string[] {
  if (before === null || after === null || before === after) return []
  return [`${litellmModel} is made for ${after}, the present model for ${before}`]
}

function lostRoom(before: CatalogModel, after: CatalogModel): string[] {
  const rooms = [
    { what: 'context window', from: before.maxInputTokens, to: after.maxInputTokens },
    { what: 'longest answer', from: before.maxOutputTokens, to: after.maxOutputTokens },
  ]
  return rooms.flatMap(({ what, from, to }) =>
    from !== null && to !== null && to < from ? [`the ${what} shrinks from ${from} to ${to} tokens`] : [],
  )
}

function lostAbilities(before: CatalogModel, after: CatalogModel): string[] {
  const lost = before.supports.filter((ability) => !after.supports.includes(ability))
  return lost.length > 0 ? [`${after.litellmModel} is not listed with ${lost.join(', ')}, which the present model supports`] : []
}

function unpriced(...models: CatalogModel[]): string[] {
  return models.flatMap(({ litellmModel, listPricing }) => (listPricing ? [] : [`no price per token is listed for ${litellmModel}`]))
}

function ownPrice(name: string, { pricing }: AliasState): string[] {
  if (!pricing) return []
  const { inputPerMillionTokens: input, outputPerMillionTokens: output } = pricing
  return [`alias ${name} has its own price, ${input}/${output} USD per million tokens in/out, which teams go on being charged`]
}
