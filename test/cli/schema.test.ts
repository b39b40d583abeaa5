import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { expect, it } from 'vitest'
import { buildApiSchema } from '../../src/graphql/schema.ts'
import { slices } from '../../src/modules.ts'
import { packageRoot } from '../../src/package-root.ts'

it('schema.graphql is what the code makes; mend it with "npm run schema"', async () => {
  const schema = lexicographicSortSchema(await buildApiSchema(slices))
  expect(`${printSchema(schema)}\n`).toBe(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'))
})

it('every type, field, argument and value of it says what it is', async () => {
  const schema = await buildApiSchema(slices)
  const own = Object.values(schema.getTypeMap()).filter(
    ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Boolean', 'ID', 'Float'].includes(name),
  )
  const silent = own.flatMap((type) => {
    const members = 'getFields' in type ? Object.values(type.getFields()) : 'getValues' in type ? type.getValues() : []
    const below = members.flatMap((member) => ('args' in member ? [member, ...member.args] : [member]))
    return [type, ...below].filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)
  })
  expect(silent.filter((name) => !/^(Query|Mutation|Subscription)\.\1$/.test(name))).toEqual([])
})
