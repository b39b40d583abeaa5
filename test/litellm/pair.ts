/** Our server with a real LiteLLM behind it, started from what the server exports: what tests of the client path begin with. */
import { startTestApp, type TestApp } from '../support/app.ts'
import { freePort } from '../support/free-port.ts'
import { LitellmProxy, newKey, type ProxyOptions, withMocks } from './proxy.ts'

export interface Pair {
  readonly app: TestApp
  readonly proxy: LitellmProxy
  close(): Promise<void>
}

export interface PairOptions {
  /** Makes the aliases, teams and keys that the test is about, before LiteLLM's configuration is exported. */
  readonly prepare: (app: TestApp) => Promise<unknown>
  readonly environment?: NodeJS.ProcessEnv
  /** Variables of LiteLLM's environment. */
  readonly variables?: ProxyOptions['variables']
  /** What becomes of the exported configuration; models that answer by themselves unless told. */
  readonly configure?: (config: string) => string
}

export async function startPair({ prepare, environment = {}, variables = {}, configure = withMocks }: PairOptions): Promise<Pair> {
  const port = await freePort()
  const key = newKey()
  const app = await startTestApp(undefined, {
    environment: { LITELLM_URL: `http://127.0.0.1:${port}`, LITELLM_API_KEY: key, ...environment },
  })
  await prepare(app)
  const { litellmConfig } = await app.admin.data<{ litellmConfig: string }>('{ litellmConfig }')
  const proxy = await new LitellmProxy({ port, key, config: configure(litellmConfig), variables }).start()
  return {
    app,
    proxy,
    async close() {
      await app.close()
      await proxy.stop()
    },
  }
}
