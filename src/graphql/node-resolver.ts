import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Node, parseGlobalId } from './node.ts'
import { Reads } from './roles.ts'
import type { RequestContext } from './services.ts'

@Resolver()
export class NodeResolver {
  @Reads()
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when there is none.' })
  async node(
    @Arg('id', () => ID, { description: 'The id that the entity gave.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    const named = parseGlobalId(id)
    const fetch = named ? context.services.nodeFetchers.get(named.type) : undefined
    return named && fetch ? fetch(context, named.key) : null
  }
}
