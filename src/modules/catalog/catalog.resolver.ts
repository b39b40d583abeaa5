import { Arg, Args, Query, Resolver } from 'type-graphql'
import { ForwardPageArgs, keyRange, pageOf } from '../../graphql/connection.ts'
import { Reads } from '../../graphql/roles.ts'
import { searchModels } from './catalog.ts'
import { CatalogModelConnection } from './catalog.types.ts'

const KIND = 'CatalogModel'

@Resolver()
export class CatalogResolver {
  @Reads()
  @Query(() => CatalogModelConnection, { description: 'Models that LiteLLM knows, in the order of their names.' })
  catalogModels(
    @Arg('search', () => String, { nullable: true, description: 'Words that must all occur in the name, in any case and order.' }) search:
      | string
      | null,
    @Arg('provider', () => String, { nullable: true, description: 'Only models of this provider.' }) provider: string | null,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
  ): CatalogModelConnection {
    const range = keyRange<string>(KIND, args)
    const asked = {
      search: (search ?? '').slice(0, 200),
      provider: provider ?? undefined,
      after: range.after ?? undefined,
      limit: range.limit,
    }
    const { models, total } = searchModels(asked)
    return pageOf(KIND, range, models, { keyOf: (model) => model.litellmModel, toNode: (model) => model, count: async () => total })
  }
}
