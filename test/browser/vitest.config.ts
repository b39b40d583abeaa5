import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

/** The tests that need a browser; test/browser/run.mjs sees to it that there is one. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [process.env.SCREENSHOTS ? 'test/browser/*.screenshots.ts' : 'test/browser/*.browser.ts'],
    maxWorkers: 1,
  },
})
