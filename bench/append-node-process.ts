/** A whole node, but for its port: takes commands as often as it is told to, as many at once as it is told. */
import { randomUUID } from 'node:crypto'
import { makeLogger, readConfig, startApp } from './built.ts'
import { keepInFlight } from './rounds.ts'
import { createAlias, metadata } from './write-side.ts'

export interface NodeTurn {
  readonly inFlight: number
  readonly milliseconds: number
}

export interface NodeTurnDone {
  readonly perSecond: number
  readonly commands: number
}

const config = readConfig(process.env)
const app = await startApp(config, makeLogger(config))
const name = randomUUID().slice(0, 8)
let created = 0

process.on('message', async ({ inFlight, milliseconds }: NodeTurn) => {
  const before = created
  const perSecond = await keepInFlight(inFlight, milliseconds, () => {
    created += 1
    return app.services.commits.submit({ commands: [createAlias(`alias-${name}-${created}`, 'openai/gpt-4')], metadata: metadata() })
  })
  process.send?.({ perSecond, commands: created - before } satisfies NodeTurnDone)
})
process.once('disconnect', () => void app.close().then(() => process.exit()))
process.send?.('ready')
