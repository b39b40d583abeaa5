/** The part of LiteLLM's admin API that is about models, over real HTTP, as its 1.106.2 was read and found to behave. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface StoredModel {
  readonly model_name: string
  readonly litellm_params: Record<string, unknown>
  readonly model_info: Record<string, unknown> & { readonly id: string }
}

type Answer = readonly [status: number, body: unknown]

const fault = (status: number, message: string): Answer => [
  status,
  { error: { message, type: 'auth_error', param: 'None', code: String(status) } },
]
/** What LiteLLM does not show of a model. */
const HIDDEN = ['api_key', 'client_secret', 'vertex_credentials', 'aws_access_key_id', 'aws_secret_access_key']

export class StubLitellmAdmin {
  readonly key = 'sk-stub-master'
  /** Models of the configuration file, which the admin API cannot change. */
  readonly configured: StoredModel[] = []
  readonly stored = new Map<string, StoredModel>()
  /** Names that it refuses to make models for. */
  readonly refused = new Set<string>()
  /** Changes in the order they came, such as `new smart`; what was refused is left out. */
  readonly changes: string[] = []
  /** How often it was asked for its models. */
  looks = 0
  hasDatabase = true
  url = ''
  #server: Server | null = null

  async listen(): Promise<void> {
    const port = this.url === '' ? 0 : Number(new URL(this.url).port)
    this.#server = createServer(async (request, response) => {
      const [status, body] = this.#answer(request, await bodyOf(request))
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
    await new Promise<void>((resolve) => this.#server?.listen(port, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  /** Model name -> what it calls, of every model there is; `*` marks those of others. */
  served(): Record<string, string> {
    const all = [...this.configured, ...this.stored.values()]
    return Object.fromEntries(
      all.map((model) => [
        `${model.model_info.id.startsWith('switchbook:') ? '' : '*'}${model.model_name}`,
        String(model.litellm_params.model),
      ]),
    )
  }

  #answer({ method, url = '', headers }: IncomingMessage, body: unknown): Answer {
    if (headers.authorization !== `Bearer ${this.key}`) return fault(401, 'Authentication Error, Invalid proxy server token passed.')
    const { pathname, searchParams } = new URL(url, this.url)
    switch (`${method} ${pathname}`) {
      case 'GET /v2/model/info':
        this.looks += 1
        return this.#models(Number(searchParams.get('page') ?? 1), Number(searchParams.get('size') ?? 50))
      case 'POST /model/new':
        return this.#create(body as StoredModel)
      case 'POST /model/delete':
        return this.#remove((body as { id: string }).id)
      default:
        return [404, { detail: 'Not Found' }]
    }
  }

  #models(page: number, size: number): Answer {
    const all = [...this.configured.map((model) => shown(model, false)), ...[...this.stored.values()].map((model) => shown(model, true))]
    if (all.length > 0 && !this.hasDatabase) return fault(500, 'DB not connected. See https://docs.litellm.ai/docs/proxy/virtual_keys')
    const total_pages = Math.ceil(all.length / size)
    return [200, { data: all.slice((page - 1) * size, page * size), total_count: all.length, current_page: page, total_pages, size }]
  }

  #create({ model_name, litellm_params, model_info }: StoredModel): Answer {
    if (!this.hasDatabase) return fault(500, "No DB Connected. Here's how to do it - https://docs.litellm.ai/docs/proxy/virtual_keys")
    if (this.refused.has(model_name)) return fault(400, `${model_name} is not accepted`)
    if (this.stored.has(model_info.id)) return fault(500, 'Failed to add model to db. Check your server logs for more details.')
    // Prices belong to the parameters: those of model_info are what the server derived, and dropped.
    const info = Object.fromEntries(Object.entries(model_info).filter(([name]) => !name.endsWith('_cost_per_token')))
    this.stored.set(model_info.id, { model_name, litellm_params, model_info: { ...info, id: model_info.id } })
    this.changes.push(`new ${model_name}`)
    return [200, { model_id: model_info.id, model_name, litellm_params, model_info: info }]
  }

  #remove(id: string): Answer {
    if (!this.hasDatabase) return fault(500, "No DB Connected. Here's how to do it - https://docs.litellm.ai/docs/proxy/virtual_keys")
    const found = this.stored.get(id)
    if (!found) return fault(400, `Model with id=${id} not found in db`)
    this.stored.delete(id)
    this.changes.push(`delete ${found.model_name}`)
    return [200, { message: `Model: ${id} deleted successfully` }]
  }
}

/** As the list shows a model: secrets gone, references resolved, its own price list filled in where no price was set. */
function shown({ model_name, litellm_params, model_info }: StoredModel, db_model: boolean): object {
  const params = Object.entries(litellm_params)
    .filter(([name]) => !HIDDEN.includes(name))
    .map(([name, value]) => [name, typeof value === 'string' && value.startsWith('os.environ/') ? 'resolved' : value])
  const prices = { input_cost_per_token: 0.00003, output_cost_per_token: 0.00006 }
  return {
    model_name,
    litellm_params: { use_in_pass_through: false, ...Object.fromEntries(params) },
    model_info: { ...prices, ...model_info, db_model, key: 'gpt-4', mode: 'chat' },
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined
}
