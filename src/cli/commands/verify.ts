import { type Command, Option } from 'commander'
import { type CheckpointOptions, withCheckpoints, witnesses } from '../checkpoints.ts'
import pc from '../colors.ts'
import { EXIT } from '../exit-codes.ts'
import { type ConnectionOptions, integer, withConnection, withJson } from '../options.ts'
import { openSession } from '../session.ts'
import type { Range, Verified } from '../verification.ts'

interface Options extends Range, ConnectionOptions, CheckpointOptions {
  readonly store?: true
  readonly file?: string
  readonly json?: true
}

const position = () => integer(1, Number.MAX_SAFE_INTEGER)

export function verifyCommand(program: Command): void {
  withConnection(
    withCheckpoints(withJson(program.command('verify').description('Recompute the hash chain of the log and name the first bad event.')))
      .option('--from <position>', 'first event to check; the hash in front of it is taken as good', position())
      .option('--to <position>', 'last event to check', position())
      .option('--store', 'read the store of DATABASE_URL or DATA_DIR, without a server')
      .addOption(
        new Option('--file <path>', 'read exported events, without a store; - is standard input').conflicts(['store', 'from', 'to']),
      ),
  ).action(async (options: Options) => {
    const seen = witnesses(options)
    const verified = await verify(options, seen)
    const { checked, head, headHash, fault } = verified
    const valid = fault === null
    if (options.json) {
      const told = {
        valid,
        checked,
        head: String(head),
        headHash,
        firstBad: fault && String(fault.position),
        problem: fault?.problem ?? null,
      }
      console.log(JSON.stringify({ ...told, checkpoints: seen.map(({ position }) => String(position)) }, null, 2))
    } else {
      console.log(sentence(verified, seen.length))
    }
    process.exitCode = valid ? EXIT.done : EXIT.refused
  })
}

async function verify(options: Options, seen: ReturnType<typeof witnesses>): Promise<Verified> {
  const { verifyFile, verifyServer, verifyStore } = await import('../verification.ts')
  const json = options.json === true
  if (options.file !== undefined) return verifyFile(options.file, seen, json)
  if (options.store) return verifyStore(options, seen, json)
  return verifyServer(openSession(options), options, seen)
}

function sentence({ checked, head, headHash, fault }: Verified, checkpoints: number): string {
  const good = `${checked.toLocaleString('en')} ${checked === 1 ? 'event is' : 'events are'} good`
  if (fault)
    return `${pc.red(pc.bold(`event ${fault.position} is bad`))}: ${fault.problem}\n${pc.dim(`${good} before anything bad was met`)}`
  const agreed = checkpoints > 0 ? `\nagrees with ${checkpoints} signed ${checkpoints === 1 ? 'checkpoint' : 'checkpoints'}` : ''
  return `${pc.green(good)}, the log ends at ${head}\n${pc.dim(headHash)}${agreed}`
}
