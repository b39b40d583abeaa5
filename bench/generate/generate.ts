/**
 * `npm run bench:generate -- --database-url postgres://... --events 1000000 --seed 1` fills an empty database; `--aliases`, `--groups`,
 * `--organizations` and `--teams` say how many of each there are. Whoever stops it in the middle drops the database and begins again.
 */
import { parseArgs } from 'node:util'
import { generateLog, SIZES } from './generate-log.ts'

const { values } = parseArgs({
  options: {
    'database-url': { type: 'string' },
    ...Object.fromEntries(Object.keys(SIZES).map((name) => [name, { type: 'string' as const }])),
  },
})

const url = values['database-url'] ?? process.env.DATABASE_URL
if (typeof url !== 'string') refuse('--database-url: missing; expected postgres://user:password@host:port/database')
const sizes = Object.fromEntries(
  Object.entries(SIZES).map(([name, fallback]) => {
    const given = Number((values as Record<string, unknown>)[name] ?? fallback)
    if (!Number.isSafeInteger(given) || given < 1) refuse(`--${name}: ${given} is not accepted; expected a whole number above 0`)
    return [name, given]
  }),
) as unknown as typeof SIZES

let next = 0
try {
  const made = await generateLog(url, sizes, (events) => {
    if (events < next) return
    console.error(`${events} of ${sizes.events} events`)
    next = events + sizes.events / 20
  })
  const rate = Math.round(made.events / made.seconds)
  console.log(`${made.events} events in ${made.seconds.toFixed(1)} s (${rate}/s), the last with hash ${made.hash}`)
} catch (error) {
  refuse((error as Error).message)
}

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}
