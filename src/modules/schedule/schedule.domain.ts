import type { Command } from '../../kernel/command.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { Subject } from '../../kernel/event.ts'
import { type Change, defineModule, type RowChange } from '../../kernel/module.ts'
import { type EntityType, stateOf, type WorldReader } from '../../kernel/world.ts'
import { aliasButForCase, litellmModelInput, modelAlias, splitLitellmModel, UnknownAlias, UnknownProvider } from '../alias/index.ts'
import { findModel, isKnownProvider, suggestProviders } from '../catalog/index.ts'
import { type ScheduleCommand, type ScheduledSwitchState, type ScheduleReferences, scheduleDecider } from './schedule.decider.ts'
import type { ScheduledSwitchDetails, ScheduleEvent } from './schedule.events.ts'
import { scheduledSwitchTable } from './schedule.tables.ts'
import { scheduleUndo } from './schedule.undo.ts'

export const scheduledSwitch: EntityType<ScheduledSwitchState> = {
  name: 'ScheduledSwitch',
  indexes: {
    waiting: ({ status }) => (status === 'PENDING' ? ['all'] : []),
    plansOfAlias: ({ alias, status }) => (status === 'PENDING' || status === 'DONE' ? [alias] : []),
    waitingByAlias: ({ alias, status }) => (status === 'PENDING' ? [alias] : []),
  },
}

/** Ids of switches that wait and are due, in the order of their times. */
export function dueSwitches(world: WorldReader, now: Date): string[] {
  const due: { id: string; at: string }[] = []
  for (const id of world.keysBy(scheduledSwitch, 'waiting', 'all')) {
    const at = stateOf(world, scheduledSwitch, id)?.at ?? ''
    if (Date.parse(at) <= now.getTime()) due.push({ id, at })
  }
  return due.sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1)).map(({ id }) => id)
}

/** What has to be decided of a switch whose time has come: nothing when it is settled already, by another node perhaps. */
export function dueCommands(world: WorldReader, id: string, causationId: string): Command[] {
  const planned = stateOf(world, scheduledSwitch, id)
  if (planned?.status !== 'PENDING') return []
  const problem = retired(planned)
  if (problem) return [failing(id, problem, causationId)]
  return [
    { type: 'CompleteScheduledSwitch', key: id, data: {}, causationId },
    { type: 'UpdateModelAlias', key: planned.alias, data: { litellmModel: planned.litellmModel }, causationId },
  ]
}

export function failing(id: string, problem: string, causationId?: string): Command {
  return { type: 'FailScheduledSwitch', key: id, data: { problem }, causationId }
}

/** That the model is gone by then, as far as the catalog knows. */
function retired({ litellmModel, at }: ScheduledSwitchDetails): string | null {
  const date = findModel(litellmModel)?.deprecationDate ?? null
  return date !== null && date <= at.slice(0, 10) ? `${litellmModel} retires on ${date}, before the switch or on its day` : null
}

function references(world: WorldReader): ScheduleReferences {
  return {
    requireAlias(name) {
      const found = stateOf(world, modelAlias, name)
      const near = aliasButForCase(world, name)
      if (!found) throw new UnknownAlias([name], 'alias', near === null ? [] : [near])
      return found.litellmModel
    },
    requireModel(text) {
      const litellmModel = litellmModelInput(text)
      const { provider } = splitLitellmModel(litellmModel)
      if (!isKnownProvider(provider)) throw new UnknownProvider(provider, suggestProviders(provider))
      return litellmModel
    },
    waiting: (alias) => [...world.keysBy(scheduledSwitch, 'waitingByAlias', alias)].length,
  }
}

/**
 * Switches that wait for an alias were planned for what it then pointed to, or for what another planned switch would make of it. Once it
 * points elsewhere, or is gone, whoever planned them did not know that: they fail at once, and not as a surprise later.
 */
function overtaken({ type, key }: Command, world: WorldReader): Command[] {
  if (type !== 'UpdateModelAlias' && type !== 'DeleteModelAlias') return []
  const waiting = [...world.keysBy(scheduledSwitch, 'waitingByAlias', key)].sort()
  if (waiting.length === 0) return []
  const alias = stateOf(world, modelAlias, key)
  return waiting.flatMap((id) => {
    const planned = world.entity(scheduledSwitch, id)
    if (!alias) return [failing(id, `alias ${key} was deleted`)]
    if (!planned?.state || expectedModels(world, key, planned.createdAt).add(planned.state.from).has(alias.litellmModel)) return []
    const { from } = planned.state
    return [failing(id, `alias ${key} was switched to ${alias.litellmModel} meanwhile; it pointed to ${from} when this was scheduled`)]
  })
}

/** What planned switches of an alias make of it, those that were done since a time included. */
function expectedModels(world: WorldReader, alias: string, since: number): Set<string> {
  const models = new Set<string>()
  for (const id of world.keysBy(scheduledSwitch, 'plansOfAlias', alias)) {
    const plan = world.entity(scheduledSwitch, id)
    if (plan?.state && (plan.state.status === 'PENDING' || plan.updatedAt >= since)) models.add(plan.state.litellmModel)
  }
  return models
}

function projectSwitch({ event, before, after }: Change<ScheduledSwitchState, ScheduleEvent>): RowChange[] {
  const { state } = after
  const row = {
    switch_id: event.key,
    alias: state?.alias,
    litellm_model: state?.litellmModel,
    from_model: state?.from,
    switch_at: state?.at,
    status: state?.status,
    problem: state?.problem ?? null,
    version: after.version,
    created_at: new Date(after.createdAt),
    updated_at: event.recordedAt,
  }
  return [{ table: scheduledSwitchTable, key: [event.key], row, replaces: before !== undefined }]
}

const plan = ({ alias, litellmModel, at }: ScheduledSwitchDetails) => `switch of alias ${alias} to ${litellmModel} at ${at}`
const status = (before: string | null, after: string) => [{ field: 'status', before, after }]

export const scheduleDomain = defineModule<ScheduledSwitchState, ScheduleCommand, ScheduleEvent>({
  entity: scheduledSwitch,
  tables: [scheduledSwitchTable],
  commands: { ScheduleSwitch: true, CancelScheduledSwitch: true, CompleteScheduledSwitch: true, FailScheduledSwitch: true },
  decide: (command, state, world) => scheduleDecider.decide(command, state, references(world)),
  evolve: scheduleDecider.evolve,
  project: projectSwitch,
  undo: scheduleUndo,
  followUps: overtaken,

  *subjects(event, entityType): Iterable<Subject> {
    if (entityType === scheduledSwitch.name) yield { type: modelAlias.name, key: (event as ScheduleEvent).data.alias }
  },

  events: {
    SwitchScheduled: {
      summary: ({ data }) => `${plan(data)} scheduled`,
      changes: ({ data }) => [
        { field: 'alias', before: null, after: data.alias },
        { field: 'litellmModel', before: null, after: data.litellmModel },
        { field: 'at', before: null, after: data.at },
      ],
    },
    SwitchUnscheduled: { summary: ({ data }) => `${plan(data)} cancelled`, changes: () => status('PENDING', 'CANCELLED') },
    ScheduledSwitchDone: { summary: ({ data }) => `${plan(data)} done`, changes: () => status('PENDING', 'DONE') },
    ScheduledSwitchFailed: {
      summary: ({ data }) => `${plan(data)} not done: ${data.problem}`,
      changes: () => status('PENDING', 'FAILED'),
    },
  },
})

/** The message of a refusal; other errors are thrown on. */
export function problemOf(error: unknown): string {
  if (error instanceof DomainError && error.code !== 'UNAVAILABLE' && error.code !== 'OVERLOADED') return error.message
  throw error
}
