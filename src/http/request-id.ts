import { newId } from '../event-log/new-id.ts'

/** The id that a request came with, or one of its own. */
export function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : newId(new Date())
}
