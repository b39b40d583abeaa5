/**
 * npm run test:browser: the dashboard in Debian's chromium, through the real server and store. Where no chromium is to be had it says
 * SKIPPED, and why, and that is no failure. With --screenshots it takes the pictures of the documentation instead.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, program, skip } from '../support/debian.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

const find = () => process.env.CHROMIUM || program('chromium', 'chromium-browser', 'google-chrome')

if (!find()) install('chromium')
const chromium = find()
if (!chromium) skip('nothing was tested in a browser: there is no chromium, and apt-get could not bring it')

/** When the newest of these files was written; 0 when there are none. Milliseconds. */
function newest(path) {
  if (!existsSync(path)) return 0
  const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((name) => join(path, name)) : [path]
  return Math.max(0, ...files.map((file) => statSync(file)).map((stats) => (stats.isFile() ? stats.mtimeMs : 0)))
}

// What is tested is what the sources say now.
const [built, written] = [
  newest(join(root, 'dist/dashboard/index.html')),
  ['src/dashboard', 'package-lock.json'].map((path) => newest(join(root, path))),
]
if (built < Math.max(...written)) {
  const { status } = spawnSync('npm', ['run', 'build:dashboard'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const files = process.argv.slice(2).filter((argument) => argument !== '--screenshots')
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'test/browser/vitest.config.ts', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: chromium, ...(process.argv.includes('--screenshots') ? { SCREENSHOTS: '1' } : {}) },
})
process.exit(status ?? 1)
