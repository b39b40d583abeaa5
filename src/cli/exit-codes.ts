/** How a command ended, for scripts. */
import { CommanderError } from 'commander'
import { ConfigError } from '../config.ts'
import { isPassing, ServerError } from './graphql-client.ts'
import { UsageError } from './usage-error.ts'

export const EXIT = {
  done: 0,
  /** The server or the store refused, or there was nothing of that name. */
  refused: 1,
  /** The command line or the settings are at fault; nothing was asked. */
  usage: 2,
  /** Nobody answered, or told that it cannot at the moment: later it may work. */
  unreachable: 3,
  /** Of `plan --detailed-exitcode` alone: there is something to change. */
  changes: 4,
} as const

export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof UsageError || error instanceof ConfigError) return EXIT.usage
  if (error instanceof ServerError && isPassing(error)) return EXIT.unreachable
  return EXIT.refused
}

/** Tells what went wrong on standard error, as `{"error": {code, message, field, details}}` where JSON was asked for. */
export function tellFailure(error: unknown, json: boolean): void {
  // The parser has told its faults already.
  if (error instanceof CommanderError) return
  if (json) console.error(JSON.stringify({ error: asJson(error) }))
  else console.error(isExpected(error) ? (error as Error).message : error)
}

function asJson(error: unknown): Record<string, unknown> {
  const { message } = error as Error
  if (error instanceof ServerError) {
    const { code, field, details } = error
    return { code, message, ...(field === undefined ? {} : { field }), ...(details === undefined ? {} : { details }) }
  }
  return { code: error instanceof UsageError || error instanceof ConfigError ? 'USAGE' : 'FAILED', message }
}

function isExpected(error: unknown): boolean {
  return error instanceof ConfigError || (error as { expected?: unknown } | null)?.expected === true
}
