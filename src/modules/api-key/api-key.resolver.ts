import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { newSecret } from '../../auth/secrets.ts'
import { entityAfter, outcome, submit } from '../../graphql/command-input.ts'
import { KeyInput, keyIdOf } from '../../graphql/key-input.ts'
import { ManagesKeys, ReadsKeys } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { allApiKeys, apiKeyById } from './api-key.queries.ts'
import { ApiKey, ApiKeyPayload, CreateApiKeyInput } from './api-key.types.ts'

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @ReadsKeys()
  @Query(() => [ApiKey], { description: 'The API keys, the newest first; revoked and expired ones too.' })
  apiKeys(@Ctx() { services }: RequestContext): Promise<ApiKey[]> {
    return allApiKeys(services.db)
  }

  @ManagesKeys()
  @Mutation(() => ApiKeyPayload, { description: 'Makes a new API key and shows its secret, this once.' })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'The new key.' }) input: CreateApiKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<ApiKeyPayload> {
    const { id, secret, secretHash } = newSecret('sbk')
    const now = context.services.clock.now().toISOString()
    const data = { name: input.name, role: input.role, expiresAt: input.expiresAt?.toISOString() ?? null, secretHash, now }
    const result = await submit(context, 'createApiKey', input, [{ type: 'CreateApiKey', key: id, data }])
    const keyId = result.events[0]?.key ?? id
    return {
      ...outcome(context, result),
      apiKey: await entityAfter(context, apiKeyById, keyId, result),
      secret: result.replayed || result.dryRun ? null : secret,
    }
  }

  @ManagesKeys()
  @Mutation(() => ApiKeyPayload, { description: 'Revokes a key: from here on it opens nothing. The last lasting ADMIN key is kept.' })
  async revokeApiKey(
    @Arg('input', () => KeyInput, { description: 'The key.' }) input: KeyInput,
    @Ctx() context: RequestContext,
  ): Promise<ApiKeyPayload> {
    const key = keyIdOf(input, 'ApiKey')
    const result = await submit(context, 'revokeApiKey', input, [{ type: 'RevokeApiKey', key, data: {} }])
    return { ...outcome(context, result), apiKey: await entityAfter(context, apiKeyById, key, result), secret: null }
  }
}
