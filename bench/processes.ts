/** Servers and load in processes of their own, so that none takes another's time on its thread. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { profilingFlags } from './profile.ts'

export interface ServerProcess {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

/** Starts a program with Node and waits for the line that tells its address. */
export async function startProcess(program: string, environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const [file = '', ...args] = program.split(' ')
  const child = spawn(process.execPath, [...profilingFlags(file), fileURLToPath(new URL(file, import.meta.url)), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const killed = () => child.kill('SIGKILL')
  process.once('exit', killed)
  const url = await addressOf(child, program)
  return {
    url,
    pid: child.pid as number,
    stop: async () => {
      process.off('exit', killed)
      if (child.exitCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function addressOf({ stdout }: ChildProcess, program: string): Promise<string> {
  if (!stdout) throw new Error(`${program} has no output`)
  for await (const line of createInterface({ input: stdout })) {
    const [, url] = /GraphQL: +(http\S+)/.exec(line) ?? []
    if (!url) continue
    // What it says later must not fill the pipe.
    stdout.resume()
    return url
  }
  throw new Error(`${program} ended before it listened`)
}

/** Runs a program to its end; `input` is sent as its one message, its one message back is returned. */
export async function runProcess<Output>(program: string, input: object): Promise<Output> {
  const child = spawn(process.execPath, [...profilingFlags(program), fileURLToPath(new URL(program, import.meta.url))], {
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  child.send(input)
  const [output] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${program} ended with ${code}`))),
  ])
  return output as Output
}
