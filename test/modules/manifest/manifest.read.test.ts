import { describe, expect, it } from 'vitest'
import { InMemory, told } from './in-memory.ts'

const faultsOf = (text: string) => new InMemory().faults(text)
const toldOf = (text: string) => told(faultsOf(text))

describe('a manifest is read', () => {
  it('as YAML or as JSON', () => {
    const yaml = 'version: 1\naliases:\n  - name: smart # the best\n    litellmModel: openai/gpt-4\n'
    const json = '{"version": 1, "aliases": [{"name": "smart", "litellmModel": "openai/gpt-4"}]}'
    expect(new InMemory().plan(json)).toEqual(new InMemory().plan(yaml))
  })

  it('with the digits of its decimals, whether they are quoted or not', () => {
    const text = `version: 1
aliases:
  - name: smart
    litellmModel: openai/gpt-4
    pricing: { inputPerMillionTokens: 0.123456789012, outputPerMillionTokens: "30.10" }
`
    const [alias] = new InMemory().plan(text)
    expect(alias?.changes.find(({ field }) => field === 'pricing')?.after).toEqual({
      inputPerMillionTokens: '0.123456789012',
      outputPerMillionTokens: '30.1',
    })
  })

  it('with anchors, which repeat a value', () => {
    const text = `version: 1
aliases:
  - &smart { name: smart, litellmModel: openai/gpt-4, description: &words "Same words" }
  - { name: fast, litellmModel: openai/gpt-4, description: *words }
`
    expect(new InMemory().plan(text)).toHaveLength(2)
  })
})

describe('a fault names its line and column, and', () => {
  it('all of them are told at once, in the order of the text', () => {
    const text = `version: 2
alises: []
aliases:
  - name: smart
    litelmModel: openai/gpt-4
    active: yes
    pricing: { inputPerMillionTokens: cheap, outputPerMillion: 1 }
  - name: very smart
    litellmModel: gpt-4
  - just text
accessGroups:
organizations:
  - organizationId: acme
    name: ""
    metadata: [1]
teams: {}
`
    expect(toldOf(text)).toEqual([
      '1:10 version: version `2` is not accepted: expected 1',
      '2:1 alises: unknown key `alises`; did you mean `aliases`?',
      '4:5 aliases[0].litellmModel: litellmModel is missing: expected text',
      '5:5 aliases[0].litelmModel: unknown key `litelmModel`; did you mean `litellmModel`?',
      '6:13 aliases[0].active: active `yes` is not accepted: expected true or false',
      '7:14 aliases[0].pricing.outputPerMillionTokens: outputPerMillionTokens is missing: expected text',
      '7:39 aliases[0].pricing.inputPerMillionTokens: inputPerMillionTokens `cheap` is not accepted: expected a decimal from 0 to 1000000 with at most 12 digits after the point, such as "12.50"',
      '7:46 aliases[0].pricing.outputPerMillion: unknown key `outputPerMillion`; did you mean `outputPerMillionTokens`?',
      '8:11 aliases[1].name: name `very smart` is not accepted: expected 1 to 64 of the ASCII letters, digits, ".", "_", "-", ":" and "/", beginning and ending with a letter or digit, such as "gpt-4" or "eu/smart"',
      '9:19 aliases[1].litellmModel: litellmModel `gpt-4` is not accepted: expected provider/model as LiteLLM spells it, without spaces, at most 200 characters, such as `openai/gpt-4`',
      '10:5 aliases[2]: the entry `just text` is not accepted: expected a mapping',
      '11:14 accessGroups: accessGroups `null` is not accepted: expected a list, [] for none',
      '14:11 organizations[0].name: name `` is not accepted: expected 1 to 200 characters of text without control characters',
      '15:15 organizations[0].metadata: metadata `a list` is not accepted: expected a mapping',
      '16:8 teams: teams `a mapping` is not accepted: expected a list, [] for none',
    ])
  })

  it('a name that is listed twice, be it in another case, names the first time', () => {
    const entry = (name: string) => `  - { name: ${name}, litellmModel: openai/gpt-4 }\n`
    expect(toldOf(`version: 1\naliases:\n${entry('smart')}${entry('fast')}${entry('smart')}${entry('Fast')}`)).toEqual([
      '5:13 aliases[2].name: name `smart` is listed twice, the first time in line 3',
      '6:13 aliases[3].name: name `Fast` differs only in case from `fast` in line 4',
    ])
  })

  it('a key that is there twice names the first time, in YAML and in JSON', () => {
    expect(toldOf('version: 1\naliases: []\nversion: 1\n')).toEqual(['3:1 version: `version` is there twice, the first time in line 1'])
    expect(toldOf('{"version": 1,\n "teams": [], "teams": []}')).toEqual(['2:15 teams: `teams` is there twice, the first time in line 2'])
  })

  it('every fault of syntax is told, and nothing that follows from it', () => {
    expect(told(faultsOf('version: 1\naliases: [\nteams: }\n')).map((line) => line.split(' ')[0])).toEqual(['3:1', '3:8'])
    expect(toldOf('version: 1\n---\nversion: 1\n')).toEqual(['2:1 : a second document begins: expected one'])
  })

  it.each([
    ['nothing', ''],
    ['a comment', '# nothing\n'],
    ['text', 'version'],
    ['a list', '- version: 1'],
    ['null', 'null'],
  ])('%s is no manifest', (_, text) => {
    expect(toldOf(text)[0]).toMatch(/^1:\d+ : the manifest is not accepted: expected a mapping that begins with `version: 1`$/)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the key %s is an unknown key like any other', (key) => {
    expect(toldOf(`version: 1\n${key}: { polluted: true }\naliases: [{ name: a, litellmModel: openai/a, ${key}: 1 }]\n`)).toHaveLength(2)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each([
    ['a custom tag', 'version: !mine 1\n', '1:10'],
    ['a key that is a list', 'version: 1\n? [aliases]\n: []\n', '2:3'],
    ['an anchor that is not there', 'version: 1\naliases: *others\n', '2:10'],
    ['another dialect', '%YAML 9.9\n---\nversion: 1\n', '1:7'],
  ])('%s is a fault', (_, text, place) => {
    expect(told(faultsOf(text))[0]).toMatch(new RegExp(`^${place} `))
  })
})

describe('what should not cost much does not', () => {
  it('ten thousand faults are counted, and the first fifty told', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `  - { name: not a name ${i}, litellmModel: openai/gpt-4 }`)
    const { count, faults } = faultsOf(`version: 1\naliases:\n${lines.join('\n')}\n`)
    expect([count, faults.length, faults[0]?.line, faults[49]?.line]).toEqual([10_000, 50, 3, 52])
  })

  it('ten thousand unknown references are counted', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `a${i}`)
    expect(faultsOf(`version: 1\naccessGroups: [{ name: all, modelAliases: [${names.join(', ')}] }]\n`).count).toBe(10_000)
  })

  const bomb = [
    'a: &a [0,0,0,0,0,0,0,0,0,0]',
    ...['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih', 'ji'].map(([name, of]) => `${name}: &${name} [${Array(10).fill(`*${of}`)}]`),
  ]

  it.each([
    ['a bomb of anchors', bomb.join('\n'), 'more than 300000 values'],
    ['an anchor that holds itself', 'a: &a [*a, *a]', 'more than 300000 values'],
    ['brackets within brackets', '['.repeat(100_000), 'nested too deep'],
    ['braces within braces', '{a: '.repeat(100_000), 'nested too deep'],
    ['lists within lists', `version: 1\naliases: ${'['.repeat(40)}${']'.repeat(40)}`, 'deeper than 32 levels'],
    ['a megabyte and more', 'x'.repeat(1_000_001), 'at most 1000000'],
    ['a hundred thousand keys', Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n'), 'unknown key'],
    ['one key a hundred thousand times', 'version: 1\n'.repeat(90_000), 'there twice'],
  ])('%s is refused', (_, text, words) => {
    expect(toldOf(text).join('\n')).toContain(words)
  })
})
