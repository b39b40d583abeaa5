import type { FastifyInstance } from 'fastify'
import { registerPage } from './page.ts'

export interface PlaygroundOptions {
  /** Where `npm run build` put the page: the folder that holds index.html and assets/. */
  readonly directory: string
}

/** GraphiQL at /playground. */
export function registerPlayground(app: FastifyInstance, { directory }: PlaygroundOptions): Promise<void> {
  return registerPage(app, { name: 'playground', directory, paths: ['/playground', '/playground/'], assets: '/playground/assets/' })
}
