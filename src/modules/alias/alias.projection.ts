import type { Change, RowChange } from '../../kernel/module.ts'
import type { AliasState } from './alias.decider.ts'
import type { AliasEvent } from './alias.events.ts'
import { modelAliasTable, providerSwitchTable } from './alias.tables.ts'
import { splitLitellmModel } from './litellm-model.ts'

/** An event's rows: the alias as it is from now on, and for a switch its own row. A deleted alias leaves a marked row behind. */
export function projectAlias({ event, before, after }: Change<AliasState, AliasEvent>): RowChange[] {
  const details = after.state ?? before?.state
  if (!details) throw new Error(`${event.type} of ${event.key} leaves no alias to show`)
  const alias: RowChange = {
    table: modelAliasTable,
    key: [event.key],
    replaces: before !== undefined,
    row: {
      name: event.key,
      litellm_model: details.litellmModel,
      provider: splitLitellmModel(details.litellmModel).provider,
      description: details.description,
      active: details.active,
      input_price: details.pricing?.inputPerMillionTokens ?? null,
      output_price: details.pricing?.outputPerMillionTokens ?? null,
      version: after.version,
      created_at: new Date(after.createdAt),
      updated_at: new Date(after.updatedAt),
      deleted: after.state === null,
      born: event.type === 'ModelAliasCreated',
    },
  }
  if (event.type !== 'ProviderSwitched') return [alias]
  const { from, to } = event.data as { from: string; to: string }
  const switched = {
    alias: event.key,
    from_model: from,
    to_model: to,
    from_provider: splitLitellmModel(from).provider,
    to_provider: splitLitellmModel(to).provider,
    actor_id: event.actorId,
    switched_at: event.recordedAt,
  }
  return [alias, { table: providerSwitchTable, key: [event.key, String(event.position)], replaces: false, row: switched }]
}
