/** A served node with a team, and requests to it as clients send them, of which each answer is looked at. */
import { readdirSync, readFileSync } from 'node:fs'
import { Pool } from 'undici'
import { Client } from '../support/graphql-client.ts'
import { buildProgram, type Served, serve } from '../support/program.ts'

export const KEY = 'the-key-of-the-load-1'
const MODELS = ['openai/gpt-4', 'anthropic/claude-3-opus-20240229']

export interface Answered {
  readonly status: number
  readonly retryAfter: string | undefined
  readonly body: string
}

export class LoadedNode {
  readonly node: Served
  readonly admin: Client
  readonly teamKey: string
  readonly #pool: Pool
  /** Not behind changes that wait. */
  readonly #quick: Pool

  private constructor(node: Served, admin: Client, teamKey: string) {
    this.node = node
    this.admin = admin
    this.teamKey = teamKey
    this.#pool = new Pool(node.url, { connections: 64, pipelining: 200, bodyTimeout: 60_000, headersTimeout: 60_000 })
    this.#quick = new Pool(node.url, { connections: 8 })
  }

  static async start(environment: Record<string, string>): Promise<LoadedNode> {
    await buildProgram()
    const node = await serve({ SWITCHBOOK_ADMIN_KEY: KEY, ...environment })
    const admin = new Client(node.url, KEY)
    await admin.change('createModelAlias', { name: 'smart', litellmModel: MODELS[0] })
    await admin.change('createAccessGroup', { name: 'all', modelAliases: ['smart'] })
    await admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await admin.change('createTeam', { organizationId: 'acme', teamId: 'core', teamAlias: 'Core', accessGroups: ['all'] })
    const { secret } = await admin.change<{ secret: string }>('createTeamKey', { teamId: 'core', name: 'load' }, 'secret')
    return new LoadedNode(node, admin, secret)
  }

  async stop(): Promise<void> {
    await Promise.all([this.#pool.close(), this.#quick.close()])
    await this.node.end('SIGTERM')
  }

  /** Requests share connections, many to each: what waits for its answer needs no connection of its own. */
  async post(path: string, body: object, { key = KEY, pool = this.#pool } = {}): Promise<Answered> {
    const {
      statusCode,
      headers,
      body: answer,
    } = await pool.request({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
      // So that undici sends it before the one in front is answered.
      // Sent before those in front of it are answered.
      idempotent: true,
      blocking: false,
    })
    return { status: statusCode, retryAfter: headers['retry-after'] as string | undefined, body: await answer.text() }
  }

  /** What the team is served under `smart`; throws when the answer is none of the models it ever stood for. */
  async resolve(): Promise<void> {
    const query = 'query { resolveModel(teamId: "core", alias: "smart") { litellmModel } }'
    const { body } = await this.post('/graphql', { query }, { pool: this.#quick })
    if (!MODELS.some((litellmModel) => body.trim() === JSON.stringify({ data: { resolveModel: { litellmModel } } }))) throw new Error(body)
  }

  /** A chat through the gateway; throws unless it is answered under the alias. */
  async chat(): Promise<void> {
    const { status, body } = await this.post(
      '/v1/chat/completions',
      { model: 'smart', messages: [{ role: 'user', content: 'Hello' }] },
      { key: this.teamKey, pool: this.#quick },
    )
    if (status !== 200 || JSON.parse(body).model !== 'smart') throw new Error(`${status}: ${body}`)
  }

  /** A page of history; throws unless it holds what it must. */
  async history(): Promise<void> {
    const query = '{ auditEvents(first: 50) { nodes { position type } } modelAliases(first: 50) { nodes { name litellmModel } } }'
    const { data } = JSON.parse((await this.post('/graphql', { query })).body)
    if (!(data.auditEvents.nodes.length > 0) || data.modelAliases.nodes[0].name !== 'smart') throw new Error(JSON.stringify(data))
  }

  /** Switches `smart` to the other model; throws unless it is acknowledged. */
  async switch(n: number): Promise<void> {
    const query = 'mutation ($to: String!) { switchProvider(input: { alias: "smart", litellmModel: $to }) { position } }'
    const { body } = await this.post('/graphql', { query, variables: { to: MODELS[n % 2] } })
    if (!/"position":"\d+"/.test(body)) throw new Error(body)
  }

  /** Megabytes of memory and open files of the node. */
  weight(): { readonly megabytes: number; readonly files: number } {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.node.pid}/status`, 'utf8')) ?? []
    return { megabytes: Math.round(Number(kilobytes) / 1_024), files: readdirSync(`/proc/${this.node.pid}/fd`).length }
  }
}

/** `share` of 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
