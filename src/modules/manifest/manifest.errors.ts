import { DomainError } from '../../kernel/errors.ts'

/** The system moved on since the plan was made, in a way that changes it. */
export class PlanOutdated extends DomainError {
  constructor(expectedPosition: number, entities: readonly string[]) {
    const named = entities.slice(0, 5).join(', ')
    const more = entities.length > 5 ? ` and ${entities.length - 5} more` : ''
    super(
      'PLAN_OUTDATED',
      `the plan of position ${expectedPosition} is no longer what would happen: ${named}${more} changed since; plan again`,
      {
        field: 'expectedPosition',
        details: { expectedPosition: String(expectedPosition), entities: entities.slice(0, 100) },
      },
    )
  }
}
