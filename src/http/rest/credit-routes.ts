import * as give from './answers.ts'
import * as take from './inputs.ts'
import type { Route } from './route.ts'
import { change, single } from './shapes.ts'
import { credits, team } from './team-routes.ts'

const tag = 'Credits'
const teamId = take.text('teamId', 'The team.', 'newclient-prod')

const balance = {
  team_id: give.text('teamId'),
  ...credits,
}

export const creditRoutes: readonly Route[] = [
  change({
    method: 'POST',
    path: '/credits/add',
    summary: 'Adds credits to a team.',
    tag,
    entity: team,
    operation: 'addCredits',
    input: 'AddCreditsInput',
    forms: {
      body: {
        team_id: teamId,
        amount: take.decimal('amount', 'How many: above 0, or below it with adjustment; at most 12 digits after the point.'),
        kind: take.optional(take.choice('kind', ['allocation', 'refund', 'adjustment'], 'Why; allocation when left out.')),
        description: take.nullish(take.text('description', 'What they are added for: up to 1,000 characters.')),
      },
    },
    fields: balance,
  }),
  single({
    path: '/credits/balance',
    id: 'creditBalance',
    summary: "A team's credits.",
    tag,
    entity: team,
    forms: { query: { team_id: teamId } },
    fields: balance,
  }),
]
