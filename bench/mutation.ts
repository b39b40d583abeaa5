/** `createModelAlias` over HTTP, each call durable before its answer, over `{ __typename }` on the same server. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Bench, Run } from './bench.ts'
import { type Load, type LoadResult, NUMBER } from './load.ts'
import { runProcess } from './processes.ts'
import { compare, type Finding } from './report.ts'
import { takeTurns } from './rounds.ts'
import { startNode } from './serving.ts'

const CONNECTIONS = 32
const MUTATION = `mutation Create($input: CreateModelAliasInput!) {
  createModelAlias(input: $input) { modelAlias { name litellmModel } }
}`

export const mutation: Bench = {
  name: 'mutation',
  pace: { rounds: 7, turn: 3_000, warmUp: 3_000 },
  shortPace: { rounds: 3, turn: 700, warmUp: 1_000 },
  run: runMutation,
}

async function runMutation({ server, pace, conditions, remark }: Run): Promise<Finding[]> {
  const database = await server.createDatabase('mutation')
  const key = randomBytes(24).toString('base64url')
  const node = await startNode({ DATABASE_URL: database, SWITCHBOOK_ADMIN_KEY: key })
  try {
    // A deployment, about whose age the answer has no warning, whatever the day.
    const modelAlias = { name: `alias-${NUMBER}`, litellmModel: 'azure/our-deployment' }
    const create = {
      body: JSON.stringify({ query: MUTATION, variables: { input: modelAlias } }),
      answer: JSON.stringify({ data: { createModelAlias: { modelAlias } } }),
    }
    const typename = { body: JSON.stringify({ query: '{ __typename }' }), answer: JSON.stringify({ data: { __typename: 'Query' } }) }
    let created = 0
    const contender = (name: string, question: Load['questions'][number]) => ({
      name,
      run: async (milliseconds: number) => {
        const headers = { authorization: `Bearer ${key}` }
        const load: Load = { url: node.url, headers, questions: [question], connections: CONNECTIONS, milliseconds, from: created }
        const { perSecond, answers } = await runProcess<LoadResult>('load.ts', load)
        if (question === create) created += answers
        return perSecond
      },
    })
    const ours = contender('createModelAlias', create)
    const peer = { ...contender('{ __typename }', typename), within: true as const }
    const rates = await takeTurns([ours, peer], pace)
    await checkAliases(database, created)
    remark(`${created} answered mutations are ${created} events and as many aliases`)
    const what = { bench: 'mutation', case: `${CONNECTIONS} connections`, goal: 0.5, unit: 'requests/s' }
    return [compare(rates, { ...what, ours: ours.name, peer: peer.name, peerName: peer.name }, conditions)]
  } finally {
    await node.stop()
  }
}

async function checkAliases(database: string, created: number): Promise<void> {
  const client = new pg.Client(database)
  await client.connect()
  try {
    const { rows } = await client.query(
      `select (select count(*)::int from events where type = 'ModelAliasCreated') as events, (select count(*)::int from model_aliases) as aliases`,
    )
    const found = JSON.stringify(rows[0])
    if (found !== JSON.stringify({ events: created, aliases: created }))
      throw new Error(`${created} mutations were answered; there are ${found}`)
  } finally {
    await client.end()
  }
}
