import { describe, expect, it } from 'vitest'
import { mergeManifest } from '../../src/cli/merge-manifest.ts'

const PRESENT = `version: 1
aliases:
  - { name: fast, litellmModel: openai/gpt-4.1-mini, active: true }
  - { name: smart, litellmModel: openai/gpt-4.1, description: Hard questions, active: false, pricing: { inputPerMillionTokens: "2.5", outputPerMillionTokens: "10" } }
accessGroups:
  - { name: prod, modelAliases: [fast, smart, vision] }
organizations:
  - { organizationId: acme, name: Acme, metadata: { tier: 2 } }
teams:
  - { teamId: core, organizationId: acme, teamAlias: Core, accessGroups: [prod], creditsAllocated: "10", creditMode: PER_JOB, status: ACTIVE }
`

describe('a kept manifest that is brought up to date', () => {
  it('keeps comments, order and what holds anyway', () => {
    const kept = `# Ours
version: 1 # of the format

aliases:
  # The clever one
  - name: smart # for hard questions
    litellmModel: openai/gpt-4.1
    description: 'Hard questions' # mostly
    active: false
    pricing:
      inputPerMillionTokens: 2.50 # as of May
      outputPerMillionTokens: 10.0

  # The quick one
  - name: fast
    litellmModel: openai/gpt-4.1-mini
`
    expect(mergeManifest(kept, PRESENT)).toBe(kept)
  })

  it('changes values where they stand, drops what is gone and appends what is new', () => {
    const kept = `aliases:
  - name: gone # with this
    litellmModel: openai/gpt-4
  - name: smart
    litellmModel: openai/gpt-4 # soon another
    description: Easy questions # not any more
    pricing:
      inputPerMillionTokens: 2.5
      outputPerMillionTokens: 9 # USD
accessGroups:
  - name: prod
    description: Taken away since
    modelAliases:
      - gone
      - smart # first
`
    expect(mergeManifest(kept, PRESENT)).toBe(`aliases:
  - name: smart
    litellmModel: openai/gpt-4.1 # soon another
    description: Hard questions # not any more
    pricing:
      inputPerMillionTokens: 2.5
      outputPerMillionTokens: "10" # USD
    active: false
  - name: fast
    litellmModel: openai/gpt-4.1-mini
accessGroups:
  - name: prod
    modelAliases:
      - smart # first
      - fast
      - vision
version: 1
`)
  })

  it('gets no sections that it does not have, unless it has none', () => {
    expect(mergeManifest('version: 1\norganizations: []\n', PRESENT)).toBe(
      'version: 1\norganizations:\n  - organizationId: acme\n    name: Acme\n    metadata:\n      tier: 2\n',
    )
    expect(mergeManifest('# Nothing yet\nversion: 1\n', PRESENT)).toMatch(/^# Nothing yet\nversion: 1\naliases:\n.*teams:\n/s)
    expect(mergeManifest('', PRESENT)).toBe(PRESENT)
  })

  it('leaves a null that says that there is none, and resolves anchors that it has to change', () => {
    const kept = `version: 1
aliases:
  - { name: fast, litellmModel: &mini openai/gpt-4.1-mini, description: null }
  - { name: smart, litellmModel: *mini, description: Hard questions, active: false, pricing: null }
`
    const merged = mergeManifest(kept, PRESENT)
    expect(merged).toContain('{ name: fast, litellmModel: &mini openai/gpt-4.1-mini, description: null }')
    expect(merged).toContain('name: smart, litellmModel: openai/gpt-4.1,')
  })

  it.each([
    ['broken', 'a: [', /^the file is no YAML: /],
    ['a list', '- a', 'the file is no manifest: expected a mapping'],
  ])('that is %s is refused', (_, text, message) => {
    expect(() => mergeManifest(text, PRESENT)).toThrow(message)
  })
})
