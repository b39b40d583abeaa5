#!/usr/bin/env node
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 22) {
  console.error(`Switchbook needs Node 22 or later; this is ${process.version}`)
  process.exit(2)
}

// Libraries show stack traces to clients and check more than they need unless told that this is no workbench.
process.env.NODE_ENV ??= 'production'

// Whoever reads may have enough before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const { runProgram } = await import('./program.ts')
await runProgram(process.argv.slice(2))
