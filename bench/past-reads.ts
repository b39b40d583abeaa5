/** Pages of the past as a client asks for them, each checked. They return the microseconds that the answer took. */
import { type Asker, cursor } from './asking.ts'
import { type HistoryQuestion, type ListQuestion, PAGE } from './past-pages.ts'

const HISTORY = `query History($name: String!, $after: String) {
  modelAlias(name: $name) {
    history(first: ${PAGE}, after: $after) { nodes { position type summary recordedAt actor { id name } } pageInfo { hasNextPage endCursor } }
  }
}`
const LIST = `query List($at: PointInTime, $after: String) {
  modelAliases(first: ${PAGE}, after: $after, at: $at) {
    nodes { name litellmModel provider active description version updatedAt } pageInfo { hasNextPage endCursor }
  }
}`

interface HistoryAnswer {
  readonly modelAlias: { readonly history: { readonly nodes: readonly { readonly position: string }[] } }
}
interface ListAnswer {
  readonly modelAliases: { readonly nodes: readonly { readonly name: string; readonly litellmModel: string }[] }
}

export async function readHistory(ask: Asker, { alias, below, expected }: HistoryQuestion): Promise<number> {
  const { data, microseconds } = await ask<HistoryAnswer>(HISTORY, { name: alias, after: cursor('history@position', below) })
  const found = data.modelAlias.history.nodes.map(({ position }) => Number(position))
  if (found.join() !== expected.join()) throw new Error(`the history of ${alias} below ${below} is ${expected}, not ${found}`)
  return microseconds
}

export async function readList(ask: Asker, { at, behind, expected }: ListQuestion): Promise<number> {
  const moment = at === null ? null : { position: at }
  const { data, microseconds } = await ask<ListAnswer>(LIST, { at: moment, after: cursor('ModelAlias', behind) })
  const found = data.modelAliases.nodes.map(({ name, litellmModel }) => `${name} -> ${litellmModel}`)
  if (found.join() !== expected.join()) throw new Error(`the aliases behind ${behind} as of ${at ?? 'now'} are ${expected}, not ${found}`)
  return microseconds
}
