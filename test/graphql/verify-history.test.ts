import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { hashOf, storedEvents } from '../support/log.ts'
import { withTampering } from '../support/tampering.ts'

const QUERY = `query ($from: Position, $to: Position) {
  verifyHistory(fromPosition: $from, toPosition: $to) { valid checked head headHash firstBad problem } }`

interface Answer {
  readonly valid: boolean
  readonly checked: number
  readonly head: string
  readonly headHash: string
  readonly firstBad: string | null
  readonly problem: string | null
}

describe.each(appStores)('verifyHistory on $name', (place) => {
  let app: TestApp

  beforeAll(async () => {
    app = await startTestApp(place)
    for (const name of ['smart', 'fast', 'cheap']) await app.admin.change('createModelAlias', { name, litellmModel: 'openai/gpt-4' })
    await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'anthropic/claude-3-opus-20240229' })
  })
  afterAll(() => app.close())

  const verify = async (variables = {}) => (await app.admin.data<{ verifyHistory: Answer }>(QUERY, variables)).verifyHistory

  it('tells how many events are good and where the log stands', async () => {
    const { position, hash } = app.app.services.commits.head
    const good = { valid: true, head: String(position), headHash: hash, firstBad: null, problem: null }
    expect(await verify()).toEqual({ ...good, checked: position })
    expect(await verify({ from: null, to: null })).toEqual({ ...good, checked: position })
    expect(await verify({ from: '2', to: '3' })).toEqual({ ...good, checked: 2 })
    expect(await verify({ from: String(position) })).toEqual({ ...good, checked: 1 })
  })

  it('names the first bad position and what is wrong with it', async () => {
    await withTampering(app.app.store, [`update events set reason = 'another' where position = 3`], async () => {
      expect(await verify()).toMatchObject({
        valid: false,
        checked: 2,
        firstBad: '3',
        problem: expect.stringContaining('a column of event 3 was changed'),
      })
      expect(await verify({ to: '2' })).toMatchObject({ valid: true, checked: 2 })
    })
  })

  it('finds a chain that was computed anew under a running server', async () => {
    await withTampering(app.app.store, [`update events set reason = 'another' where position = 3`], async () => {
      let previous = '0'.repeat(64)
      for (const row of await storedEvents(app.app.store)) {
        previous = hashOf(previous, row)
        await sql`update events set hash = decode(${previous}, 'hex') where position = ${row.position}`.execute(app.app.store.db)
      }
      await sql`update log_head set hash = decode(${previous}, 'hex')`.execute(app.app.store.db)
      const { head } = app.app.services.commits
      expect(await verify()).toMatchObject({
        valid: false,
        firstBad: String(head.position),
        problem: `event ${head.position} has another hash than this server saw: the chain was computed anew, from there or from before`,
      })
    })
  })

  it('finds a tail that was cut together with the head under a running server', async () => {
    const { position } = app.app.services.commits.head
    const cut = [
      `delete from events where position = ${position}`,
      'update log_head set (position, hash) = (select position, hash from events order by position desc limit 1)',
    ]
    await withTampering(app.app.store, cut, async () => {
      expect(await verify()).toMatchObject({
        valid: false,
        firstBad: String(position),
        problem: expect.stringContaining('its end was cut off'),
      })
    })
  })

  it('refuses positions that the log does not have', async () => {
    const { position } = app.app.services.commits.head
    const refused = [
      [
        { from: '0' },
        'fromPosition',
        `fromPosition \`0\` is not accepted: expected a position from 1 to ${position}, where the log stands`,
      ],
      [
        { from: '999' },
        'fromPosition',
        `fromPosition \`999\` is not accepted: expected a position from 1 to ${position}, where the log stands`,
      ],
      [{ to: '999' }, 'toPosition', `toPosition \`999\` is not accepted: expected a position from 1 to ${position}, where the log stands`],
      [
        { from: '3', to: '2' },
        'toPosition',
        `toPosition \`2\` is not accepted: expected a position from 3 to ${position}, where the log stands`,
      ],
    ] as const
    for (const [variables, field, message] of refused) {
      expect(await app.admin.refusal(QUERY, variables)).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', field } })
    }
  })

  it('walks twice at a time and not more often', async () => {
    const walks = ['a', 'b', 'c', 'd'].map((name) => `${name}: verifyHistory { valid }`)
    const { errors } = await app.admin.ask(`{ ${walks.join(' ')} }`)
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['OVERLOADED', 'OVERLOADED'].slice(0, errors.length))
    expect(errors).not.toEqual([])
    await expect.poll(async () => (await app.admin.ask<{ verifyHistory: Answer }>(QUERY)).data?.verifyHistory.valid).toBe(true)
  })
})
