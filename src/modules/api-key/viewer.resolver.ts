import { Ctx, Query, Resolver } from 'type-graphql'
import { Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { apiKeyById } from './api-key.queries.ts'
import { Viewer } from './viewer.types.ts'

@Resolver()
export class ViewerResolver {
  @Reads()
  @Query(() => Viewer, { description: 'Who this request was sent by: a client learns from it what it may offer.' })
  async viewer(@Ctx() context: RequestContext): Promise<Viewer> {
    const { caller } = context
    if (caller.role === 'TEAM') throw new Error('a team key reached viewer')
    const { id, role, name } = caller
    if (name !== undefined) return { id, name, role }
    const key = await apiKeyById(context, { key: id, asOf: null })
    return { id, name: key?.name ?? id, role }
  }
}
