/** Wires the client path to the domain: who a key names, what an alias resolves to, and where answered calls are counted. */
import { authenticateTeam } from './auth/authenticate.ts'
import type { KeyGuesses } from './auth/key-guesses.ts'
import type { Config } from './config.ts'
import type { Services } from './graphql/services.ts'
import type { AnsweredCall, GatewayParts } from './http/gateway/gateway.ts'
import { Upstream } from './http/gateway/upstream.ts'
import { awaitMinimum } from './http/minimum-position.ts'
import { DomainError } from './kernel/errors.ts'
import { resolve, usableAliases } from './modules/team/index.ts'
import { teamKeyState } from './modules/team-key/index.ts'

export interface ClientPath extends GatewayParts {
  close(): Promise<void>
}

export function clientPath(
  { world, clock, commits, spending, metrics }: Services,
  config: Config,
  guesses: KeyGuesses,
  noteUse: (keyId: string, at: Date) => void,
  record: (call: AnsweredCall) => Promise<void>,
): ClientPath {
  const { LITELLM_URL: url, LITELLM_API_KEY: apiKey, GATEWAY_TIMEOUT_MS: timeout, GATEWAY_TELL_MODEL } = config
  const upstream =
    url === undefined ? null : new Upstream({ url, apiKey, timeout, observe: (outcome, seconds) => metrics.upstream(outcome, seconds) })
  return {
    upstream,
    record,
    tellModel: GATEWAY_TELL_MODEL === 'true',
    now: () => clock.now(),
    position: () => world.position,
    awaitMinimum: (headers) => awaitMinimum(commits, headers),
    modelsOf: (teamId) => usableAliases(world, teamId),
    resolve(teamId, alias) {
      const found = metrics.resolution(() => resolve(world, spending, teamId, alias))
      return found.decision === 'ALLOWED' ? { decision: found.decision, litellmModel: found.alias.litellmModel } : found
    },
    teamOf(authorization, address) {
      try {
        const now = clock.now()
        const { keyId, teamId } = guesses.judge(
          address,
          now,
          () => authenticateTeam(authorization, (id) => teamKeyState(world, id), now),
          (team) => team.keyId,
        )
        noteUse(keyId, now)
        return { teamId }
      } catch (error) {
        if (error instanceof DomainError && error.code === 'UNAUTHENTICATED') return null
        throw error
      }
    },
    close: async () => upstream?.close(),
  }
}
