export { teamKeyState } from './team-key.domain.ts'
