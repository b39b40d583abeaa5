/** How the events of API keys are taken back. */
import type { UndoOf } from '../../kernel/module.ts'
import { whole } from '../../kernel/undo.ts'
import type { ApiKeyCommand } from './api-key.decider.ts'
import type { ApiKeyEvent } from './api-key.events.ts'

export const apiKeyUndo: UndoOf<ApiKeyEvent> = {
  ApiKeyCreated: {
    begins: true,
    role: 'ADMIN',
    touches: ({ key }) => [whole('ApiKey', key)],
    commands: ({ key }): ApiKeyCommand[] => [{ type: 'RevokeApiKey', key, data: {} }],
  },
  ApiKeyRevoked: {
    role: 'ADMIN',
    touches: ({ key }) => [whole('ApiKey', key)],
    commands: () => 'what was revoked may be in wrong hands: create a new key instead',
  },
}
