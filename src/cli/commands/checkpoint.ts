import type { Command } from 'commander'
import { BadCheckpoint, makeKeys, readKey, signCheckpoint } from '../../event-log/checkpoint.ts'
import { readText, writeNew } from '../files.ts'
import { type ConnectionOptions, withConnection, withJson } from '../options.ts'
import { openSession } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import type { VerifyAnswer } from '../verification.ts'
import { VERIFY } from './verify.documents.ts'

/** Events at the end of a long log that are checked before it is signed for. */
const RECENT = 1_000

interface SignOptions extends ConnectionOptions {
  readonly signingKey?: string
  readonly out?: string
}

export function checkpointCommand(program: Command): void {
  const checkpoint = withConnection(
    program
      .command('checkpoint')
      .description('Sign where the log of a server stands, so that no later rewrite of it goes unnoticed.')
      .option('--signing-key <file>', 'private key that `checkpoint keygen` made')
      .option('--out <file>', 'where to write it; standard output unless told'),
  ).action(async ({ signingKey, out, ...connection }: SignOptions) => {
    if (signingKey === undefined)
      throw new UsageError('nothing to sign with: pass --signing-key <file>; `switchbook checkpoint keygen` makes one')
    const key = readKey(readText(signingKey), 'private')
    const text = signCheckpoint({ ...(await goodHead(connection)), time: new Date().toISOString() }, key)
    if (out === undefined) process.stdout.write(text)
    else writeNew(out, text)
  })

  withJson(checkpoint.command('keygen').description('Make a pair of keys: one to sign with, one to check with.'))
    .option('--out <path>', 'begins the names of both files', 'switchbook-checkpoint')
    .action(({ out, json }: { out: string; json?: true }) => {
      const { privateKey, publicKey, keyId } = makeKeys()
      const files = { privateKey: `${out}.key.pem`, publicKey: `${out}.pub.pem`, keyId }
      writeNew(files.privateKey, privateKey, 0o600)
      writeNew(files.publicKey, publicKey)
      console.log(
        json
          ? JSON.stringify(files, null, 2)
          : `${files.privateKey}: signs; keep it where nobody who can write to the database can read it\n${files.publicKey}: checks; give it to your auditor\nkey ${keyId}`,
      )
    })
}

/** Where the log stands, once what one call checks of its beginning, and its last events, were found good. */
async function goodHead(options: ConnectionOptions): Promise<{ position: number; hash: string }> {
  const { ask } = openSession(options)
  const check = async (from: number) => {
    const { found } = await ask<VerifyAnswer>(VERIFY, { from: from > 1 ? String(from) : null })
    if (found.firstBad !== null) throw new BadCheckpoint(`not signed, since event ${found.firstBad} is bad: ${found.problem}`)
    return found
  }
  const { head, headHash, checked } = await check(1)
  const position = Number(head)
  if (position === 0) throw new BadCheckpoint('the log is empty: there is nothing to sign')
  if (checked < position) await check(position - RECENT + 1)
  return { position, hash: headHash }
}
