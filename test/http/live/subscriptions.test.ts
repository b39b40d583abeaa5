import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appStores, type Place, startTestApp, type TestApp } from '../../support/app.ts'
import { type LiveClient, liveClients, type Subscription } from '../../support/live-clients.ts'

const TAIL =
  'subscription ($after: Position, $filter: AuditEventFilter) { auditEvents(after: $after, filter: $filter) { position type entityKey } }'

const cases = appStores.flatMap((store) => liveClients.map((client) => ({ store, client, name: `${store.name} with ${client.name}` })))

describe.each(cases)('auditEvents on $name', ({ store, client }) => {
  let place: Place
  let app: TestApp
  const open: Subscription[] = []
  beforeEach(async () => {
    place = await store.place()
    app = await start()
  })
  afterEach(async () => {
    for (const subscription of open.splice(0)) await subscription.stop()
    await app.close()
    await place.remove()
  })

  const start = () => startTestApp(place, { environment: { MAX_SUBSCRIPTIONS: '3', SWITCHBOOK_ADMIN_KEY: 'the-key-of-this-test' } })
  const restart = async () => {
    await app.close()
    app = await start()
  }
  const tail = (variables: Record<string, unknown> = {}, key: string | null = app.adminKey, query = TAIL) => {
    const subscription = (client as LiveClient).subscribe(app.url, key, query, variables)
    open.push(subscription)
    return subscription
  }
  const aliases = async (from: number, count: number) => {
    for (let i = from; i < from + count; i += 1) await app.admin.change('createModelAlias', { name: `a${i}`, litellmModel: 'openai/gpt-4' })
  }
  const positions = async (subscription: Subscription, count: number) => {
    const found: number[] = []
    while (found.length < count) found.push(Number((await subscription.next())?.data?.auditEvents.position))
    return found
  }
  /** The server has it open. */
  const opened = async (count: number) => {
    while (app.app.services.tail.readers < count) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  it('tells the whole log from position 0, and then what is recorded', async () => {
    await aliases(0, 130)
    const subscription = tail({ after: '0' })
    expect(await positions(subscription, 131)).toEqual(Array.from({ length: 131 }, (_, i) => i + 1))
    await aliases(130, 3)
    expect(await positions(subscription, 3)).toEqual([132, 133, 134])
  })

  it('begins now when it is not told where', async () => {
    await aliases(0, 3)
    const subscription = tail()
    void subscription.next().then(() => {})
    await opened(1)
    const following = tail()
    const first = following.next()
    await opened(2)
    await aliases(3, 2)
    expect((await first)?.data?.auditEvents).toMatchObject({ position: '5', type: 'ModelAliasCreated', entityKey: 'a3' })
    expect(await positions(following, 1)).toEqual([6])
  })

  it('tells only what the filter picks, and ends behind its last position', async () => {
    await aliases(0, 3)
    const subscription = tail({ after: '0', filter: { entityKey: 'a1', toPosition: '6' } })
    expect(await positions(subscription, 1)).toEqual([3])
    await app.admin.change('disableModelAlias', { name: 'a0' })
    await app.admin.change('disableModelAlias', { name: 'a1' })
    await app.admin.change('enableModelAlias', { name: 'a1' })
    expect(await positions(subscription, 1)).toEqual([6])
    expect(await subscription.next()).toBeNull()
    expect(await subscription.ended).toBeNull()
    expect(app.app.services.tail.readers).toBe(0)
  })

  it.each([
    { why: 'behind the end of the log', variables: { after: '99' }, code: 'BAD_USER_INPUT', says: 'from 0 to 1, where the log stands' },
    { why: 'of kinds that do not exist', variables: { filter: { types: ['AliasMade'] } }, code: 'BAD_USER_INPUT', says: 'filter.types' },
    { why: 'that is not valid', variables: { after: 'x' }, code: 'BAD_USER_INPUT', says: 'a log position' },
  ])('refuses a start $why', async ({ variables, code, says }) => {
    const { errors, result } = await refusal(tail(variables))
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(says), extensions: { code } })
    expect(result).toBeNull()
  })

  it.each([
    ['a query', '{ modelAliases { nodes { name } } }', 'BAD_USER_INPUT'],
    ['a field that is not there', 'subscription { auditEvents { nothing } }', 'BAD_USER_INPUT'],
    ['a text that is no GraphQL', 'subscription {', 'BAD_USER_INPUT'],
    [
      'more levels than a query may have',
      `subscription { auditEvents { ${'related { '.repeat(16)} id ${'}'.repeat(16)} } }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'more rows than a query may have',
      'subscription { auditEvents { related { related { related { related { related { id } } } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
  ])('refuses %s', async (_, query, code) => {
    const { errors } = await refusal(tail({}, app.adminKey, query))
    expect(errors[0]?.extensions?.code).toBe(code)
    expect(app.app.services.tail.readers).toBe(0)
  })

  it('opens to keys of every role, and to none without a key or with an unknown one', async () => {
    const auditor = await app.clientAs('AUDITOR')
    const subscription = tail({ after: '0' }, auditor.key)
    expect(await positions(subscription, 2)).toEqual([1, 2])
    for (const key of [null, 'sbk_garbage']) {
      const closed = tail({ after: '0' }, key)
      expect(await closed.next()).toBeNull()
      expect(await closed.ended).not.toBeNull()
    }
    expect(app.app.services.tail.readers).toBe(1)
  })

  it('ends when its key is revoked', async () => {
    const { createApiKey } = await app.admin.data<{ createApiKey: { secret: string; apiKey: { id: string } } }>(
      'mutation { createApiKey(input: { name: "short", role: AUDITOR }) { secret apiKey { id } } }',
    )
    const subscription = tail({ after: '0' }, createApiKey.secret)
    expect(await positions(subscription, 2)).toEqual([1, 2])
    await app.admin.change('revokeApiKey', { id: createApiKey.apiKey.id })
    let last = await subscription.next()
    for (let result = last; result; result = await subscription.next()) last = result
    const told = last?.errors?.[0]?.extensions?.code ?? ((await subscription.ended) as { code?: number }).code
    expect(['UNAUTHENTICATED', 4401]).toContain(told)
    while (app.app.services.tail.readers > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  })

  it('refuses one subscription too many, and takes it once another has ended', async () => {
    const running = [tail({ after: '0' }), tail({ after: '0' }), tail({ after: '0' })]
    for (const subscription of running) expect(await positions(subscription, 1)).toEqual([1])
    const refused = tail({ after: '0' })
    const result = await refused.next()
    const end = result ?? (await refused.ended)
    expect(inspect(end)).toMatch(/3 subscriptions are open already|429/)
    await running[0]?.stop()
    while (app.app.services.tail.readers > 2) await new Promise((resolve) => setTimeout(resolve, 5))
    for (;;) {
      const again = tail({ after: '0' })
      const first = await again.next()
      if (first?.data) break
    }
  })

  it('goes on behind the last position over a restart of the server, with nothing lost or repeated', async () => {
    await aliases(0, 120)
    const before = tail({ after: '0' })
    const seen = await positions(before, 57)
    await restart()
    await aliases(120, 10)
    const after = tail({ after: String(seen.at(-1)) })
    seen.push(...(await positions(after, 131 - seen.length)))
    expect(seen).toEqual(Array.from({ length: 131 }, (_, i) => i + 1))
  })

  it('is told when the server goes, in the way that makes clients come back', async () => {
    const subscription = tail({ after: '0' })
    await positions(subscription, 1)
    await restart()
    while (await subscription.next());
    const end = await subscription.ended
    expect(end).not.toBeNull()
    if (client.name === 'graphql-ws') expect(end).toMatchObject({ code: 1001 })
  })

  async function refusal(subscription: Subscription) {
    const first = await subscription.next()
    const result = await subscription.next()
    const ended = first === null ? await subscription.ended : null
    return { errors: first?.errors ?? (ended as NonNullable<typeof first>['errors']) ?? [], result }
  }
})
