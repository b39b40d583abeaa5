// Refreshes data/ from LiteLLM's Python wheel. Needs Python 3 with pip; the project itself builds and tests without them.
//
//   node src/modules/catalog/refresh-catalog.mjs           the newest release
//   node src/modules/catalog/refresh-catalog.mjs 1.95.0    another one; of several, oldest first, the last becomes the catalog
//
// Models that a release no longer lists move to data/dropped-models.json with the release that listed them last, so that an
// alias that still names one keeps its facts. To begin anew, and remember what old releases listed:
//
//   node src/modules/catalog/refresh-catalog.mjs --fresh 1.60.0 1.80.0 1.95.0 latest
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toRows } from './catalog.source.ts'

const data = (name) => new URL(`./data/${name}`, import.meta.url)
const byName = ([a], [b]) => (a < b ? -1 : 1)

function python(...args) {
  const { status, stdout, stderr, error } = spawnSync('python3', args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (error) throw error
  if (status !== 0) throw new Error(`python3 ${args.slice(0, 3).join(' ')} failed:\n${stderr}`)
  return stdout
}

/** The price list, the providers and the version of one release, read straight from its wheel. */
function readRelease(version) {
  const folder = mkdtempSync(join(tmpdir(), 'litellm-'))
  try {
    const wanted = version === 'latest' ? 'litellm' : `litellm==${version}`
    python('-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', folder, wanted)
    const [wheel] = readdirSync(folder)
    const read = (path) => python('-c', READ_FROM_WHEEL, join(folder, wheel), path)
    return {
      version: wheel.split('-')[1],
      priceList: parsePriceList(read('litellm/model_prices_and_context_window_backup.json')),
      providers: readProviders(read('litellm/types/utils.py'), read('litellm/llms/openai_like/providers.json')),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Prints a file of a wheel, or nothing where the wheel has none. */
const READ_FROM_WHEEL = `
import sys, zipfile
wheel = zipfile.ZipFile(sys.argv[1])
if sys.argv[2] in wheel.namelist(): sys.stdout.buffer.write(wheel.read(sys.argv[2]))
`

function parsePriceList(text) {
  return JSON.parse(text, (key, value, { source }) => (/^(in|out)put_cost_per_token$/.test(key) && source ? source : value))
}

/** LiteLLM routes by its `LlmProviders` enum and by its table of OpenAI-like providers. */
function readProviders(types, openAiLike) {
  const body = /class LlmProviders\(str, Enum\):\n((?: {4}.*\n|\n)+)/.exec(types)?.[1]
  if (!body) throw new Error('litellm/types/utils.py has no LlmProviders enum')
  const names = [...body.matchAll(/^ {4}\w+ = "([^"]+)"/gm)].map(([, name]) => name)
  return new Set([...names, ...Object.keys(JSON.parse(openAiLike || '{}'))].sort())
}

function readPrevious() {
  try {
    const [models, dropped] = ['models.json', 'dropped-models.json'].map((name) => JSON.parse(readFileSync(data(name), 'utf8')))
    return { version: models.litellmVersion, models: models.models, dropped: dropped.models }
  } catch (error) {
    if (error.code === 'ENOENT') return { version: '', models: [], dropped: [] }
    throw error
  }
}

/** What was listed before and is no more, of providers that still have models listed: silence about a whole provider says nothing. */
function droppedModels(previous, models) {
  const listed = new Set(models.map(([name]) => name))
  const listedProviders = new Set(models.map(([name]) => name.split('/')[0]))
  const before = [...previous.dropped, ...previous.models.map((row) => [...row, previous.version])]
  return before.filter(([name]) => !listed.has(name) && listedProviders.has(name.split('/')[0])).sort(byName)
}

const lines = (rows) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`

const versions = process.argv.slice(2).filter((arg) => arg !== '--fresh')
let state = process.argv.includes('--fresh') ? { version: '', models: [], dropped: [] } : readPrevious()
let providers = new Set()
for (const wanted of versions.length > 0 ? versions : ['latest']) {
  const release = readRelease(wanted)
  providers = release.providers
  const models = toRows(release.priceList, providers)
  state = { version: release.version, models, dropped: droppedModels(state, models) }
  console.log(`litellm ${state.version}: ${providers.size} providers, ${models.length} models, ${state.dropped.length} dropped`)
}
writeFileSync(data('providers.json'), `${JSON.stringify([...providers], null, 2)}\n`)
writeFileSync(data('models.json'), `{"litellmVersion": ${JSON.stringify(state.version)}, "models": ${lines(state.models)}}\n`)
writeFileSync(data('dropped-models.json'), `{"models": ${lines(state.dropped)}}\n`)
