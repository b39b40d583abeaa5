import { type Change, defineModule, type RowChange } from '../../kernel/module.ts'
import { type EntityType, stateOf, type WorldReader } from '../../kernel/world.ts'
import { type ApiKeyCommand, type ApiKeyReferences, type ApiKeyState, apiKeyDecider } from './api-key.decider.ts'
import type { ApiKeyEvent } from './api-key.events.ts'
import { apiKeyTable } from './api-key.tables.ts'
import { apiKeyUndo } from './api-key.undo.ts'

export const apiKey: EntityType<ApiKeyState> = {
  name: 'ApiKey',
  indexes: { lastingAdmins: (key) => (key.role === 'ADMIN' && key.expiresAt === null && !key.revoked ? ['all'] : []) },
}

function references(world: WorldReader): ApiKeyReferences {
  return {
    otherLastingAdmin(keyId) {
      for (const key of world.keysBy(apiKey, 'lastingAdmins', 'all')) if (key !== keyId) return true
      return false
    },
  }
}

/** Whether any ADMIN key without expiry is in force: false on the very first start. */
export function hasLastingAdmin(world: WorldReader): boolean {
  return references(world).otherLastingAdmin('')
}

function projectApiKey({ event, before, after }: Change<ApiKeyState, ApiKeyEvent>): RowChange[] {
  const key = after.state
  const row = {
    key_id: event.key,
    name: key?.name,
    role: key?.role,
    secret_hash: key?.secretHash,
    expires_at: key?.expiresAt ?? null,
    revoked_at: event.type === 'ApiKeyRevoked' ? event.recordedAt : null,
    version: after.version,
    created_at: new Date(after.createdAt),
  }
  return [{ table: apiKeyTable, key: [event.key], row, replaces: before !== undefined }]
}

export const apiKeyDomain = defineModule<ApiKeyState, ApiKeyCommand, ApiKeyEvent>({
  entity: apiKey,
  tables: [apiKeyTable],
  commands: { CreateApiKey: true, RevokeApiKey: true },
  decide: (command, state, world) => apiKeyDecider.decide(command, state, references(world)),
  evolve: apiKeyDecider.evolve,
  project: projectApiKey,
  undo: apiKeyUndo,
  events: {
    ApiKeyCreated: {
      hidden: ['secretHash'],
      summary: ({ data }) => `API key "${data.name}" created with role ${data.role}`,
      changes: ({ data }) => [
        { field: 'name', before: null, after: data.name },
        { field: 'role', before: null, after: data.role },
        ...(data.expiresAt ? [{ field: 'expiresAt', before: null, after: data.expiresAt }] : []),
      ],
    },
    ApiKeyRevoked: {
      summary: ({ key }) => `API key ${key} revoked`,
      changes: () => [{ field: 'revoked', before: false, after: true }],
    },
  },
})

/** Reads a living key's state for authentication. */
export function apiKeyState(world: WorldReader, keyId: string): ApiKeyState | null {
  return stateOf(world, apiKey, keyId)
}
