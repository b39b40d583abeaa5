/** Writes schema.graphql, the generated and checked-in face of the API. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildApiSchema } from '../graphql/schema.ts'
import { slices } from '../modules.ts'
import { packageRoot } from '../package-root.ts'

const schema = lexicographicSortSchema(await buildApiSchema(slices))
writeFileSync(join(packageRoot, 'schema.graphql'), `${printSchema(schema)}\n`)
