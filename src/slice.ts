import type { DomainModule } from './kernel/module.ts'
import type { Loader } from './projections/restore.ts'

/** A class whose decorators TypeGraphQL reads. */
export type DecoratedClass = abstract new (...args: never[]) => object

/** What one folder under `modules/` gives the program. */
export interface Slice {
  readonly name: string
  /** Its aggregate, and how memory is filled with it at start; absent in slices that only read. */
  readonly aggregate?: { readonly domain: DomainModule; readonly load: Loader }
  readonly resolvers: readonly DecoratedClass[]
  /** Object types that are reached through an interface only, such as one per event. */
  readonly types: readonly DecoratedClass[]
}
