/** A running server made ready by its own API: alias `smart`, a team that may use it, and what the ledger has of both. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface Served {
  /** The team's key. */
  readonly secret: string
  ask<T>(query: string, variables?: object): Promise<T>
  /** Waits until so many calls of `smart` are counted; throws when it does not become exactly so many. */
  calls(expected: number): Promise<number>
}

/** `url` ends with a slash. The team is `acme-prod`. */
export async function teamWithKey(url: string, adminKey: string): Promise<Served> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${adminKey}` }
  const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
    const response = await fetch(`${url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown }
    if (errors || !data) throw new Error(`the server said ${JSON.stringify(errors)}`)
    return data
  }
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
