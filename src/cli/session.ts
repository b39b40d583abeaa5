/** What a command that talks to a server works with. */

import { Command } from 'commander'
import pc from './colors.ts'
import { ask, type Connection, connection, ServerError, type Told, type Variables } from './graphql-client.ts'
import { type ChangeOptions, type ConnectionOptions, changeHeaders, withChange, withConnection, withJson, withPages } from './options.ts'
import type { Rows } from './pages.ts'
import { type Column, table } from './table.ts'

export interface Session {
  readonly to: Connection
  /** Whether the answer is for a program. */
  readonly json: boolean
  /** The data of one operation; throws its refusal. */
  ask<T>(document: string, variables?: Variables): Promise<T>
  /** The same with the server's warnings. */
  askTold<T>(document: string, variables?: Variables): Promise<Told<T>>
  /** Prints the value as JSON, or what `people` makes of it. */
  print(value: unknown, people: () => string): void
  /** Prints rows as a table, or `{"nodes": [...], "hasMore": false}`. */
  printRows<T>(found: Rows<T>, columns: readonly Column<T>[]): void
}

/** A command below `parent` that asks a server: `--json`, `--url` and `--key`. */
export function readCommand(parent: Command, usage: string, description: string): Command {
  return withConnection(withJson(parent.command(usage).description(description)))
}

/** The same for many rows: `--limit` and `--all`. */
export function listCommand(parent: Command, usage: string, description: string): Command {
  return withPages(readCommand(parent, usage, description))
}

/** The same for a change: `--reason`, `--dry-run` and so on; `existing` when it is of something that has a version already. */
export function changeCommand(parent: Command, usage: string, description: string, { existing = true } = {}): Command {
  return withChange(readCommand(parent, usage, description), { existing })
}

/** The same for a deletion: `--yes`. */
export function deleteCommand(parent: Command, usage: string, description: string, { existing = true } = {}): Command {
  return changeCommand(parent, usage, description, { existing }).option('--yes', 'do not ask')
}

/** An action for such a command: gets the arguments and at last the options. */
export function asking<A extends unknown[]>(
  work: (session: Session, ...given: A) => Promise<void>,
): (...given: unknown[]) => Promise<void> {
  return async (...given) => {
    const command = given.at(-1)
    if (!(command instanceof Command)) throw new Error('an action is called with its command')
    await work(openSession(command.opts()), ...(given.slice(0, -1) as A))
  }
}

/** What was found; where there is nothing, that is a refusal. */
export function found<T>(thing: T | null | undefined, code: string, what: string): T {
  if (thing === null || thing === undefined) throw new ServerError(code, `there is no ${what}`)
  return thing
}

/** For a command that talks to a server only with some of its options. */
export function openSession(options: ConnectionOptions & ChangeOptions & { readonly json?: true }): Session {
  const to = { ...connection(options, process.env), headers: changeHeaders(options) }
  const json = options.json === true
  const print = (value: unknown, people: () => string) => console.log(json ? JSON.stringify(value, null, 2) : people())
  return {
    to,
    json,
    ask: async <T>(document: string, variables?: Variables) => (await ask<T>(to, document, variables)).data,
    askTold: (document, variables) => ask(to, document, variables),
    print,
    printRows: (found, columns) => {
      print(found, () => table(found.nodes, columns))
      if (found.hasMore && !json) console.error(pc.dim(`and more: see --limit and --all`))
    },
  }
}
