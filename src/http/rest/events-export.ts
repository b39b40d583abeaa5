/** GET /api/events.ndjson: the log as it is stored, a line for each event, as slowly as the client takes it. */
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Overloaded } from '../../event-log/errors.ts'
import { toLine } from '../../event-log/event-lines.ts'
import type { EventFilter } from '../../event-log/event-pages.ts'
import type { Registry } from '../../event-log/registry.ts'
import { storedEventPages } from '../../event-log/stored-events.ts'
import { requireRole } from '../../graphql/roles.ts'
import type { Services } from '../../graphql/services.ts'
import { BadInput } from '../../kernel/errors.ts'
import { apiContext } from '../caller.ts'
import type { ServerParts } from '../server.ts'

const PATH = '/events.ndjson'
const MEDIA_TYPE = 'application/x-ndjson'
/** Events read at once. */
const PAGE = 500
/** Exports at the same time. */
const MOST_AT_ONCE = 4

const position = z
  .string()
  .regex(/^\d{1,15}$/, 'a log position, such as 42')
  .transform(Number)
const time = z.iso.datetime({ offset: true, error: 'a time such as 2026-11-24T06:00:00Z' }).transform((text) => new Date(text))
const words = z.string('given once').min(1, 'some text').max(200, 'at most 200 characters')

const query = z.strictObject({
  from_position: position.optional().describe('First position.'),
  to_position: position.optional().describe('Last position.'),
  from: time.optional().describe('Recorded at or after this time.'),
  to: time.optional().describe('Recorded at or before this time.'),
  type: words.optional().describe('Kinds of events between commas, such as `ProviderSwitched`.'),
  entity_type: words.optional().describe('Type of the entity concerned, such as `ModelAlias`.'),
  entity_key: words.optional().describe('Name or id of an entity concerned.'),
  actor_id: words.optional().describe('Id of who made the change.'),
  source: words.optional().describe('Surface that the change came through, such as `graphql`.'),
  correlation_id: z.uuid('a UUID').optional().describe('Only the events of one command or manifest.'),
})

export function registerEventsExport(scope: FastifyInstance, { services }: ServerParts): void {
  let underWay = 0
  scope.get(PATH, async (request, reply) => {
    requireRole(apiContext(request), `GET /api${PATH}`, ['ADMIN'])
    const filter = filterOf(request.query, services.registry)
    if (underWay >= MOST_AT_ONCE) throw new Overloaded(`${underWay} exports are under way already; try again later`)
    underWay += 1
    const head = services.commits.head.position
    const lines = Readable.from(exported(services, { ...filter, toPosition: Math.min(filter.toPosition ?? head, head) }), {
      highWaterMark: 1,
    })
    lines.once('close', () => {
      underWay -= 1
    })
    // Where the export ends if nothing is filtered, so that the client knows whether it has all.
    return reply.type(MEDIA_TYPE).header('x-log-head', String(head)).send(lines)
  })
}

async function* exported({ db, registry }: Services, filter: EventFilter): AsyncGenerator<string> {
  for await (const events of storedEventPages(db, registry, filter, PAGE)) yield events.map(toLine).join('')
}

function filterOf(given: unknown, registry: Registry): EventFilter {
  const result = query.safeParse(given)
  if (!result.success) {
    const [issue] = result.error.issues
    if (issue?.code === 'unrecognized_keys')
      throw new BadInput(issue.keys[0] ?? '', 'parameter', `one of ${Object.keys(query.shape).join(', ')}`)
    const name = String(issue?.path[0])
    throw new BadInput(name, (given as Record<string, unknown>)[name], issue?.message ?? 'another value')
  }
  const { from_position, to_position, from, to, type, entity_type, entity_key, actor_id, source, correlation_id } = result.data
  const types = type?.split(',')
  for (const name of types ?? []) requireKnown('type', name, registry.eventTypes)
  const entityTypes = registry.modules.map(({ entity }) => entity.name)
  if (entity_type !== undefined) requireKnown('entity_type', entity_type, entityTypes)
  return defined({
    fromPosition: from_position,
    toPosition: to_position,
    from,
    to,
    types,
    entityType: entity_type,
    entityKey: entity_key,
    actorId: actor_id,
    source,
    correlationId: correlation_id,
  })
}

function requireKnown(field: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw new BadInput(field, value, `one of ${known.join(', ')}`)
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>
}

/** Its entry in the OpenAPI document. */
export const eventsExportPath = {
  [`/api${PATH}`]: {
    get: {
      operationId: 'exportEvents',
      summary: 'The log as it is stored, one line of canonical JSON for each event; for ADMIN keys, since it holds hashes of secrets.',
      tags: ['Log'],
      parameters: Object.entries(query.shape).map(([name, schema]) => ({
        name,
        in: 'query',
        description: schema.description,
        schema: { type: 'string' },
      })),
      responses: {
        200: { description: 'Done.', content: { [MEDIA_TYPE]: { schema: { type: 'string' } } } },
        ...Object.fromEntries([400, 401, 403, 429, 500, 503].map((status) => [status, { $ref: `#/components/responses/Error${status}` }])),
      },
    },
  },
}
