/** Running servers of ours, and one made ready by its own API: alias `smart`, a team that may use it, and what the ledger has of both. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type ServerProcess, startProcess } from './processes.ts'

/** One node as an operator starts it, on a free port. */
export function startNode(settings: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const environment = { NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', ...settings }
  return startProcess('../dist/src/cli/switchbook.js serve', environment)
}

export interface Served {
  /** The team's key. */
  readonly secret: string
  ask<T>(query: string, variables?: object): Promise<T>
  /** Waits until so many calls of `smart` are counted; throws when it does not become exactly so many. */
  calls(expected: number): Promise<number>
}

/** Asks one GraphQL endpoint; throws what it refuses. */
export function askingAt(url: string, key: string): Served['ask'] {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  return async <T>(query: string, variables: object = {}): Promise<T> => {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown }
    if (errors || !data) throw new Error(`the server said ${JSON.stringify(errors)}`)
    return data
  }
}

/** `url` ends with a slash. The team is `acme-prod`. */
export async function teamWithKey(url: string, adminKey: string): Promise<Served> {
  const ask = askingAt(`${url}graphql`, adminKey)
  await ask('mutation { createModelAlias(input: { name: "smart", litellmModel: "openai/gpt-4" }) { position } }')
  await ask('mutation { createAccessGroup(input: { name: "all", modelAliases: ["smart"] }) { position } }')
  await ask('mutation { createOrganization(input: { organizationId: "acme", name: "Acme" }) { position } }')
  const team = '{ organizationId: "acme", teamId: "acme-prod", teamAlias: "Production", accessGroups: ["all"] }'
  await ask(`mutation { createTeam(input: ${team}) { position } }`)
  const made = await ask<{ createTeamKey: { secret: string } }>(
    'mutation { createTeamKey(input: { teamId: "acme-prod", name: "bench" }) { secret } }',
  )
  const counted = async () =>
    (await ask<{ modelAlias: { usageCount: number } }>('{ modelAlias(name: "smart") { usageCount } }')).modelAlias.usageCount
  return {
    secret: made.createTeamKey.secret,
    ask,
    async calls(expected) {
      for (let tries = 0; tries < 100 && (await counted()) < expected; tries += 1) await sleep(100)
      const found = await counted()
      if (found !== expected) throw new Error(`${found} calls are counted of ${expected}`)
      return found
    },
  }
}
