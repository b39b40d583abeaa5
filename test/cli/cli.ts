/** The built program against a server, as a person and as a program run it. */
import { expect } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { type Ended, run } from '../support/program.ts'

export interface CommandLine {
  /** Runs one command to its end. */
  run(...args: string[]): Promise<Ended>
  /** What a person reads, line by line; fails unless it ends with 0 and says nothing on standard error. */
  lines(...args: string[]): Promise<string[]>
  /** What a program reads; fails as `lines` does. */
  json<T = Record<string, unknown>>(...args: string[]): Promise<T>
}

/** Words of a command, of which those in quotes are one. */
export function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

export function commandLine({ url, adminKey }: Pick<TestApp, 'url' | 'adminKey'>): CommandLine {
  const environment = { SWITCHBOOK_URL: url, SWITCHBOOK_KEY: adminKey }
  const done = async (args: string[]) => {
    const ended = await run(args, environment)
    expect(ended, args.join(' ')).toMatchObject({ code: 0, stderr: '' })
    return ended.stdout
  }
  return {
    run: (...args) => run(args, environment),
    lines: async (...args) => (await done(args)).trimEnd().split('\n'),
    json: async (...args) => JSON.parse(await done([...args, '--json'])),
  }
}
