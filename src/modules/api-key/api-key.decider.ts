import type { Command } from '../../kernel/command.ts'
import { type Decider, living, unhandled } from '../../kernel/decider.ts'
import { BadInput, DomainError, shown } from '../../kernel/errors.ts'
import { expiryInput } from '../../kernel/expiry.ts'
import { lineInput } from '../../kernel/text.ts'
import type { ApiKeyDetails, ApiKeyEvent } from './api-key.events.ts'

export interface CreateApiKey extends Command<'CreateApiKey', ApiKeyDetails & { readonly now: string }> {}
export interface RevokeApiKey extends Command<'RevokeApiKey', Record<string, never>> {}
export type ApiKeyCommand = CreateApiKey | RevokeApiKey

export interface ApiKeyState extends ApiKeyDetails {
  readonly revoked: boolean
}

export interface ApiKeyReferences {
  /** Whether another ADMIN key, not revoked and without expiry, would remain without this one. */
  otherLastingAdmin(keyId: string): boolean
}

export const apiKeyDecider: Decider<ApiKeyState, ApiKeyCommand, ApiKeyEvent, ApiKeyReferences> = {
  initialState: null,

  decide(command, state, references) {
    const { key } = command
    switch (command.type) {
      case 'CreateApiKey': {
        if (state) throw new DomainError('INTERNAL', `API key id ${key} exists already`)
        const { now, ...details } = command.data
        lineInput('name', details.name, 100)
        return [{ type: 'ApiKeyCreated', key, data: { ...details, expiresAt: expiryInput('expiresAt', details.expiresAt, now) } }]
      }
      case 'RevokeApiKey':
        if (!state) throw new DomainError('NOT_FOUND', `unknown API key ${shown(key)}`, { field: 'id', details: { id: key } })
        if (state.revoked) return []
        if (state.role === 'ADMIN' && state.expiresAt === null && !references.otherLastingAdmin(key)) {
          throw new BadInput('id', key, 'a key that is not the last lasting ADMIN key: create another one first')
        }
        return [{ type: 'ApiKeyRevoked', key, data: {} }]
      default:
        return unhandled(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'ApiKeyCreated':
        return { ...event.data, revoked: false }
      case 'ApiKeyRevoked':
        return { ...living(state, event), revoked: true }
      default:
        return unhandled(event)
    }
  },
}
