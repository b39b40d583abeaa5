import { Button, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { eventKind } from '../../events/event-kind.ts'
import type { EventLineFragment } from '../../gql/graphql.ts'
import { useSettledText } from '../../parts/settled-text.ts'
import { TimeField } from '../../parts/time-field.tsx'
import { EVENT_TYPES } from './event-types.ts'
import { EVERYTHING, type HistoryView } from './history-view.ts'

export interface HistoryFiltersProps {
  readonly value: HistoryView
  readonly onChange: (change: Partial<HistoryView>) => void
  /** Events on the screen: whoever made them can be chosen. */
  readonly seen: readonly EventLineFragment[]
}

const ENTITY_TYPES = [
  { value: 'ModelAlias', label: 'Alias' },
  { value: 'AccessGroup', label: 'Group' },
  { value: 'Organization', label: 'Organization' },
  { value: 'Team', label: 'Team' },
  { value: 'ApiKey', label: 'API key' },
  { value: 'TeamKey', label: 'Team key' },
]

export function HistoryFilters({ value, onChange, seen }: HistoryFiltersProps) {
  const actors = useRef(new Map<string, string>())
  const [name, typeName] = useSettledText(value.name ?? '', (name) => onChange({ name }))
  const [reason, typeReason] = useSettledText(value.reason ?? '', (reason) => onChange({ reason }))
  return (
    <SimpleGrid
      cols={{ base: 2, sm: 4 }}
      spacing="sm"
      verticalSpacing="xs"
      role="search"
      aria-label="Filter the events"
      style={{ alignItems: 'end' }}
    >
      <Select
        label="Entity"
        placeholder="All"
        data={ENTITY_TYPES}
        value={value.entity}
        onChange={(entity) => onChange({ entity })}
        clearable
        clearButtonProps={{ 'aria-label': 'All entities' }}
      />
      <TextInput label="Name" placeholder="smart" value={name} onChange={(event) => typeName(event.target.value)} />
      <Select
        label="Type"
        placeholder="All"
        data={EVENT_TYPES.map((name) => ({ value: name, label: eventKind(name).words }))}
        value={value.type}
        onChange={(type) => onChange({ type })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'All types' }}
      />
      <Select
        label="Actor"
        placeholder="All"
        data={actorsOf(seen, value.actor, actors.current)}
        value={value.actor}
        onChange={(actor) => onChange({ actor })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'All actors' }}
      />
      <TextInput label="Reason contains" value={reason} onChange={(event) => typeReason(event.target.value)} />
      <TimeField label="From" value={value.from} onSettle={(from) => onChange({ from })} />
      <TimeField label="To" value={value.to} onSettle={(to) => onChange({ to })} />
      <Button variant="default" onClick={() => onChange(EVERYTHING)}>
        Clear
      </Button>
    </SimpleGrid>
  )
}

/** Who made events seen so far, those that a filter hides meanwhile included; and whoever is chosen, though nothing of theirs was seen. */
function actorsOf(
  seen: readonly EventLineFragment[],
  chosen: string | null,
  known: Map<string, string>,
): { value: string; label: string }[] {
  for (const { actor } of seen) known.set(actor.id, actor.name)
  if (chosen !== null && !known.has(chosen)) return [...known, [chosen, chosen] as const].map(([value, label]) => ({ value, label }))
  return [...known].map(([value, label]) => ({ value, label }))
}
