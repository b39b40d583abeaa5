import type { IncomingHttpHeaders } from 'node:http'
import { validate as isUuid } from 'uuid'
import { BadInput } from '../kernel/errors.ts'
import { lineInput } from '../kernel/text.ts'
import type { Caller, RequestContext, Services } from './services.ts'

/** What resolvers need of a request, from its headers: who for, through which surface (`surface` unless told), under which ids. */
export function requestContext(
  services: Services,
  caller: Caller,
  requestId: string,
  headers: IncomingHttpHeaders,
  surface = 'graphql',
): RequestContext {
  return {
    services,
    real: null,
    caller,
    requestId,
    onBehalfOf: header(headers, 'x-on-behalf-of', (value) => lineInput('header x-on-behalf-of', decoded(value), 200)),
    source: header(headers, 'x-source', source) ?? surface,
    correlationId: header(headers, 'x-correlation-id', correlationId),
    warnings: [],
    loaders: new Map(),
  }
}

/** A header's value as `read` takes it; null when it was not sent or is empty. */
export function header(headers: IncomingHttpHeaders, name: string, read: (value: string) => string): string | null {
  const value = headers[name]
  return typeof value === 'string' && value !== '' ? read(value) : null
}

/** Node reads header bytes as Latin-1; people write names in UTF-8. */
export function decoded(value: string): string {
  const utf8 = Buffer.from(value, 'latin1').toString('utf8')
  return utf8.includes('\ufffd') ? value : utf8
}

function source(value: string): string {
  if (!/^[a-z0-9][a-z0-9._-]{0,31}$/.test(value))
    throw new BadInput('header x-source', value, '1 to 32 of a-z, 0-9, ".", "_" and "-", such as `cli`')
  // What applyManifest appends is told from other changes by it.
  if (value === 'manifest') throw new BadInput('header x-source', value, 'another source than `manifest`, which applyManifest alone has')
  return value
}

function correlationId(value: string): string {
  if (!isUuid(value)) throw new BadInput('header x-correlation-id', value, 'a UUID')
  return value.toLowerCase()
}
