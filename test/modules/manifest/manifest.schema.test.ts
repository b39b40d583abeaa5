import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { manifestJsonSchema } from '../../../src/modules/manifest/manifest.schema.ts'
import { packageRoot } from '../../../src/package-root.ts'
import { InMemory } from './in-memory.ts'

const FILE = join(packageRoot, 'examples/manifest.schema.json')
const FOLDER = join(packageRoot, 'examples/manifests')
const validate = new Ajv2020({ strict: false }).compile(manifestJsonSchema())

describe('the JSON Schema', () => {
  it('that is checked in is the one of the program (WRITE_FIXTURES=1 writes it)', () => {
    const schema = manifestJsonSchema()
    if (process.env.WRITE_FIXTURES) writeFileSync(FILE, `${JSON.stringify(schema, null, 2)}\n`)
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(schema)
  })

  it.each(readdirSync(FOLDER))('takes the example %s, as the program does', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8')
    expect(validate(parse(text)) || validate.errors).toBe(true)
    expect(new InMemory().faults(text)).toEqual({ count: 0, faults: [] })
  })

  it.each([
    ['an unknown key', 'version: 1\nalises: []'],
    ['no version', 'aliases: []'],
    ['another version', 'version: 2'],
    ['an alias without a model', 'version: 1\naliases: [{ name: smart }]'],
    ['a name with a space', 'version: 1\naliases: [{ name: very smart, litellmModel: openai/gpt-4 }]'],
    ['a model without a provider', 'version: 1\naliases: [{ name: smart, litellmModel: gpt-4 }]'],
    ['text for true', 'version: 1\naliases: [{ name: smart, litellmModel: openai/gpt-4, active: yes }]'],
    ['a section without a list', 'version: 1\naliases:'],
    ['an unknown status', 'version: 1\nteams: [{ teamId: a, organizationId: b, teamAlias: C, status: ASLEEP }]'],
  ])('refuses %s, as the program does', (_, text) => {
    expect(validate(parse(text))).toBe(false)
    expect(new InMemory().faults(text).count).toBeGreaterThan(0)
  })
})
