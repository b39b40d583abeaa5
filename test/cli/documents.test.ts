import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package-root.ts'
import { publicSchema } from '../support/graphql-client.ts'

const folder = join(packageRoot, 'src/cli')
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'))
const withDocuments = files.filter((file) => file.endsWith('.documents.ts'))

describe('the GraphQL documents of the command line', () => {
  it.each(withDocuments)('%s asks for nothing that the schema has not', async (file) => {
    const documents = Object.entries((await import(join(folder, file))) as Record<string, string>)
    expect(documents.length).toBeGreaterThan(0)
    for (const [name, text] of documents) {
      const faults = validate(publicSchema, parse(text)).map(({ message }) => message)
      expect(faults, name).toEqual([])
    }
  })

  it('stand in those files alone, but for those of the demo and of export litellm', () => {
    const others = files.filter((file) => !withDocuments.includes(file) && !['demo.ts', 'export-litellm.ts', 'change.ts'].includes(file))
    const asking = others.filter((file) => /`\s*(query|mutation|subscription)\b/.test(readFileSync(join(folder, file), 'utf8')))
    expect(asking).toEqual([])
    expect(withDocuments.length).toBeGreaterThan(1)
  })
})
