import { Ctx, Query, Resolver } from 'type-graphql'
import { Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { apiKeyById } from './api-key.queries.ts'
import { Viewer } from './viewer.types.ts'

@Resolver()
export class ViewerResolver {
  @Reads()
  @Query(() => Viewer, { description: 'The key that this request was sent with: a client learns from it what it may offer.' })
  async viewer(@Ctx() context: RequestContext): Promise<Viewer> {
    const { id, role } = context.caller
    if (role === 'TEAM') throw new Error('a team key reached viewer')
    const key = await apiKeyById(context, { key: id, asOf: null })
    return { id, name: key?.name ?? id, role }
  }
}
