import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // One copy of graphql: its CommonJS and ES builds do not recognise each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes as soon as the machine gets round to it.
    expect: { poll: { timeout: 60_000, interval: 20 } },
    maxWorkers: 2,
  },
})
