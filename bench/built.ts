/** The server as built: code from `dist`, types from the sources. */
const load = async (path: string): Promise<unknown> => import(new URL(`../dist/src/${path}`, import.meta.url).href)

// TypeGraphQL's decorators need it before the first class that carries them.
await import('reflect-metadata')

export const { openPostgres } = (await load('db/postgres.js')) as typeof import('../src/db/postgres.ts')
export const { migrate } = (await load('db/migrate.js')) as typeof import('../src/db/migrate.ts')
export const { openWriteSide, registryOf } = (await load('write-side.js')) as typeof import('../src/write-side.ts')
export const { slices } = (await load('modules.js')) as typeof import('../src/modules.ts')
export const { systemClock } = (await load('kernel/clock.js')) as typeof import('../src/kernel/clock.ts')
export const hashChain = (await load('event-log/hash-chain.js')) as typeof import('../src/event-log/hash-chain.ts')
export const { startApp } = (await load('app.js')) as typeof import('../src/app.ts')
export const { readConfig } = (await load('config.js')) as typeof import('../src/config.ts')
export const { makeLogger } = (await load('main.js')) as typeof import('../src/main.ts')
export const { buildApiSchema } = (await load('graphql/schema.js')) as typeof import('../src/graphql/schema.ts')
export const { requestContext } = (await load('graphql/request-context.js')) as typeof import('../src/graphql/request-context.ts')
export const storedEvents = (await load('event-log/stored-events.js')) as typeof import('../src/event-log/stored-events.ts')
export const verify = (await load('event-log/verify.js')) as typeof import('../src/event-log/verify.ts')
export const rebuilding = (await load('projections/rebuild.js')) as typeof import('../src/projections/rebuild.ts')
