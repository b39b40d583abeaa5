/** The process: read the settings, listen, drain, exit. */
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { type App, startApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { CannotStart } from './kernel/errors.ts'

/** Milliseconds that requests under way have to finish once the process is told to stop. */
const DRAIN = 10_000

export function makeLogger(config: Pick<Config, 'LOG_LEVEL'>): pino.Logger {
  return pino({ level: config.LOG_LEVEL, redact: ['req.headers.authorization', 'headers.authorization'] }, pino.destination(2))
}

/** Runs until SIGTERM or SIGINT. Rejects when it cannot start. */
export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(environment)
  const log = makeLogger(config)
  const app = await startApp(config, log)
  try {
    await app.server.listen({ port: config.PORT, host: config.HOST })
  } catch (error) {
    await app.close()
    throw cannotListen(error as NodeJS.ErrnoException, config)
  }
  announce(app, config)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(app, config, log, signal))
}

function cannotListen({ code, message }: NodeJS.ErrnoException, { HOST, PORT }: Config): CannotStart {
  if (code !== 'EADDRINUSE') return new CannotStart(`cannot listen on port ${PORT} of ${HOST}: ${message}`)
  return new CannotStart(`port ${PORT} of ${HOST} is in use: stop what listens there, or set PORT to another one`)
}

async function stop(app: App, { DRAIN_DELAY_MS }: Config, log: pino.Logger, signal: string): Promise<void> {
  log.info({ signal }, 'draining')
  app.leave()
  if (DRAIN_DELAY_MS > 0) await sleep(DRAIN_DELAY_MS)
  const late = setTimeout(() => app.server.server.closeAllConnections(), DRAIN).unref()
  try {
    await app.close()
    clearTimeout(late)
    log.info('closed')
    process.exitCode = 0
  } catch (error) {
    log.error({ err: error }, 'closing failed')
    process.exitCode = 1
  }
  // What still holds the process, such as a client's open keep-alive connection, has had its time.
  setTimeout(() => process.exit(), 1_000).unref()
}

function announce({ server, store, firstKey }: App, config: Config): void {
  const { port } = server.server.address() as AddressInfo
  const base = `http://${config.HOST === '127.0.0.1' || config.HOST === '0.0.0.0' ? 'localhost' : config.HOST}:${port}`
  const lines = [
    `Switchbook keeps its log in ${store.kind === 'embedded' ? `${config.DATA_DIR} (embedded store)` : 'PostgreSQL'}.`,
    ...(store.kind === 'embedded'
      ? ['The embedded store survives a killed process, not a power cut: set DATABASE_URL for production.']
      : []),
    `Dashboard:  ${base}/`,
    `Playground: ${base}/playground`,
    `GraphQL:    ${base}/graphql`,
    `REST:       ${base}/api, described at ${base}/api/openapi.json`,
  ]
  if (config.DEMO_OPEN) {
    lines.push('', '!!! DEMO_OPEN: every program on this machine may change everything under /api WITHOUT A KEY, as "Demo (no key)" !!!')
  }
  if (firstKey) {
    lines.push(
      '',
      'First start: this is the ADMIN key. It is shown this once; keep it.',
      `  ${firstKey}`,
      'Use it like this:',
      `  curl ${base}/graphql -H 'Authorization: Bearer ${firstKey}' -H 'Content-Type: application/json' -d '{"query":"{ modelAliases { nodes { name litellmModel } } }"}'`,
    )
  }
  console.log(lines.join('\n'))
}
