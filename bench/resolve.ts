/** `resolveModel` over HTTP, over a bare server that sends the same bytes and over mercurius on the same schema and data. */
import { randomBytes } from 'node:crypto'
import type { Command } from '../src/kernel/command.ts'
import type { Bench, Run } from './bench.ts'
import type { Load, LoadResult } from './load.ts'
import { runProcess, type ServerProcess, startProcess } from './processes.ts'
import { compare, type Finding } from './report.ts'
import { type Contender, takeTurns } from './rounds.ts'
import { askingAt } from './serving.ts'
import { createAlias, openBenchWriteSide } from './write-side.ts'

const CONNECTIONS = 32
const ALIASES = 1_000
const GROUPS = 100
const TEAMS = 100
const QUESTIONS = 64
const QUERY = `query Resolve($teamId: String!, $alias: String!) {
  resolveModel(teamId: $teamId, alias: $alias) { alias litellmModel provider model grantedBy position }
}`

export const resolve: Bench = {
  name: 'resolve',
  pace: { rounds: 7, turn: 3_000, warmUp: 3_000 },
  shortPace: { rounds: 3, turn: 700, warmUp: 1_000 },
  run: runResolve,
}

const goals = [
  { peer: 'bare http server', goal: 0.7 },
  { peer: 'mercurius with jit', goal: 1.1 },
]

async function runResolve({ server, pace, conditions, remark }: Run): Promise<Finding[]> {
  const database = await server.createDatabase('resolve')
  await fill(database)
  const adminKey = randomBytes(24).toString('base64url')
  const environment = {
    NODE_ENV: 'production',
    DATABASE_URL: database,
    SWITCHBOOK_ADMIN_KEY: adminKey,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  }
  const servers: ServerProcess[] = []
  const start = async (program: string, more: Readonly<Record<string, string>> = {}) => {
    const started = await startProcess(program, { ...environment, ...more })
    servers.push(started)
    return started.url
  }
  try {
    const ours = await start('../dist/src/cli/switchbook.js serve')
    // Before the others are started: they answer with the same position.
    const key = await keyOfClients(ours, adminKey)
    const peer = await start('mercurius-server.ts')
    const questions = await ask(ours, key)
    // All answers are as long as the first.
    const answer = questions[0]?.answer ?? ''
    const bare = await start('bare-server.ts', { ANSWER: `${answer}\n` })
    let checked = 0
    const contender = (name: string, url: string, asked: Load['questions'], headers: Load['headers']): Contender => ({
      name,
      run: async (milliseconds) => {
        const load: Load = { url, headers, questions: asked, connections: CONNECTIONS, milliseconds }
        const { perSecond, answers } = await runProcess<LoadResult>('load.ts', load)
        checked += answers
        return perSecond
      },
    })
    const authorization = { authorization: `Bearer ${key}` }
    const contenders = [
      contender('resolveModel', ours, questions, authorization),
      contender('mercurius with jit', peer, questions, {}),
      contender(
        'bare http server',
        bare,
        questions.map(({ body }) => ({ body, answer })),
        authorization,
      ),
    ]
    const rates = await takeTurns(contenders, pace)
    remark(`resolve: ${checked} answers, each the right one`)
    return goals.map(({ peer, goal }) => {
      const comparison = { bench: 'resolve', case: `${CONNECTIONS} connections`, ours: 'resolveModel', peer, peerName: peer, goal }
      return compare(rates, { ...comparison, unit: 'requests/s' }, conditions)
    })
  } finally {
    await Promise.all(servers.map((started) => started.stop()))
  }
}

/** Names of one length, so that every answer is as long as any other. */
const numbered = (name: string, number: number) => `${name}-${String(number).padStart(4, '0')}`
const groupOf = (alias: number) => alias % GROUPS

/** Each team holds one group, each group ten aliases. */
async function fill(database: string): Promise<void> {
  const { submit, close } = await openBenchWriteSide(database)
  const each = (length: number, command: (number: number) => Command) => submit(...Array.from({ length }, (_, i) => command(i)))
  const aliases = Array.from({ length: ALIASES }, (_, i) => i)
  await each(ALIASES, (i) => createAlias(numbered('alias', i), `openai/${numbered('gpt', i)}`))
  await each(GROUPS, (i) => {
    const modelAliases = aliases.filter((alias) => groupOf(alias) === i).map((alias) => numbered('alias', alias))
    return { type: 'CreateAccessGroup', key: numbered('group', i), data: { description: null, modelAliases } }
  })
  await submit({ type: 'CreateOrganization', key: 'acme', data: { name: 'Acme', metadata: null } })
  await each(TEAMS, (i) => {
    const data = { organizationId: 'acme', teamAlias: `Team ${i}`, accessGroups: [numbered('group', i % GROUPS)], creditsAllocated: null }
    return { type: 'CreateTeam', key: numbered('team', i), data }
  })
  await close()
}

/** As the program makes them. */
async function keyOfClients(url: string, adminKey: string): Promise<string> {
  const made = 'mutation { createApiKey(input: { name: "clients", role: AUDITOR }) { secret } }'
  const { createApiKey } = await askingAt(url, adminKey)<{ createApiKey: { secret: string } }>(made)
  return createApiKey.secret
}

/** The questions with the answers they must get: known beforehand but for the log's position, which the server tells. */
async function ask(url: string, key: string): Promise<Load['questions']> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  const body = (team: number, alias: number) =>
    JSON.stringify({ query: QUERY, variables: { teamId: numbered('team', team), alias: numbered('alias', alias) } })
  const response = await fetch(url, { method: 'POST', headers, body: body(0, 0) })
  const said = (await response.json()) as { data?: { resolveModel?: { position: string } } }
  const position = said.data?.resolveModel?.position
  if (position === undefined) throw new Error(`resolveModel said ${JSON.stringify(said)}`)
  return Array.from({ length: QUESTIONS }, (_, i) => {
    const alias = (i * 37) % ALIASES
    const model = numbered('gpt', alias)
    const resolveModel = {
      alias: numbered('alias', alias),
      litellmModel: `openai/${model}`,
      provider: 'openai',
      model,
      grantedBy: [numbered('group', groupOf(alias))],
      position,
    }
    return { body: body(groupOf(alias), alias), answer: JSON.stringify({ data: { resolveModel } }) }
  })
}
