import { changing } from '../change.ts'

const API_KEY = 'id name role createdAt expiresAt revokedAt lastUsedAt'
const TEAM_KEY = 'id teamId name createdAt expiresAt revokedAt lastUsedAt'

export const API_KEYS = `query { nodes: apiKeys { ${API_KEY} } }`
export const CREATE_API_KEY = changing('createApiKey', 'CreateApiKeyInput', `apiKey { ${API_KEY} } secret`)
export const REVOKE_API_KEY = changing('revokeApiKey', 'KeyInput', `apiKey { ${API_KEY} }`)

export const TEAM_KEYS = `query ($teamId: String!) { nodes: teamKeys(teamId: $teamId) { ${TEAM_KEY} } }`
export const CREATE_TEAM_KEY = changing('createTeamKey', 'CreateTeamKeyInput', `teamKey { ${TEAM_KEY} } secret`)
export const REVOKE_TEAM_KEY = changing('revokeTeamKey', 'KeyInput', `teamKey { ${TEAM_KEY} }`)
