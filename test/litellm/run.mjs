/**
 * npm run test:litellm: the tests against a real LiteLLM proxy, in a Python environment of their own under node_modules/.cache.
 * Where Python or its registry cannot be had it says SKIPPED, and why, and that is no failure.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { skip } from '../support/debian.mjs'

const VERSION = process.env.LITELLM_VERSION ?? '1.106.2'
const root = fileURLToPath(new URL('../../', import.meta.url))
const environment = join(root, 'node_modules/.cache/litellm', VERSION)
const installed = join(environment, 'installed')

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1_048_576, ...options })
}

/** The last lines, each as far as people read. */
function shortly(text) {
  const lines = text.trim().split('\n').slice(-5)
  return lines.map((line) => line.slice(0, 200)).join('\n')
}

const python = ['python3', 'python'].find(
  (name) => run(name, ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))']).status === 0,
)
if (!python) skip('nothing was tested against a real LiteLLM: there is no Python from 3.10 on with venv and pip')

if (!existsSync(installed)) {
  console.log(`installing LiteLLM ${VERSION} into ${environment}; this takes a minute, once`)
  rmSync(environment, { recursive: true, force: true })
  const made = run(python, ['-m', 'venv', environment])
  if (made.status !== 0) skip(`nothing was tested against a real LiteLLM: Python made no virtual environment:\n${made.stderr}`)
  const got = run(join(environment, 'bin/python'), ['-m', 'pip', 'install', '--quiet', `litellm[proxy]==${VERSION}`])
  if (got.status !== 0)
    skip(`nothing was tested against a real LiteLLM: pip did not install litellm[proxy]==${VERSION}:\n${shortly(got.stderr)}`)
  writeFileSync(installed, '')
}

const vitest = join(root, 'node_modules/.bin/vitest')
const { status } = run(vitest, ['run', '--config', 'test/litellm/vitest.config.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, LITELLM_ENVIRONMENT: environment },
})
process.exit(status ?? 1)
