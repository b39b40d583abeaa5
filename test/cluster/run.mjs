/**
 * npm run test:cluster: the tests on a PostgreSQL that fails over: a primary and two standbys under Patroni, with etcd and HAProxy, all of
 * them Debian's, on loopback and in a temporary folder. Where they cannot be had it says SKIPPED, and why, and that is no failure.
 */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, program, skip } from '../support/debian.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const POSTGRES = '/usr/lib/postgresql'

/** The newest PostgreSQL with all that Patroni calls. */
function postgres() {
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a)) : []
  const complete = (bin) => ['postgres', 'initdb', 'pg_ctl', 'pg_basebackup', 'pg_rewind'].every((name) => existsSync(join(bin, name)))
  return versions.map((version) => join(POSTGRES, version, 'bin')).find(complete) ?? null
}

process.env.PATH += ':/usr/sbin:/sbin'
const find = () => ({ patroni: program('patroni'), etcd: program('etcd'), haproxy: program('haproxy'), postgres: postgres() })
const missing = () => Object.entries(find()).flatMap(([name, path]) => (path ? [] : [name]))

const packages = { patroni: 'patroni', etcd: 'etcd-server', haproxy: 'haproxy', postgres: 'postgresql' }
if (missing().length > 0) install(...missing().map((name) => packages[name]))
if (missing().length > 0) {
  skip(`nothing was tested on a PostgreSQL that fails over: there is no ${missing().join(', ')}, and apt-get could not bring it`)
}
if (spawnSync(find().patroni, ['--version']).status !== 0)
  skip('nothing was tested on a PostgreSQL that fails over: Patroni does not start')

const folder = mkdtempSync(join(tmpdir(), 'switchbook-patroni-'))
chmodSync(folder, 0o777)

/** Processes that a test left behind: they name the folder in their command line, or work in it. */
function left() {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
  return pids.filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(folder) || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)
    } catch {
      // It is gone, or somebody else's.
      return false
    }
  })
}

function clear() {
  for (let tries = 50; tries > 0 && left().length > 0; tries -= 1) {
    spawnSync('kill', ['-9', ...left()])
    spawnSync('sleep', ['0.1'])
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const tests = spawn(process.execPath, [vitest, 'run', '--config', 'test/cluster/vitest.config.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CLUSTER_FOLDER: folder, CLUSTER_PROGRAMS: JSON.stringify(find()) },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tests.kill(signal))
tests.once('close', (code) => {
  clear()
  process.exit(code ?? 1)
})
