/** What REST says in headers and GraphQL in the input: reason, idempotency key, expected version. */
import type { IncomingHttpHeaders } from 'node:http'
import { decoded, header } from '../../graphql/request-context.ts'
import { BadInput } from '../../kernel/errors.ts'
import type { Variables } from './request-form.ts'
import type { Route } from './route.ts'

export function changeOptions(route: Route, headers: IncomingHttpHeaders): Variables {
  return given({
    reason: header(headers, 'x-reason', decoded),
    idempotencyKey: header(headers, 'idempotency-key', (key) => key),
    expectedVersion: expectedVersion(route, headers),
  })
}

/** The version of an entity tag, the rest of which is of no concern here: `"3"` and `"3-Xk2..."` say the same. */
const TAG = /^"(\d{1,9})(?:-[\w-]*)?"$/

function expectedVersion({ parts }: Route, headers: IncomingHttpHeaders): number | null {
  const tag = headers['if-match']
  if (tag === undefined || tag === '*') return null
  if (!parts.versioned) throw new BadInput('header If-Match', tag, 'none here: what is made anew has no version yet')
  const [, version] = TAG.exec(tag) ?? []
  if (version === undefined) throw new BadInput('header If-Match', tag, 'one version in quotes, such as "3", or the ETag of an answer')
  return Number(version)
}

function given(options: Variables): Variables {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null))
}
