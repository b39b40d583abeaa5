/** Builds what is missing, then `generate.ts`. */
import { prepare } from '../prepare.mjs'

prepare()
await import('./generate.ts')
