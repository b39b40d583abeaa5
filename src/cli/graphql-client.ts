/** The one way in which the command line talks to a server. */
export class ServerError extends Error {
  /** Tells the entry point that the message says it all. */
  readonly expected = true
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export interface Connection {
  readonly url: string
  readonly key: string
}

interface Answer<T> {
  readonly data?: T | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Milliseconds before a server counts as unreachable. */
const PATIENCE = 30_000

/** Server and key from options, else from the environment. */
export function connection(options: { url?: string | undefined; key?: string | undefined }, environment: NodeJS.ProcessEnv): Connection {
  const url = options.url ?? environment.SWITCHBOOK_URL ?? 'http://localhost:8003'
  const key = options.key ?? environment.SWITCHBOOK_KEY ?? environment.SWITCHBOOK_ADMIN_KEY
  if (!key)
    throw new ServerError(
      'UNAUTHENTICATED',
      'no API key: pass --key, or set SWITCHBOOK_KEY to the key that the server printed on its first start',
    )
  return { url: url.replace(/\/$/, ''), key }
}

/** The data of one operation; throws the first refusal. */
export async function execute<T>({ url, key }: Connection, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, 'x-source': 'cli' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: Error) => {
    throw new ServerError('UNREACHABLE', `no answer from ${url}: ${(error.cause as Error | undefined)?.message ?? error.message}`)
  })
  const answer = (await response.json().catch(() => {
    throw new ServerError('UNREACHABLE', `${url} did not answer as a Switchbook server (HTTP ${response.status})`)
  })) as Answer<T>
  const [first] = answer.errors ?? []
  if (first) throw new ServerError(first.extensions?.code ?? 'INTERNAL', first.message)
  if (!answer.data) throw new ServerError('INTERNAL', 'the server answered without data')
  return answer.data
}
