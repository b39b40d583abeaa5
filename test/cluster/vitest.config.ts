import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

/** The tests that need Patroni; test/cluster/run.mjs sees to it that there is one. */
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: { ...base.test, include: ['test/cluster/**/*.cluster.ts'], maxWorkers: 1 },
})
