/** Files that commands read and write, with faults told as people understand them. */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

/** Characters of one line at most: a thousand times what an event has. */
const LONGEST_LINE = 16_777_216

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw cannot('read', path, error)
  }
}

/** Never over a file that is there. */
export function writeNew(path: string, text: string, mode = 0o644): void {
  try {
    writeFileSync(path, text, { flag: 'wx', mode })
  } catch (error) {
    throw cannot('write', path, error)
  }
}

/** The lines of a file, without their ends, as they are asked for; `-` is standard input. `told` gets the bytes read so far. */
export async function* linesOf(path: string, told: (bytes: number) => void = () => {}): AsyncGenerator<string> {
  const input = path === '-' ? process.stdin : createReadStream(path)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  let bytes = 0
  try {
    for await (const chunk of input as AsyncIterable<Buffer>) {
      bytes += chunk.length
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > LONGEST_LINE)
        throw new UsageError(`${path} has a line of more than ${LONGEST_LINE} characters: these are no events`)
      yield* lines
      told(bytes)
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code ? cannot('read', path, error) : error
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

function cannot(what: string, path: string, error: unknown): UsageError {
  const { code, message } = error as NodeJS.ErrnoException
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EEXIST: 'it is there already',
    EISDIR: 'it is a folder',
  }
  return new UsageError(`cannot ${what} ${path}: ${reasons[code ?? ''] ?? message}`)
}
