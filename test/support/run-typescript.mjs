// Runs a module of ours as a program: node run-typescript.mjs <file> [arguments]. Node strips types but knows no decorators, so it
// goes through Vite like the tests do.
import { resolve } from 'node:path'
import { createServer } from 'vite'

const [, , file = '', ...args] = process.argv
const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '../..'),
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
const { main } = await server.ssrLoadModule(resolve(file))
await main(...args)
await server.close()
