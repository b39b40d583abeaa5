import type { FastifyInstance } from 'fastify'
import { registerPage } from './page.ts'

/** First segments of the dashboard's own addresses. Named one by one, so that no other route is ever answered with a page. */
const SCREENS = ['aliases', 'access-groups', 'organizations', 'teams', 'history', 'compare', 'health', 'keys']

/** The dashboard at / and at the addresses of its screens, so that each can be reloaded and sent to others. */
export function registerDashboard(app: FastifyInstance, { directory }: { readonly directory: string }): Promise<void> {
  const paths = ['/', ...SCREENS.flatMap((screen) => [`/${screen}`, `/${screen}/*`])]
  return registerPage(app, { name: 'dashboard', directory, paths, assets: '/assets/' })
}
