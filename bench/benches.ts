import { append } from './append.ts'
import type { Bench } from './bench.ts'
import { gateway } from './gateway.ts'
import { generate } from './generate.ts'
import { rebuild } from './rebuild.ts'
import { resolve } from './resolve.ts'
import { usage } from './usage.ts'
import { verify } from './verify.ts'

/** In the order in which they are run and told. */
export const benches: readonly Bench[] = [append, resolve, gateway, usage, rebuild, verify, generate]
