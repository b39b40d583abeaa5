import DataLoader from 'dataloader'
import type { AsOf } from '../projections/validity.ts'
import type { RequestContext } from './services.ts'

/** What is asked of a loader: a key, at a position. */
export interface Keyed {
  readonly key: string
  readonly asOf: AsOf
}

/** Fetches many keys at one position at once; keys left out of the answer are absent. */
type Fetch<V> = (context: RequestContext, keys: readonly string[], asOf: AsOf) => Promise<ReadonlyMap<string, V>>

/** Declares a look-up that a request batches: all that a level of the query asks becomes one call of `fetch` per position. */
export function defineLoader<V>(fetch: Fetch<V>): (context: RequestContext, asked: Keyed) => Promise<V | undefined> {
  const made = (context: RequestContext) =>
    new DataLoader<Keyed, V | undefined, string>((asked) => inGroups(asked, (keys, asOf) => fetch(context, keys, asOf)), {
      cacheKeyFn: ({ key, asOf }) => `${asOf ?? ''}:${key}`,
    })
  return (context, asked) => loaderOf(context, fetch, made).load(asked)
}

/** The same with arguments: `fetch` is called once per distinct arguments and position. */
export function defineLoaderWith<A extends object, V>(
  fetch: (context: RequestContext, keys: readonly string[], asOf: AsOf, args: A) => Promise<ReadonlyMap<string, V>>,
): (context: RequestContext, asked: Keyed, args: A) => Promise<V | undefined> {
  return (context, asked, args) => {
    const name = `${JSON.stringify(args)}`
    const byArgs = cached(context, fetch, () => new Map<string, DataLoader<Keyed, V | undefined, string>>())
    let loader = byArgs.get(name)
    if (!loader) {
      loader = new DataLoader((all) => inGroups(all, (keys, asOf) => fetch(context, keys, asOf, args)), {
        cacheKeyFn: ({ key, asOf }) => `${asOf ?? ''}:${key}`,
      })
      byArgs.set(name, loader)
    }
    return loader.load(asked)
  }
}

function loaderOf<V>(context: RequestContext, id: unknown, make: (context: RequestContext) => V): V {
  return cached(context, id, () => make(context))
}

function cached<V>(context: RequestContext, id: unknown, make: () => V): V {
  if (!context.loaders.has(id)) context.loaders.set(id, make())
  return context.loaders.get(id) as V
}

async function inGroups<V>(
  asked: readonly Keyed[],
  fetch: (keys: readonly string[], asOf: AsOf) => Promise<ReadonlyMap<string, V>>,
): Promise<(V | undefined)[]> {
  const found = new Map<AsOf, ReadonlyMap<string, V>>()
  for (const asOf of new Set(asked.map((one) => one.asOf))) {
    found.set(
      asOf,
      await fetch(
        asked.filter((one) => one.asOf === asOf).map((one) => one.key),
        asOf,
      ),
    )
  }
  return asked.map(({ key, asOf }) => found.get(asOf)?.get(key))
}

/** Loads many keys at one position, in their order, the absent ones left out. */
export async function loadAll<V>(
  context: RequestContext,
  load: (context: RequestContext, asked: Keyed) => Promise<V | undefined>,
  keys: readonly string[],
  asOf: AsOf,
): Promise<V[]> {
  const found = await Promise.all(keys.map((key) => load(context, { key, asOf })))
  return found.filter((value) => value !== undefined)
}
