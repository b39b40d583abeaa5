/** Checks real answers against the document that the server gives out about itself. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: object; readonly headers?: object }>>
}

export interface OpenApiDocument {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

export class OpenApi {
  readonly document: OpenApiDocument
  /** `<operationId> <status>` of every answer that was checked. */
  readonly seen = new Set<string>()
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true })

  constructor(document: OpenApiDocument) {
    this.document = document
    formats.default(this.#ajv)
    this.#ajv.addSchema(document, 'openapi.json')
  }

  static async of(url: string, key: string): Promise<OpenApi> {
    const response = await fetch(`${url}/api/openapi.json`, { headers: { authorization: `Bearer ${key}` } })
    if (!response.ok) throw new Error(`no OpenAPI document: ${response.status}`)
    return new OpenApi((await response.json()) as OpenApiDocument)
  }

  /** Throws when the document does not describe this answer; paths that it does not know may only answer 400, 401 and 404. */
  check(method: string, target: string, { status, headers, body }: Answer): void {
    const found = this.#operation(method.toLowerCase(), target.split('?')[0] ?? '')
    if (!found) {
      if (![400, 401, 404].includes(status)) throw new Error(`${method} ${target} is not described, yet answered ${status}`)
      this.#validate('#/components/schemas/Error', body)
      return
    }
    const [place, operation] = found
    const described = operation.responses[status]
    if (!described) throw new Error(`${method} ${target} answered ${status}, which its description does not know`)
    this.seen.add(`${operation.operationId} ${status}`)
    if (status === 304) return
    if ('headers' in described !== headers.has('etag'))
      throw new Error(`${method} ${target}: ETag described but not sent, or the other way`)
    this.#validate(`${described.$ref ?? `${place}/responses/${status}`}/content/application~1json/schema`, body)
  }

  #operation(method: string, path: string): [string, Operation] | null {
    const exact = Object.entries(this.document.paths).sort(([a], [b]) => a.split('{').length - b.split('{').length)
    for (const [template, operations] of exact) {
      const operation = operations[method]
      if (operation && new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]*')}$`).test(path)) {
        return [`#/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1').replace(/[{}]/g, encodeURIComponent)}/${method}`, operation]
      }
    }
    return null
  }

  #validate(pointer: string, body: unknown): void {
    const validate = this.#ajv.compile({ $ref: `openapi.json${pointer}` })
    if (!validate(body)) throw new Error(`not as described: ${JSON.stringify(body)}: ${this.#ajv.errorsText(validate.errors)}`)
  }
}
