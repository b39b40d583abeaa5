/** LiteLLM's admin API, as far as its models are concerned. Its writes need LiteLLM to keep its models in a database. */
import { z } from 'zod'
import { type LitellmModel, withoutReferences } from './litellm.models.ts'

/** A model as LiteLLM says that it has it. */
export interface FoundModel {
  readonly id: string
  readonly name: string
  /** What it calls: `provider/model`. */
  readonly target: string
  /** USD per token where the model sets it; undefined where it leaves it to LiteLLM's price list, or LiteLLM hides it. */
  readonly inputPrice: number | undefined
  readonly outputPrice: number | undefined
  /** False for models of its configuration file, which the admin API cannot change. */
  readonly inDatabase: boolean
}

/** Why LiteLLM could not be asked, or did not do as asked. */
export class LitellmFault extends Error {
  readonly code: 'UNREACHABLE' | 'UNAUTHORIZED' | 'REFUSED' | 'NOT_UNDERSTOOD'

  constructor(code: LitellmFault['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Milliseconds for one answer: LiteLLM reads all of its models again after each change. */
const PATIENCE = 60_000
const PAGE = 1_000

const price = z.number().optional().catch(undefined)
const page = z.object({
  data: z.array(
    z.object({
      model_name: z.string(),
      litellm_params: z.object({ model: z.string().catch(''), input_cost_per_token: price, output_cost_per_token: price }),
      model_info: z.object({ id: z.coerce.string(), db_model: z.boolean().catch(false) }),
    }),
  ),
  total_pages: z.number().catch(1),
})

export class LitellmAdmin {
  readonly #base: string
  readonly #headers: Readonly<Record<string, string>>

  constructor(url: string, apiKey: string | undefined) {
    this.#base = url.replace(/\/$/, '')
    this.#headers = { 'content-type': 'application/json', ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }) }
  }

  /** All models. The second version of this call tells wildcards as they are; the first one spells them out. */
  async models(signal: AbortSignal): Promise<FoundModel[]> {
    const found: FoundModel[] = []
    for (let number = 1, pages = 1; number <= pages; number++) {
      const answer = page.safeParse(await this.#ask('GET', `/v2/model/info?page=${number}&size=${PAGE}`, undefined, signal))
      if (!answer.success) throw new LitellmFault('NOT_UNDERSTOOD', `LiteLLM's list of models is of another form: ${answer.error.message}`)
      pages = answer.data.total_pages
      for (const { model_name, litellm_params, model_info } of answer.data.data) {
        found.push({
          id: model_info.id,
          name: model_name,
          target: litellm_params.model,
          inputPrice: litellm_params.input_cost_per_token,
          outputPrice: litellm_params.output_cost_per_token,
          inDatabase: model_info.db_model,
        })
      }
    }
    return found
  }

  async create(model: LitellmModel, signal: AbortSignal): Promise<void> {
    await this.#ask('POST', '/model/new', withoutReferences(model), signal)
  }

  async remove(id: string, signal: AbortSignal): Promise<void> {
    await this.#ask('POST', '/model/delete', { id }, signal)
  }

  async #ask(method: string, path: string, body: object | undefined, signal: AbortSignal): Promise<unknown> {
    const what = `${method} ${path.replace(/\?.*/, '')}`
    let response: Response
    let text: string
    try {
      const init = {
        method,
        headers: this.#headers,
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
        redirect: 'error',
      } as const
      response = await fetch(this.#base + path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
      text = await response.text()
    } catch (error) {
      signal.throwIfAborted()
      throw new LitellmFault('UNREACHABLE', `LiteLLM gave no answer to ${what}: ${reasonOf(error)}`, { cause: error })
    }
    if (!response.ok) {
      const code = response.status === 401 || response.status === 403 ? 'UNAUTHORIZED' : response.status >= 502 ? 'UNREACHABLE' : 'REFUSED'
      throw new LitellmFault(code, `LiteLLM answered ${what} with ${response.status}: ${text.slice(0, 300)}`)
    }
    try {
      return JSON.parse(text)
    } catch (error) {
      throw new LitellmFault('NOT_UNDERSTOOD', `LiteLLM did not answer ${what} with JSON`, { cause: error })
    }
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error
  return cause instanceof Error ? cause.message : message
}
