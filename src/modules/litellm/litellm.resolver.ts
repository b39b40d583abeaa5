import { Ctx, Query, Resolver } from 'type-graphql'
import { Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { servedAliases } from './litellm.queries.ts'
import { litellmConfigYaml } from './litellm.yaml.ts'

@Resolver()
export class LitellmResolver {
  @Reads()
  @Query(() => String, {
    description:
      "litellm_config.yaml whose model_list serves the active aliases, and every model of their providers by its own name. Keys are references to LiteLLM's environment.",
  })
  async litellmConfig(@Ctx() { services }: RequestContext): Promise<string> {
    return litellmConfigYaml(await servedAliases(services.db))
  }
}
