/** The options that many commands share. */
import { type Command, InvalidArgumentError, Option } from 'commander'

const CONNECTION = 'Connection:'
const CHANGE = 'Change:'

export interface ConnectionOptions {
  readonly url?: string
  readonly key?: string
}

export interface ListOptions {
  readonly limit: number
  readonly all?: true
}

export interface ChangeOptions {
  readonly reason?: string
  readonly idempotencyKey?: string
  readonly expectedVersion?: number
  readonly dryRun?: true
  readonly onBehalfOf?: string
  readonly correlationId?: string
}

export interface DeleteOptions extends ChangeOptions {
  readonly yes?: true
  readonly json?: true
}

export function withJson(command: Command): Command {
  return command.option('--json', 'print JSON, for programs')
}

export function withConnection(command: Command): Command {
  return command
    .addOption(new Option('--url <url>', 'server (default: $SWITCHBOOK_URL or http://localhost:8003)').helpGroup(CONNECTION))
    .addOption(new Option('--key <key>', 'API key (default: $SWITCHBOOK_KEY or $SWITCHBOOK_ADMIN_KEY)').helpGroup(CONNECTION))
}

export function withPages(command: Command): Command {
  return command
    .option('--limit <n>', 'how many at most', integer(1, MOST_ROWS), 50)
    .option('--all', `all there are, at most ${MOST_ROWS.toLocaleString('en')}`)
}

/** Rows that one command prints at most. */
export const MOST_ROWS = 10_000

/** `existing`: the change is of something that has a version already. */
export function withChange(command: Command, { existing }: { existing: boolean }): Command {
  const add = (option: Option) => command.addOption(option.helpGroup(CHANGE))
  add(new Option('--reason <text>', 'why, for whoever reads the history'))
  add(new Option('--dry-run', 'tell exactly what would happen, and change nothing'))
  if (existing) add(new Option('--expected-version <n>', 'refuse unless it is at this version still').argParser(integer(0, 2_147_483_647)))
  add(new Option('--idempotency-key <key>', 'send it again with the same key, and it is done once'))
  add(new Option('--on-behalf-of <name>', 'who asked for it, for the history'))
  return add(new Option('--correlation-id <uuid>', 'ties several changes together, so that they can be reverted as one'))
}

/** A whole number of a range, for `option` and `argument`. */
export function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
    return value
  }
}

/** A position of the log, for `option` and `argument`; a string, as the API has it. */
export function position(text: string): string {
  if (!/^\d{1,16}$/.test(text)) throw new InvalidArgumentError('Expected a position of the log such as 42.')
  return text
}

/** For an option that may be given several times, each time with one or more names between commas. */
export function names(text: string, before: readonly string[] = []): string[] {
  const given = text.split(',').map((name) => name.trim())
  if (given.includes('')) throw new InvalidArgumentError('Expected names between commas.')
  return [...before, ...given]
}

/** What an input of the API takes of the options of a change. */
export function changeInput({ reason, idempotencyKey, expectedVersion, dryRun }: ChangeOptions): Record<string, unknown> {
  return { reason, idempotencyKey, expectedVersion, dryRun }
}

/** What goes into headers; undici takes Latin-1 where the server reads UTF-8. */
export function changeHeaders({ onBehalfOf, correlationId }: ChangeOptions): Record<string, string> {
  const header = (name: string, value: string | undefined) =>
    value === undefined ? {} : { [name]: Buffer.from(value, 'utf8').toString('latin1') }
  return { ...header('x-on-behalf-of', onBehalfOf), ...header('x-correlation-id', correlationId) }
}

/** An option that `--no-...` takes away: null for the API. */
export function orNull<T>(value: T | false | undefined): T | null | undefined {
  return value === false ? null : value
}

/** Choices that may be typed in any case. */
export function upperChoices(option: Option, choices: readonly string[]): Option {
  const { parseArg } = option.choices(choices)
  return option.argParser((text: string, before: unknown) => parseArg?.(text.toUpperCase(), before))
}
