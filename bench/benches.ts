import { append } from './append.ts'
import { appendNodes } from './append-nodes.ts'
import { asOf } from './as-of.ts'
import type { Bench } from './bench.ts'
import { gateway } from './gateway.ts'
import { generate } from './generate.ts'
import { growth } from './growth.ts'
import { history } from './history.ts'
import { mutation } from './mutation.ts'
import { propagate } from './propagate.ts'
import { rebuild } from './rebuild.ts'
import { resolve } from './resolve.ts'
import { resolveCore } from './resolve-core.ts'
import { start } from './start.ts'
import { usage } from './usage.ts'
import { verify } from './verify.ts'

/** In the order in which they are run and told. */
export const benches: readonly Bench[] = [
  append,
  appendNodes,
  mutation,
  resolve,
  resolveCore,
  gateway,
  usage,
  rebuild,
  verify,
  propagate,
  start,
  generate,
  history,
  asOf,
  growth,
]
