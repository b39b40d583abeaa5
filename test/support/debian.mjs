/** What some tests need beside npm: Debian's packages, where this process may install them, or a loud word that they did not run. */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'

/** Debian asks this file whether a service may be started. */
const POLICY = '/usr/sbin/policy-rc.d'

/** Where the shell finds a program; null when it does not. */
export function program(...names) {
  const { stdout } = spawnSync('sh', ['-c', names.map((name) => `command -v ${name}`).join(' || ')], { encoding: 'utf8' })
  return stdout.trim() || null
}

/** Installs packages and starts none of their services; says nothing of the outcome, for what counts is whether the programs are there. */
export function install(...packages) {
  if (process.getuid?.() !== 0 || !program('apt-get')) return
  console.log(`installing ${packages.join(', ')} with apt-get; this takes a minute, once`)
  const forbids = !existsSync(POLICY)
  if (forbids) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    const get = ['install', '-y', '--no-install-recommends', ...packages]
    if (apt(get)) return
    apt(['update'])
    apt(get)
  } finally {
    if (forbids) rmSync(POLICY)
  }
}

function apt(args) {
  // A mirror that does not answer must not hold up whoever waits for the tests.
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'DPkg::Lock::Timeout=60']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', [...patience, ...args], { stdio: 'ignore', env, timeout: 240_000 }).status === 0
}

/** Ends the process in peace, after words that nobody overlooks. */
export function skip(why) {
  const line = '*'.repeat(100)
  console.log(`\n${line}\nSKIPPED: ${why}\n${line}\n`)
  process.exit(0)
}
