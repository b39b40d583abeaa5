/** Checkpoint files given on a command line, as witnesses of what the log was. */
import type { Command } from 'commander'
import type { Witness } from '../event-log/chain-check.ts'
import { readCheckpoint, readKey } from '../event-log/checkpoint.ts'
import { readText } from './files.ts'
import { UsageError } from './usage-error.ts'

export interface CheckpointOptions {
  readonly checkpoint?: readonly string[]
  readonly publicKey?: string
}

export function withCheckpoints(command: Command): Command {
  return command
    .option('--checkpoint <file...>', 'signed checkpoints that the log must agree with')
    .option('--public-key <file>', 'public key that they were signed with, as PEM')
}

/** Throws when a signature is not good. */
export function witnesses({ checkpoint = [], publicKey }: CheckpointOptions): readonly Witness[] {
  if (checkpoint.length === 0) return []
  if (publicKey === undefined) throw new UsageError('a checkpoint proves nothing without the public key: pass --public-key <file>')
  const key = readKey(readText(publicKey), 'public')
  return checkpoint.map((file) => {
    const { position, hash, time } = readCheckpoint(readText(file), key)
    return { position, hash, who: `the checkpoint of ${time}` }
  })
}
