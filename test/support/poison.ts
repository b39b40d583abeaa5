/** A slice whose every event is one that the store will not take: its read table does not exist. */
import type { Command } from '../../src/kernel/command.ts'
import type { DomainEvent } from '../../src/kernel/event.ts'
import { defineModule } from '../../src/kernel/module.ts'
import type { Slice } from '../../src/slice.ts'

type Poison = Command<'Poison', Record<string, never>>
type Poisoned = DomainEvent<'Poisoned', Record<string, never>>

const table = { name: 'a_table_that_nobody_made', key: ['id'], columns: { id: 'text' } }

const domain = defineModule<{ readonly poisoned: true }, Poison, Poisoned>({
  entity: { name: 'Well', indexes: {} },
  tables: [table],
  commands: { Poison: true },
  decide: ({ key }) => [{ type: 'Poisoned', key, data: {} }],
  evolve: () => ({ poisoned: true }),
  project: ({ event, before }) => [{ table, key: [event.key], row: { id: event.key }, replaces: before !== undefined }],
  undo: { Poisoned: { touches: () => [], commands: () => [] } },
  events: { Poisoned: { summary: ({ key }) => `${key} poisoned`, changes: () => [] } },
})

export const poisonSlice: Slice = { name: 'poison', aggregate: { domain, load: async () => [] }, resolvers: [], eventTypes: [] }

export function poison(key: string): Poison {
  return { type: 'Poison', key, data: {} }
}
