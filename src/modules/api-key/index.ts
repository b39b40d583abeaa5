export { apiKeyState, hasLastingAdmin } from './api-key.domain.ts'
