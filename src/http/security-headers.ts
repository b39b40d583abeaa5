/** What browsers are told about every answer. Made once: the library would build them anew for each request. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

/** By name in lower case, so that a page's own policy takes the place of this one. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = headersOf(
  helmet({
    // Answers are data: nothing in them may load anything. Pages set a policy of their own; TLS ends in front of this process.
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: false,
  }),
)

function headersOf(middleware: ReturnType<typeof helmet>): Record<string, string> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader(name: string, value: string) {
      headers[name.toLowerCase()] = value
    },
    // Names of the framework: Fastify tells none.
    removeHeader() {},
  }
  middleware({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error
  })
  return headers
}
