/** Wires sign-in by tokens to the settings, and to the actors that there are without it. */
import type { Logger } from 'pino'
import { issuerKeys } from './auth/issuer-keys.ts'
import { rolesByValue } from './auth/sign-in.settings.ts'
import { Tokens } from './auth/tokens.ts'
import type { Config } from './config.ts'
import { demoCaller } from './http/rest/demo-caller.ts'
import type { World } from './kernel/world.ts'
import { apiKeyState } from './modules/api-key/index.ts'
import { teamKeyState } from './modules/team-key/index.ts'

/** Null while no issuer is set. Nothing is fetched before the first token comes. */
export function signInTokens(config: Config, world: World, log: Logger): Tokens | null {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = config
  if (issuer === undefined || audience === undefined) return null
  const rules = {
    issuer,
    audience,
    algorithms: config.OIDC_ALGORITHMS,
    roleClaim: config.OIDC_ROLE_CLAIM,
    roles: rolesByValue(config.OIDC_ROLES),
    isTaken: (id: string) => id === demoCaller.id || id === 'system' || Boolean(apiKeyState(world, id) ?? teamKeyState(world, id)),
  }
  return new Tokens(rules, issuerKeys({ issuer, jwksUrl, log }), log)
}
