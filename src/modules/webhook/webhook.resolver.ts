import { randomBytes } from 'node:crypto'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { v7 as uuid } from 'uuid'
import { DeletePayload, entityAfter, outcome, submit } from '../../graphql/command-input.ts'
import { requireEventTypes } from '../../graphql/event-type-input.ts'
import { parseGlobalId } from '../../graphql/node.ts'
import { ManagesKeys, ReadsKeys } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { allWebhooks, dropSecret, keepSecret, webhookById } from './webhook.queries.ts'
import { CreateWebhookInput, Webhook, WebhookInput, WebhookPayload } from './webhook.types.ts'

declare module '../../graphql/services.ts' {
  interface Services {
    /** Whether webhooks may speak plain HTTP to other machines. */
    readonly webhooksOverHttp: boolean
  }
}

/** What leaves the house is an administrator's business, as keys are. */
@Resolver(() => Webhook)
export class WebhookResolver {
  @ReadsKeys()
  @Query(() => [Webhook], { description: 'The webhooks, the oldest first.' })
  webhooks(@Ctx() { services }: RequestContext): Promise<Webhook[]> {
    return allWebhooks(services.db)
  }

  @ManagesKeys()
  @Mutation(() => WebhookPayload, {
    description: 'Makes a webhook, which is delivered what is recorded from now on, and shows its secret, this once.',
  })
  async createWebhook(
    @Arg('input', () => CreateWebhookInput, { description: 'The new webhook.' }) input: CreateWebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookPayload> {
    const { db, registry, webhooksOverHttp: allowHttp } = context.services
    const types = input.types ? requireEventTypes('types', input.types, registry) : null
    const id = uuid()
    const secret = `whsec_${randomBytes(32).toString('base64')}`
    const data = { url: input.url, types, allowHttp }
    // Before the event, so that no delivery finds none.
    if (!input.dryRun) await keepSecret(db, id, secret)
    const result = await submit(context, 'createWebhook', input, [{ type: 'CreateWebhook', key: id, data }]).catch(async (error) => {
      // What may have been written keeps its secret.
      if (error.code !== 'UNAVAILABLE') await dropSecret(db, id)
      throw error
    })
    if (result.replayed) await dropSecret(db, id)
    return {
      ...outcome(context, result),
      webhook: await entityAfter(context, webhookById, result.events[0]?.key ?? id, result),
      secret: result.replayed || result.dryRun ? null : secret,
    }
  }

  @ManagesKeys()
  @Mutation(() => WebhookPayload, { description: 'Lets deliveries to a parked webhook go on from where they stopped.' })
  async resumeWebhook(
    @Arg('input', () => WebhookInput, { description: 'The webhook.' }) input: WebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookPayload> {
    const key = keyOf(input)
    const result = await submit(context, 'resumeWebhook', input, [{ type: 'ResumeWebhook', key, data: {} }])
    return { ...outcome(context, result), webhook: await entityAfter(context, webhookById, key, result), secret: null }
  }

  @ManagesKeys()
  @Mutation(() => DeletePayload, { description: 'Deletes a webhook; nothing more is delivered to it.' })
  async deleteWebhook(
    @Arg('input', () => WebhookInput, { description: 'The webhook.' }) input: WebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<DeletePayload> {
    const key = keyOf(input)
    const result = await submit(context, 'deleteWebhook', input, [{ type: 'DeleteWebhook', key, data: {} }])
    if (!result.dryRun) await dropSecret(context.services.db, key)
    return { ...outcome(context, result), deletedKey: key }
  }
}

function keyOf({ id }: WebhookInput): string {
  const named = parseGlobalId(id)
  return named?.type === 'Webhook' ? named.key : id
}
