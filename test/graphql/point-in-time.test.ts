import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { type Client, publicSchema, type Variables } from '../support/graphql-client.ts'
import { shortestCall } from '../support/shortest-call.ts'

const GPT = 'openai/gpt-4'
const CLAUDE = 'anthropic/claude-3-opus-20240229'

/** Everything that can be seen, from every side. `at` is given or left out. */
const PICTURE = `query ($at: PointInTime) {
  modelAliases(at: $at) { totalCount nodes { ...A accessGroups { name modelCount } teams { totalCount nodes { teamId } }
    history { totalCount nodes { position type } } switches { totalCount nodes { from to } } } }
  gpt: modelAliases(at: $at, filter: { provider: "openai", accessGroup: "basic" }, first: 2) { totalCount pageInfo { hasNextPage } nodes { name } }
  last: modelAliases(at: $at, last: 1) { nodes { name } pageInfo { hasPreviousPage } }
  accessGroups(at: $at) { totalCount nodes { name description version updatedAt modelCount teamCount modelAliases { ...A }
    teams { totalCount nodes { teamId } } history { nodes { position } } } }
  organizations(at: $at) { totalCount nodes { organizationId name metadata version teamCount totalCreditsAllocated
    teams { totalCount nodes { teamId status } } history { totalCount nodes { position } } } }
  teams(at: $at) { totalCount nodes { ...T modelAliases { ...A } organization { name teamCount } accessGroups { name teamCount }
    history { totalCount nodes { position } } } }
  paused: teams(at: $at, filter: { status: PAUSED, organizationId: "acme" }) { nodes { teamId } }
  smart: modelAlias(name: "smart", at: $at) { ...A }
  basic: accessGroup(name: "basic", at: $at) { name modelAliases { name litellmModel } }
  acme: organization(organizationId: "acme", at: $at) { name teams { nodes { ...T accessGroups { modelAliases { name } } } } }
  prod: team(teamId: "prod", at: $at) { ...T }
}
fragment A on ModelAlias { name litellmModel description active version createdAt updatedAt teamsWithAccess pricing { inputPerMillionTokens } }
fragment T on Team { teamId teamAlias status creditMode tokensPerCredit credits { allocated } version createdAt updatedAt }`

interface Moment {
  readonly position: number
  readonly time: string
  readonly picture: object
}

describe.each(appStores)('a moment of the log on $name', (store) => {
  let app: TestApp
  let admin: Client
  const moments: Moment[] = []
  const price = { inputPerMillionTokens: '1', outputPerMillionTokens: '2' }

  const story: readonly [string, Variables][] = [
    ['createModelAlias', { name: 'smart', litellmModel: GPT }],
    ['createModelAlias', { name: 'fast', litellmModel: 'openai/gpt-4o-mini' }],
    ['createAccessGroup', { name: 'basic', modelAliases: ['smart'] }],
    ['createOrganization', { organizationId: 'acme', name: 'Acme' }],
    ['createTeam', { organizationId: 'acme', teamId: 'prod', teamAlias: 'P', accessGroups: ['basic'], creditsAllocated: '10' }],
    ['addModelsToAccessGroup', { name: 'basic', modelAliases: ['fast'] }],
    ['switchProvider', { alias: 'smart', litellmModel: CLAUDE, description: 'Claude' }],
    ['createTeam', { organizationId: 'acme', teamId: 'test', teamAlias: 'T' }],
    ['grantAccessGroups', { teamId: 'test', accessGroups: ['basic'] }],
    ['updateModelAlias', { name: 'fast', pricing: price, active: false }],
    ['pauseTeam', { teamId: 'prod' }],
    ['addCredits', { teamId: 'prod', amount: '2.5' }],
    ['deleteModelAlias', { name: 'fast' }],
    ['createModelAlias', { name: 'fast', litellmModel: CLAUDE, accessGroups: ['basic'] }],
    ['updateOrganization', { organizationId: 'acme', name: 'Acme Corp', metadata: { tier: 2 } }],
    ['revokeAccessGroups', { teamId: 'test', accessGroups: ['basic'] }],
    ['updateTeam', { teamId: 'test', teamAlias: 'Testing', creditMode: 'TOKENS', tokensPerCredit: 100 }],
    ['deleteTeam', { teamId: 'prod' }],
    ['updateAccessGroup', { name: 'basic', description: 'Nobody uses it' }],
    ['deleteAccessGroup', { name: 'basic' }],
    ['deleteModelAlias', { name: 'smart' }],
    ['createTeam', { organizationId: 'acme', teamId: 'prod', teamAlias: 'P again' }],
  ]

  beforeAll(async () => {
    app = await startTestApp(store)
    admin = app.admin
    for (const [name, input] of story) {
      app.clock.advance(1_000)
      await admin.change(name, input)
      moments.push({ position: app.position(), time: app.clock.now().toISOString(), picture: await admin.data<object>(PICTURE) })
    }
    app.clock.advance(1_000)
  })
  afterAll(() => app.close())

  it('shows everything, nested fields included, just as it was shown then, by its position', async () => {
    for (const { position, picture } of moments) {
      expect(await admin.data(PICTURE, { at: { position: String(position) } }), `as of ${position}`).toEqual(picture)
    }
  })

  it('is found by any time from its event on until the next event', async () => {
    for (const [i, { time, picture }] of moments.entries()) {
      const later = new Date(Date.parse(time) + 999).toISOString()
      for (const at of [time, later]) expect(await admin.data(PICTURE, { at: { time: at } }), `${i} at ${at}`).toEqual(picture)
    }
  })

  it('lies between the events of one command, too', async () => {
    const moment = moments[6] as Moment
    const { smart } = await admin.data<{ smart: object }>(PICTURE, { at: { position: String(moment.position - 1) } })
    expect(smart).toMatchObject({ litellmModel: CLAUDE, description: null, version: 2 })
  })

  it('shows a deleted alias that has come again in either life', async () => {
    const fast = async (at: number) => {
      const query = 'query ($at: PointInTime) { modelAlias(name: "fast", at: $at) { litellmModel version } }'
      return (await admin.ask<{ modelAlias: object | null }>(query, { at: { position: String(moments[at]?.position) } })).data?.modelAlias
    }
    expect([await fast(0), await fast(9), await fast(12), await fast(13)]).toEqual([
      null,
      { litellmModel: 'openai/gpt-4o-mini', version: 3 },
      null,
      { litellmModel: CLAUDE, version: 5 },
    ])
  })

  it('pages through a list as of itself, whatever has happened since', async () => {
    const query = `query ($at: PointInTime, $after: String) { modelAliases(at: $at, first: 1, after: $after) {
      nodes { name litellmModel } pageInfo { endCursor hasNextPage } totalCount } }`
    const at = { position: String(moments[10]?.position) }
    type Page = { modelAliases: { nodes: object[]; pageInfo: { endCursor: string; hasNextPage: boolean }; totalCount: number } }
    const { modelAliases: first } = await admin.data<Page>(query, { at })
    const { modelAliases: second } = await admin.data<Page>(query, { at, after: first.pageInfo.endCursor })
    expect([first.nodes, first.pageInfo.hasNextPage, second.nodes, second.pageInfo.hasNextPage, second.totalCount]).toEqual([
      [{ name: 'fast', litellmModel: 'openai/gpt-4o-mini' }],
      true,
      [{ name: 'smart', litellmModel: CLAUDE }],
      false,
      2,
    ])
  })

  describe('that is none is refused by every query that takes one', () => {
    const fields = Object.values(publicSchema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ name }) => name === 'at'),
    )
    /** The shortest call with a moment beside what it needs. */
    const call = (field: (typeof fields)[number]) => {
      const shortest = shortestCall(field)
      const withMoment = shortest.includes('(')
        ? shortest.replace('(', '(at: $at, ')
        : shortest.replace(field.name, `${field.name}(at: $at)`)
      return `query ($at: PointInTime) { ${withMoment} }`
    }

    it.each(fields)('$name', async (field) => {
      const refusal = async (at: object) => {
        const { message, extensions } = await admin.refusal(call(field), { at })
        expect(extensions.code).toBe('BAD_USER_INPUT')
        return { message, field: extensions.field }
      }
      const time = (offset: number) => new Date(app.clock.now().getTime() + offset).toISOString()
      const either = { field: 'at', message: expect.stringContaining('expected exactly one of time and position') }
      expect(await refusal({})).toEqual(either)
      expect(await refusal({ time: null, position: null })).toEqual(either)
      expect(await refusal({ time: time(0), position: '1' })).toEqual(either)
      expect(await refusal({ position: '0' })).toEqual({
        field: 'at.position',
        message: `at.position \`0\` is not accepted: expected a position from 1 to ${app.position()}, where the log stands`,
      })
      expect(await refusal({ position: String(app.position() + 1) })).toMatchObject({ field: 'at.position' })
      expect(await refusal({ time: time(1) })).toEqual({
        field: 'at.time',
        message: expect.stringContaining('expected a time that has passed'),
      })
      const early = { field: 'at.time', message: expect.stringContaining('expected a time at or after the first event') }
      for (const before of [time(-86_400_000), '1970-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '0000-01-01T00:00:00Z']) {
        expect(await refusal({ time: before }), before).toEqual(early)
      }
      for (const malformed of ['yesterday', '2026-11-24', '2026-13-01T00:00:00Z', '2026-02-30T00:00:00Z', '', 5]) {
        expect(await refusal({ time: malformed }), String(malformed)).toMatchObject({ field: undefined })
      }
      for (const malformed of ['-1', '1.5', 'one', '', '9007199254740992', '99999999999999999999', 1.5, -1]) {
        expect((await refusal({ position: malformed })).message, String(malformed)).toContain(
          'expected a log position as a string of digits',
        )
      }
    })

    it('and those are all that there are', () => {
      expect(fields.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'modelAlias',
          'modelAliases',
          'accessGroup',
          'accessGroups',
          'organization',
          'organizations',
          'team',
          'teams',
        ]),
      )
    })
  })
})
