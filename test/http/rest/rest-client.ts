/** Calls REST routes over HTTP; every answer is checked against the OpenAPI document that the same server gives out. */
import type { TestApp } from '../../support/app.ts'
import { OpenApi } from './open-api.ts'

export interface RestAnswer {
  readonly status: number
  readonly headers: Headers
  /** The body as it came; empty for none. */
  readonly text: string
  /** The body's JSON; undefined for none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose form the OpenAPI check has settled.
  readonly body: any
}

export interface RestOptions {
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Sent as it is when it is text. */
  readonly body?: object | string | undefined
}

export class RestClient {
  readonly #url: string
  readonly #key: string | null
  readonly #openApi: OpenApi

  constructor(url: string, key: string | null, openApi: OpenApi) {
    this.#url = url
    this.#key = key
    this.#openApi = openApi
  }

  /** With the key of a new client of this role, unless a key (or null for none) is given. */
  static async of(app: TestApp, key: string | null = app.adminKey): Promise<RestClient> {
    return new RestClient(app.url, key, await OpenApi.of(app.url, app.adminKey))
  }

  get described(): OpenApi {
    return this.#openApi
  }

  withKey(key: string | null): RestClient {
    return new RestClient(this.#url, key, this.#openApi)
  }

  get(path: string, headers: RestOptions['headers'] = {}): Promise<RestAnswer> {
    return this.send('GET', path, { headers })
  }

  post(path: string, body?: object | string, headers: RestOptions['headers'] = {}): Promise<RestAnswer> {
    return this.send('POST', path, { headers, ...(body === undefined ? {} : { body }) })
  }

  put(path: string, body: object | string, headers: RestOptions['headers'] = {}): Promise<RestAnswer> {
    return this.send('PUT', path, { headers, body })
  }

  delete(path: string, headers: RestOptions['headers'] = {}): Promise<RestAnswer> {
    return this.send('DELETE', path, { headers })
  }

  async send(method: string, path: string, { headers, body }: RestOptions): Promise<RestAnswer> {
    const response = await fetch(`${this.#url}/api${path}`, {
      method,
      headers: { ...(this.#key === null ? {} : { authorization: `Bearer ${this.#key}` }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = { status: response.status, headers: response.headers, text, body: text === '' ? undefined : JSON.parse(text) }
    this.#openApi.check(method, `/api${path}`, answer)
    return answer
  }
}

/** The refusal in short, such as `409 ALIAS_ALREADY_EXISTS: alias ...`. */
export function inShort({ status, body }: RestAnswer): string {
  return `${status} ${body.code}: ${body.detail}`
}
