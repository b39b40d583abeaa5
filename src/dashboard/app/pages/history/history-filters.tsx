import { Button, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { eventKind } from '../../events/event-kind.ts'
import type { AuditEventFilter, EventLineFragment } from '../../gql/graphql.ts'
import { EVENT_TYPES } from './event-types.ts'

export const NO_FILTER: AuditEventFilter = {}

export interface HistoryFiltersProps {
  readonly value: AuditEventFilter
  readonly onChange: (value: AuditEventFilter) => void
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
  const [text, setText] = useState({ entityKey: '', reasonContains: '', from: '', to: '' })
  const settle = useDebouncedCallback((next: typeof text) => onChange({ ...value, ...typedFilter(next) }), 250)
  function type(field: keyof typeof text, typed: string) {
    const next = { ...text, [field]: typed }
    setText(next)
    settle(next)
  }
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
        value={value.entityType ?? null}
        onChange={(entityType) => onChange({ ...value, entityType })}
        clearable
        clearButtonProps={{ 'aria-label': 'All entities' }}
      />
      <TextInput label="Name" placeholder="smart" value={text.entityKey} onChange={(event) => type('entityKey', event.target.value)} />
      <Select
        label="Type"
        placeholder="All"
        data={EVENT_TYPES.map((name) => ({ value: name, label: eventKind(name).words }))}
        value={value.types?.[0] ?? null}
        onChange={(chosen) => onChange({ ...value, types: chosen === null ? null : [chosen] })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'All types' }}
      />
      <Select
        label="Actor"
        placeholder="All"
        data={actorsOf(seen, actors.current)}
        value={value.actorId ?? null}
        onChange={(actorId) => onChange({ ...value, actorId })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'All actors' }}
      />
      <TextInput label="Reason contains" value={text.reasonContains} onChange={(event) => type('reasonContains', event.target.value)} />
      <TextInput label="From" type="datetime-local" value={text.from} onChange={(event) => type('from', event.target.value)} />
      <TextInput label="To" type="datetime-local" value={text.to} onChange={(event) => type('to', event.target.value)} />
      <Button
        variant="default"
        onClick={() => {
          setText({ entityKey: '', reasonContains: '', from: '', to: '' })
          onChange(NO_FILTER)
        }}
      >
        Clear
      </Button>
    </SimpleGrid>
  )
}

/** Who made events seen so far, those that a filter hides meanwhile included. */
function actorsOf(seen: readonly EventLineFragment[], known: Map<string, string>): { value: string; label: string }[] {
  for (const { actor } of seen) known.set(actor.id, actor.name)
  return [...known].map(([value, label]) => ({ value, label }))
}

function typedFilter(text: Readonly<Record<'entityKey' | 'reasonContains' | 'from' | 'to', string>>): AuditEventFilter {
  return {
    entityKey: text.entityKey.trim() || null,
    reasonContains: text.reasonContains.trim() || null,
    from: moment(text.from),
    to: moment(text.to),
  }
}

/** A local date and time as the browser writes it, as a moment; null while it is not whole. */
function moment(typed: string): string | null {
  const time = new Date(typed)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
