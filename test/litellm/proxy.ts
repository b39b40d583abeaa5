/** A real LiteLLM proxy as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'

/** Where `run.mjs` installed it. */
export const environment = process.env.LITELLM_ENVIRONMENT ?? ''
if (environment === '') throw new Error('these tests are run by `npm run test:litellm`')

/** Milliseconds that it may take to start. */
const PATIENCE = 90_000
const MEMORY_TABLE = fileURLToPath(new URL('memory_table.py', import.meta.url))

export interface ProxyOptions {
  readonly port: number
  /** Its master key; it refuses to start with a weak one. */
  readonly key?: string
  /** Content of its configuration file. */
  readonly config: string
  /** Whether its models can be changed through the admin API; they are kept in memory then. */
  readonly admin?: boolean
  /** More variables of its environment, such as the provider's keys. */
  readonly variables?: Readonly<Record<string, string>>
}

export interface Model {
  readonly model_name: string
  readonly litellm_params: Readonly<Record<string, unknown>> & { readonly model: string }
  readonly model_info: Readonly<Record<string, unknown>> & { readonly id: string }
}

export class LitellmProxy {
  readonly key: string
  readonly url: string
  readonly #options: ProxyOptions
  #process: ChildProcess | null = null
  #folder = ''
  #output = ''

  constructor(options: ProxyOptions) {
    this.#options = options
    this.key = options.key ?? newKey()
    this.url = `http://127.0.0.1:${options.port}`
  }

  /** Resolves once it answers. */
  async start(): Promise<this> {
    const { config, port, admin = false, variables = {} } = this.#options
    this.#folder = mkdtempSync(join(tmpdir(), 'switchbook-litellm-'))
    const file = join(this.#folder, 'litellm_config.yaml')
    writeFileSync(file, config)
    const own = {
      LITELLM_MASTER_KEY: this.key,
      LITELLM_LOCAL_MODEL_COST_MAP: 'True',
      HOME: this.#folder,
      PATH: process.env.PATH,
      ...variables,
    }
    const [command, ...args] = admin
      ? ['python', MEMORY_TABLE, file, String(port)]
      : ['litellm', '--config', file, '--host', '127.0.0.1', '--port', String(port)]
    const child = spawn(join(environment, 'bin', command), args, { env: own, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (this.#output += chunk))
    this.#process = child
    const latest = performance.now() + PATIENCE
    while (!(await this.#answers())) {
      if (child.exitCode !== null || performance.now() > latest) throw new Error(`LiteLLM did not start:\n${this.#output.slice(-4_000)}`)
      await sleep(200)
    }
    return this
  }

  /** Kills it as it is. */
  async stop(): Promise<void> {
    const child = this.#process
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    rmSync(this.#folder, { recursive: true, force: true })
  }

  ask(path: string, body?: object): Promise<Response> {
    const headers = { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' }
    return fetch(this.url + path, body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) })
  }

  /** What it lists to clients. */
  async modelNames(): Promise<string[]> {
    const { data } = (await (await this.ask('/v1/models')).json()) as { data: { id: string }[] }
    return data.map(({ id }) => id)
  }

  /** All of its models, wildcards as they are; needs `admin`. */
  async models(): Promise<Model[]> {
    const { data } = (await (await this.ask('/v2/model/info?size=1000')).json()) as { data: Model[] }
    return data
  }

  /** Which of its models answered a chat, and what that cost. */
  async chat(model: string): Promise<{ id: string | null; cost: number; text: string }> {
    const response = await this.ask('/v1/chat/completions', { model, messages: [{ role: 'user', content: 'Hello' }] })
    const { choices, error } = (await response.json()) as { choices?: { message: { content: string } }[]; error?: object }
    if (!choices?.[0]) throw new Error(`LiteLLM answered ${response.status}: ${JSON.stringify(error)}`)
    const { headers } = response
    return { id: headers.get('x-litellm-model-id'), cost: Number(headers.get('x-litellm-response-cost')), text: choices[0].message.content }
  }

  async #answers(): Promise<boolean> {
    return fetch(`${this.url}/health/liveliness`).then(
      ({ ok }) => ok,
      () => false,
    )
  }
}

/** The same configuration with models that answer by themselves, each with its own name, so that no provider is needed. */
export function withMocks(config: string): string {
  const { model_list } = parse(config, { version: '1.1' }) as { model_list: Model[] }
  const mocked = model_list.map((model) => ({
    ...model,
    litellm_params: { ...model.litellm_params, mock_response: `from ${model.model_name}` },
  }))
  return stringify({ model_list: mocked }, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
}

export function newKey(): string {
  return `sk-${randomBytes(24).toString('hex')}`
}
