import { type Decider, living, unhandled } from '../../kernel/decider.ts'
import { BadInput } from '../../kernel/errors.ts'
import { jsonProblem, sameJson } from '../../kernel/json.ts'
import { lineInput, nameInput } from '../../kernel/text.ts'
import type { OrganizationCommand, UpdateOrganization } from './organization.commands.ts'
import { OrganizationAlreadyExists, UnknownOrganization } from './organization.errors.ts'
import type { OrganizationDetails, OrganizationEvent } from './organization.events.ts'

export type OrganizationState = OrganizationDetails

export interface OrganizationReferences {
  /** A living organization whose id is the same but for case. */
  sameButForCase(organizationId: string): string | null
}

export const organizationDecider: Decider<OrganizationState, OrganizationCommand, OrganizationEvent, OrganizationReferences> = {
  initialState: null,

  decide(command, state, references) {
    const { key } = command
    switch (command.type) {
      case 'CreateOrganization': {
        nameInput('organizationId', key)
        const taken = state ? key : references.sameButForCase(key)
        if (taken) throw new OrganizationAlreadyExists(key, taken)
        const data = { name: lineInput('name', command.data.name, 200), metadata: metadata(command.data.metadata) }
        return [{ type: 'OrganizationCreated', key, data }]
      }
      case 'UpdateOrganization':
        if (!state) throw new UnknownOrganization(key, references.sameButForCase(key))
        return update(command, state)
      default:
        return unhandled(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'OrganizationCreated':
        return event.data
      case 'OrganizationUpdated':
        return { ...living(state, event), ...event.data.after }
      default:
        return unhandled(event)
    }
  },
}

function update({ key, data }: UpdateOrganization, state: OrganizationState): OrganizationEvent[] {
  const renamed = data.name !== undefined && data.name !== state.name
  const annotated = data.metadata !== undefined && !sameJson(data.metadata, state.metadata)
  if (!renamed && !annotated) return []
  const before = { ...(renamed ? { name: state.name } : {}), ...(annotated ? { metadata: state.metadata } : {}) }
  const after = {
    ...(renamed ? { name: lineInput('name', data.name ?? '', 200) } : {}),
    ...(annotated ? { metadata: metadata(data.metadata ?? null) } : {}),
  }
  return [{ type: 'OrganizationUpdated', key, data: { before, after } }]
}

function metadata(value: OrganizationDetails['metadata']): OrganizationDetails['metadata'] {
  const problem = value === null ? null : jsonProblem(value)
  if (problem)
    throw new BadInput(
      'metadata',
      problem,
      'a JSON object of at most 16,384 characters, 8 levels and well-formed text without control characters',
    )
  return value
}
