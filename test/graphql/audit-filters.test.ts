import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import type { Client, Variables } from '../support/graphql-client.ts'

interface Event {
  readonly position: string
  readonly type: string
  readonly entityType: string
  readonly entityKey: string
  readonly actor: { readonly id: string }
  readonly source: string
  readonly correlationId: string
  readonly recordedAt: string
  readonly reason: string | null
}

const FIELDS = 'position type entityType entityKey actor { id } source correlationId recordedAt reason'
const LIST = `query ($filter: AuditEventFilter, $order: SortDirection) { auditEvents(filter: $filter, order: $order, first: 100) {
  nodes { ${FIELDS} } totalCount } }`

describe.each(appStores)('filters of auditEvents on $name', (store) => {
  let app: TestApp
  let admin: Client
  let all: readonly Event[]
  /** Positions of what concerned an entity, by its own history. */
  let concerned: Map<string, Set<string>>

  const list = async (filter: Variables, order = 'ASC') =>
    (await admin.data<{ auditEvents: { nodes: Event[]; totalCount: number } }>(LIST, { filter, order })).auditEvents

  beforeAll(async () => {
    app = await startTestApp(store)
    admin = app.admin
    const editor = await app.clientAs('EDITOR')
    const minute = () => app.clock.advance(60_000)
    await editor.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4', reason: 'Launch of 100% uptime' })
    minute()
    // An organization of the same key as an alias: entityKey alone finds both.
    await editor.change('createOrganization', { organizationId: 'smart', name: 'Smart Inc', reason: 'launch' }, undefined, {
      'x-source': 'import',
    })
    await editor.change('createAccessGroup', { name: 'basic', modelAliases: ['smart'], reason: 'back\\slash and under_score' })
    minute()
    await admin.change('createTeam', {
      organizationId: 'smart',
      teamId: 'one',
      teamAlias: 'One',
      accessGroups: ['basic'],
      creditsAllocated: '5',
    })
    await admin.change('updateModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4o', description: 'New', reason: 'LAUNCH again' })
    minute()
    await editor.change('deleteModelAlias', { name: 'smart', reason: 'clean up' }, undefined, { 'x-source': 'cli' })
    all = (await list({})).nodes
    const histories = await admin.data<Record<string, { history: { nodes: Event[] } }>>(`{
      team(teamId: "one") { history { nodes { position } } } organization(organizationId: "smart") { history { nodes { position } } }
      accessGroup(name: "basic") { history { nodes { position } } } }`)
    const positions = (found: readonly Event[] | undefined) => new Set(found?.map(({ position }) => position))
    const ofAlias = all.filter((event) => event.entityType === 'ModelAlias' || /ModelsAdded|ModelsRemoved/.test(event.type))
    concerned = new Map([
      ['Team one', positions(histories.team?.history.nodes)],
      ['Organization smart', positions(histories.organization?.history.nodes)],
      ['AccessGroup basic', positions(histories.accessGroup?.history.nodes)],
      ['ModelAlias smart', positions(ofAlias)],
    ])
  })
  afterAll(() => app.close())

  /** What a filter means, told in plain code. */
  const fits = (filter: Variables) => (event: Event) => {
    const at = Date.parse(event.recordedAt)
    const types = filter.types as string[] | undefined
    const key = filter.entityKey as string | undefined
    const subjects = [...concerned].filter(
      ([name]) => name.endsWith(` ${key}`) && (!filter.entityType || name.startsWith(`${filter.entityType} `)),
    )
    return (
      (!types || types.includes(event.type)) &&
      (key === undefined
        ? !filter.entityType || event.entityType === filter.entityType
        : subjects.some(([, positions]) => positions.has(event.position))) &&
      (!filter.actorId || event.actor.id === filter.actorId) &&
      (!filter.source || event.source === filter.source) &&
      (!filter.correlationId || event.correlationId === filter.correlationId) &&
      (!filter.from || at >= Date.parse(String(filter.from))) &&
      (!filter.to || at <= Date.parse(String(filter.to))) &&
      (!filter.fromPosition || Number(event.position) >= Number(filter.fromPosition)) &&
      (!filter.toPosition || Number(event.position) <= Number(filter.toPosition)) &&
      (!filter.reasonContains || (event.reason ?? '').toLowerCase().includes(String(filter.reasonContains).toLowerCase()))
    )
  }

  it('pick exactly the events that they describe, alone and two by two, in either order', async () => {
    const created = all.find(({ type }) => type === 'TeamCreated')
    const time = (minutes: number) => new Date(Date.parse('2026-11-24T06:00:00Z') + minutes * 60_000).toISOString()
    const single: Variables[] = [
      { types: ['ModelAliasCreated'] },
      { types: ['ProviderSwitched', 'TeamCreated', 'ProviderSwitched'] },
      { entityType: 'ModelAlias' },
      { entityKey: 'smart' },
      { entityKey: 'smart', entityType: 'Organization' },
      { entityKey: 'basic', entityType: 'AccessGroup' },
      { entityKey: 'one' },
      { actorId: created?.actor.id },
      { source: 'cli' },
      { correlationId: created?.correlationId },
      { from: time(1) },
      { from: time(1).replace('.000Z', '.001Z') },
      { to: time(2) },
      { to: time(-1) },
      { fromPosition: '6' },
      { toPosition: '9' },
      { reasonContains: 'launch' },
      { reasonContains: '100%' },
      { reasonContains: 'under_s' },
      { reasonContains: 'k\\s' },
    ]
    let found = 0
    for (const [i, one] of single.entries()) {
      for (const other of single.slice(i)) {
        const filter = { ...one, ...other }
        const expected = all.filter(fits(filter))
        found += expected.length
        const { nodes, totalCount } = await list(filter)
        expect({ filter, nodes, totalCount }).toEqual({ filter, nodes: expected, totalCount: expected.length })
        expect((await list(filter, 'DESC')).nodes).toEqual([...expected].reverse())
      }
    }
    expect(found).toBeGreaterThan(300)
  })

  it('tell each event once by a key that several entities share', async () => {
    const { nodes } = await list({ entityKey: 'smart' })
    expect(new Set(nodes.map(({ position }) => position)).size).toBe(nodes.length)
    expect(new Set(nodes.map(({ entityType }) => entityType))).toEqual(new Set(['ModelAlias', 'Organization', 'AccessGroup', 'Team']))
  })

  it.each([
    [{ types: ['ProviderSwitch'] }, 'filter.types', '`ProviderSwitched`'],
    [{ types: ['modelaliascreated'] }, 'filter.types', '`ModelAliasCreated`'],
    [{ types: ['ModelAliasCreated', 'Nonsense'] }, 'filter.types', 'one of '],
    [{ types: [] }, 'filter.types', 'at least one kind of event'],
    [{ entityType: 'modelalias' }, 'filter.entityType', '`ModelAlias`'],
    [{ entityType: 'Gateway', entityKey: 'smart' }, 'filter.entityType', 'one of '],
    [{ correlationId: 'not-a-uuid' }, 'filter.correlationId', 'a UUID'],
  ])('refuse %j, naming what there is', async (filter, field, accepted) => {
    expect(await admin.refusal(LIST, { filter })).toMatchObject({
      message: expect.stringContaining(accepted),
      extensions: { code: 'BAD_USER_INPUT', field },
    })
  })

  it('find nothing, and no error, where nothing fits', async () => {
    for (const filter of [
      { actorId: 'nobody' },
      { entityKey: 'nothing' },
      { source: '' },
      { fromPosition: '9', toPosition: '3' },
      { reasonContains: '%%' },
    ]) {
      expect(await list(filter)).toEqual({ nodes: [], totalCount: 0 })
    }
  })

  it('of providerSwitches pick by alias, provider, actor and time', async () => {
    const editor = await app.clientAs('EDITOR')
    const switches = async (filter: Variables) => {
      const { providerSwitches } = await admin.data<{ providerSwitches: { nodes: { to: string }[]; totalCount: number } }>(
        'query ($filter: ProviderSwitchFilter) { providerSwitches(filter: $filter, order: ASC) { nodes { to } totalCount } }',
        { filter },
      )
      expect(providerSwitches.totalCount).toBe(providerSwitches.nodes.length)
      return providerSwitches.nodes.map(({ to }) => to)
    }
    await admin.change('createModelAlias', { name: 'other', litellmModel: 'openai/gpt-4' })
    app.clock.advance(1_000)
    const then = app.clock.now().toISOString()
    await admin.change('switchProvider', { alias: 'other', litellmModel: 'anthropic/claude-3-opus-20240229' })
    app.clock.advance(1_000)
    await editor.change('switchProvider', { alias: 'other', litellmModel: 'openai/gpt-4o-mini' })
    const [first, second, third] = ['openai/gpt-4o', 'anthropic/claude-3-opus-20240229', 'openai/gpt-4o-mini']
    expect(await switches({})).toEqual([first, second, third])
    expect(await switches({ alias: 'other' })).toEqual([second, third])
    expect(await switches({ fromProvider: 'openai' })).toEqual([first, second])
    expect(await switches({ toProvider: 'openai' })).toEqual([first, third])
    expect(await switches({ fromProvider: 'openai', toProvider: 'anthropic' })).toEqual([second])
    expect(await switches({ from: then })).toEqual([second, third])
    expect(await switches({ to: then })).toEqual([first, second])
    expect(await switches({ from: then, to: then })).toEqual([second])
    const { auditEvents } = await admin.data<{ auditEvents: { nodes: Event[] } }>(`{ auditEvents(first: 1) { nodes { ${FIELDS} } } }`)
    expect(await switches({ actorId: auditEvents.nodes[0]?.actor.id })).toEqual([third])
    expect(await switches({ alias: 'Other' })).toEqual([])
  })
})
