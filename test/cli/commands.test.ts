import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { buildProgram } from '../support/program.ts'
import { type CommandLine, commandLine, words } from './cli.ts'

interface Payload {
  readonly position: string
  readonly events: readonly { readonly type: string; readonly position: string }[]
  readonly warnings: readonly unknown[]
}

let app: TestApp
let cli: CommandLine
beforeAll(async () => {
  await buildProgram()
  app = await startTestApp()
  cli = commandLine(app)
})
afterAll(() => app.close())

/** Each change twice: `%` is the name of what a person makes, then of what a program makes. */
const changes: readonly (readonly [line: string, person: readonly string[], program: readonly string[]])[] = [
  [
    "alias create %-a openai/gpt-4.1 --description 'For hard tasks' --price 2.5,10 --reason 'For the pilot'",
    ['alias %-a created, pointing to openai/gpt-4.1'],
    ['ModelAliasCreated'],
  ],
  ['alias update %-a --no-description', ['alias %-a described anew'], ['ModelAliasDescribed']],
  ['alias update %-a --no-price', ['alias %-a repriced'], ['ModelAliasRepriced']],
  ['alias disable %-a', ['alias %-a disabled'], ['ModelAliasDisabled']],
  ['alias enable %-a --expected-version 4', ['alias %-a enabled'], ['ModelAliasEnabled']],
  [
    'alias switch %-a anthropic/claude-opus-4-6',
    ['alias %-a switched from openai/gpt-4.1 to anthropic/claude-opus-4-6'],
    ['ProviderSwitched'],
  ],
  [
    'group create %-g --alias %-a --description Pilot',
    ['access group %-g created', '%-a added to access group %-g'],
    ['AccessGroupCreated', 'ModelsAddedToAccessGroup'],
  ],
  ['group update %-g --no-description', ['access group %-g described anew'], ['AccessGroupDescribed']],
  ['group remove %-g %-a', ['%-a removed from access group %-g'], ['ModelsRemovedFromAccessGroup']],
  ['group add %-g %-a', ['%-a added to access group %-g'], ['ModelsAddedToAccessGroup']],
  [`org create %-o 'Pilot Inc' --metadata '{"plan":"gold"}'`, ['organization %-o (Pilot Inc) created'], ['OrganizationCreated']],
  ['org update %-o --name Pilots --no-metadata', ['organization %-o updated'], ['OrganizationUpdated']],
  [
    'team create %-o %-t Production --group %-g --credits 5',
    ['team %-t (Production) created', '%-g granted to team %-t', '5 credits added to team %-t'],
    ['TeamCreated', 'AccessGroupsGranted', 'CreditsAdded'],
  ],
  ['team update %-t --name Staging', ['team %-t'], ['TeamRenamed']],
  ['team update %-t --credit-mode tokens --tokens-per-credit 1000', ['team %-t'], ['CreditModeChanged']],
  ['team credits add %-t 2.5 --description more', ['2.5 credits added to team %-t'], ['CreditsAdded']],
  ['team credits add %-t -1 --kind adjustment', ['credits of team %-t adjusted by -1'], ['CreditsAdjusted']],
  ['team credits add %-t 1 --kind adjustment', ['credits of team %-t adjusted by 1'], ['CreditsAdjusted']],
  ['team revoke %-t %-g', ['%-g revoked from team %-t'], ['AccessGroupsRevoked']],
  ['team grant %-t %-g', ['%-g granted to team %-t'], ['AccessGroupsGranted']],
  ['team pause %-t', ['team %-t paused'], ['TeamPaused']],
  ['team suspend %-t', ['team %-t suspended'], ['TeamSuspended']],
  ['team resume %-t', ['team %-t resumed'], ['TeamResumed']],
]

describe('commands that change something', () => {
  it.each(changes)('%s tells each event to a person, and the payload to a program', async (line, person, program) => {
    const told = await cli.lines(...words(line.replaceAll('%', 'person')))
    expect(told).toEqual(person.map((text) => expect.stringMatching(new RegExp(`^#\\d+ ${literal(text.replaceAll('%', 'person'))}`))))
    const payload = await cli.json<Payload>(...words(line.replaceAll('%', 'program')))
    expect(payload.events.map(({ type }) => type)).toEqual(program)
    expect(payload).toMatchObject({ position: payload.events.at(-1)?.position, warnings: [] })
    const answered = Object.keys(payload).filter((name) => !['position', 'events', 'warnings'].includes(name))
    expect(answered).toHaveLength(1)
  })

  it('say that there was nothing to change', async () => {
    expect(await cli.lines('alias', 'enable', 'person-a')).toEqual([`nothing to change, as of #${app.position()}`])
  })

  it('carry reason, the person asked for, the batch and the idempotency key', async () => {
    const correlation = '01939b2a-0000-7000-8000-000000000001'
    const line = `alias update person-a --description Zürich --reason 'Für Zoë' --on-behalf-of Zoë --correlation-id ${correlation} --idempotency-key once`
    const [first, again] = [await cli.lines(...words(line)), await cli.lines(...words(line))]
    expect(again).toEqual(first)
    const { nodes } = await cli.json<{ nodes: unknown[] }>('history', '--correlation', correlation)
    expect(nodes).toEqual([expect.objectContaining({ reason: 'Für Zoë', onBehalfOf: 'Zoë', source: 'cli', correlationId: correlation })])
  })

  it("tell the server's warnings beside the answer", async () => {
    const { code, stdout, stderr } = await cli.run('alias', 'create', 'old', 'openai/gpt-4')
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^#\d+ alias old created/)])
    expect(stderr).toMatch(/^warning: openai\/gpt-4 has been deprecated since /)
    const { warnings } = await cli.json<Payload>('alias', 'create', 'older', 'openai/gpt-4')
    expect(warnings).toEqual([expect.objectContaining({ code: 'MODEL_DEPRECATED', field: 'litellmModel' })])
  })

  it('show the secret of a key once, which opens what its role opens until it is revoked', async () => {
    const [, , secret = ''] = await cli.lines('keys', 'create', 'reader', '--role', 'auditor', '--expires', '2099-01-01')
    const { apiKey, secret: other } = await cli.json<{ apiKey: { id: string }; secret: string }>(
      'keys',
      'create',
      'other',
      '--role',
      'EDITOR',
    )
    const asReader = commandLine({ url: app.url, adminKey: secret })
    expect(await asReader.lines('alias', 'ls')).toContainEqual(expect.stringContaining('person-a'))
    expect(await asReader.run('alias', 'enable', 'person-a')).toMatchObject({ code: 1 })
    const [head, ...listed] = await cli.lines('keys', 'ls')
    expect(head).toMatch(/^name +role +id +created +last used +expires +revoked$/)
    expect(listed.find((row) => row.startsWith('reader'))).toMatch(/^reader +AUDITOR .* 2099-01-01T00:00:00.000Z /)
    expect(listed.join()).not.toContain(secret)
    expect(await cli.lines('keys', 'revoke', apiKey.id)).toEqual([expect.stringContaining('revoked')])
    expect(await commandLine({ url: app.url, adminKey: other }).run('alias', 'ls')).toMatchObject({ code: 1 })
    const { nodes } = await cli.json<{ nodes: { name: string; revokedAt: string | null }[] }>('keys', 'ls')
    expect(nodes.filter(({ revokedAt }) => revokedAt !== null).map(({ name }) => name)).toEqual(['other'])
  })

  it("show the secret of a team's key once", async () => {
    const [, , secret] = await cli.lines('team', 'keys', 'create', 'person-t', 'backend')
    expect(secret).toMatch(/^sk-/)
    const { teamKey } = await cli.json<{ teamKey: { id: string } }>('team', 'keys', 'create', 'person-t', 'jobs')
    expect((await cli.json<{ events: unknown[] }>('team', 'keys', 'revoke', teamKey.id)).events).toHaveLength(1)
    const { nodes } = await cli.json<{ nodes: { name: string; revokedAt: string | null }[] }>('team', 'keys', 'ls', 'person-t')
    expect(Object.fromEntries(nodes.map(({ name, revokedAt }) => [name, revokedAt !== null]))).toEqual({ jobs: true, backend: false })
    expect(await cli.lines('team', 'keys', 'ls', 'person-t')).toHaveLength(3)
  })
})

describe('commands that read', () => {
  it.each([
    [
      'alias ls --search person',
      /^alias +model +active +groups +teams +version +updated\nperson-a +anthropic\/claude-opus-4-6 +yes +person-g +1 /,
    ],
    ['group ls --search person', /^group +aliases +teams +version +updated +description\nperson-g +1 +1 /],
    ['org ls --search person', /^organization +name +teams +credits allocated .*\nperson-o +Pilots +1 +7\.5 /],
    [
      'team ls --org person-o',
      /^team +name +organization +status +groups +credits left .*\nperson-t +Staging +person-o +ACTIVE +person-g +7\.5 /,
    ],
    ['team credits ls person-t', /^at +kind +amount +before +after .*\n(?:.*\n)*\S+Z +ALLOCATION +2\.5 +5 +7\.5 +- +more\n/],
    [
      'history --entity ModelAlias:person-a --type ModelAliasCreated',
      /^ *# +at +by +what +why\n.*first admin +alias person-a created, .* For the pilot$/,
    ],
    ['alias history person-a --oldest-first --limit 20', /^ *# +at +by +what +why\n.* created, /],
    ['group history person-g', / created/],
    ['org history person-o', / created/],
    ['team history person-t', / created/],
    ['catalog opus --provider anthropic --limit 100', /^model +mode +max in .*\n(?:.*\n)*anthropic\/claude-opus-4-6 /],
  ])('%s makes a table and JSON of the same rows', async (line, expected) => {
    const [told, { nodes, hasMore }] = await Promise.all([
      cli.lines(...words(line)),
      cli.json<{ nodes: unknown[]; hasMore: boolean }>(...words(line)),
    ])
    expect(told.join('\n')).toMatch(expected)
    expect([told.length - 1, hasMore]).toEqual([nodes.length, false])
  })

  it.each([
    ['alias get person-a', ['alias  +person-a', 'price  +-', 'context  +1000000'], { name: 'person-a', version: 7 }],
    ['group get person-g', ['aliases  +person-a -> anthropic/claude-opus-4-6'], { modelAliases: [{ name: 'person-a' }] }],
    ['org get person-o', ['metadata  +-'], { organizationId: 'person-o', metadata: null }],
    ['team get person-t', ['spent by  +TOKENS, 1000 for a credit', 'credits  +7.5 allocated, 0 used'], { credits: { remaining: '7.5' } }],
  ])('%s makes a record and JSON', async (line, expected, json) => {
    const [told, object] = await Promise.all([cli.lines(...words(line)), cli.json(...words(line))])
    for (const text of expected) expect(told.join('\n')).toMatch(new RegExp(`^${text}`, 'm'))
    expect(object).toMatchObject(json)
  })

  it('resolve an alias for a team, or tell why not', async () => {
    expect(await cli.lines('resolve', 'person-t', 'person-a')).toEqual([
      `person-a -> anthropic/claude-opus-4-6  by person-g, as of #${app.position()}`,
    ])
    expect(await cli.json('resolve', 'person-t', 'person-a')).toMatchObject({ grantedBy: ['person-g'], provider: 'anthropic' })
    expect(await cli.run('resolve', 'person-t', 'old')).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('old') })
  })

  it('walk on over pages, up to --limit or all there are, and tell when there are more', async () => {
    const few = await cli.run('catalog', '--limit', '101')
    expect(few).toMatchObject({ code: 0, stderr: 'and more: see --limit and --all\n' })
    expect(few.stdout.trimEnd().split('\n')).toHaveLength(102)
    const { nodes, hasMore } = await cli.json<{ nodes: { litellmModel: string }[]; hasMore: boolean }>('catalog', '--all')
    expect([nodes.length > 1_000, hasMore]).toEqual([true, false])
    expect(new Set(nodes.map(({ litellmModel }) => litellmModel)).size).toBe(nodes.length)
  })

  it('say so where there is nothing', async () => {
    expect(await cli.lines('alias', 'ls', '--search', 'nobody')).toEqual(['none'])
    expect(await cli.json('alias', 'ls', '--search', 'nobody')).toEqual({ nodes: [], hasMore: false })
    for (const line of ['alias get nobody', 'group get nobody', 'org get nobody', 'team get nobody', 'alias history nobody']) {
      const { code, stdout, stderr } = await cli.run(...words(line))
      expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining('`nobody`')])
    }
  })

  it('read as of a position or a time, by --at and by as-of', async () => {
    const { nodes } = await cli.json<{ nodes: { position: string }[] }>('alias', 'history', 'person-a', '--oldest-first')
    const then = nodes[0]?.position ?? ''
    const byOption = await cli.json<{ litellmModel: string }>('alias', 'get', 'person-a', '--at', then)
    expect(byOption.litellmModel).toBe('openai/gpt-4.1')
    expect(await cli.json('as-of', then, 'alias', 'get', 'person-a')).toEqual(byOption)
    expect(await cli.lines('as-of', then, 'alias', 'ls', '--search', 'person')).toEqual(
      await cli.lines('alias', 'ls', '--search', 'person', '--at', then),
    )
    expect(await cli.run('as-of', '2001-01-01', 'alias', 'ls')).toMatchObject({ code: 1, stderr: expect.stringContaining('first event') })
    expect(await cli.run('as-of', then, 'keys', 'ls')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^`keys ls` cannot be run as of the past; these can: alias ls, alias get, /),
    })
  })
})

describe('deletions', () => {
  it('need --yes where nobody can be asked, and change nothing without it', async () => {
    const before = app.position()
    for (const line of ['alias delete person-a', 'group delete person-g', 'team delete person-t']) {
      expect(await cli.run(...words(line))).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/pass --yes\.\n$/) })
    }
    expect(app.position()).toBe(before)
  })

  it.each([
    ['team delete %-t --yes', 'TeamDeleted'],
    ['group delete %-g --yes', 'AccessGroupDeleted'],
    ['alias delete %-a --yes', 'ModelAliasDeleted'],
  ])('%s', async (line, type) => {
    expect((await cli.lines(...words(line.replaceAll('%', 'person'))))[0]).toMatch(/^#\d+ .* deleted/)
    const payload = await cli.json<Payload & { deletedKey: string }>(...words(line.replaceAll('%', 'program')))
    expect(payload).toMatchObject({ deletedKey: expect.stringMatching(/^program-/), events: [{ type }, ...payload.events.slice(1)] })
  })

  it('leave a history behind', async () => {
    expect((await cli.lines('alias', 'history', 'person-a')).at(1)).toMatch(/ alias person-a deleted/)
  })
})

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
