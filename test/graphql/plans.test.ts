import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, type RanQuery, startTestApp, type TestApp } from '../support/app.ts'
import { EVENTS, fillLog } from '../support/long-log.ts'
import { rowsSeen, stepsOf } from '../support/plans.ts'

const PAGE = 50
/** Rows that a step may look at for a page of 50: what several branches and their joins need, and far below the length of the log. */
const MOST = PAGE * 16

const EVENTS_PAGE = 'nodes { position } pageInfo { hasNextPage }'
const at = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1_000).toISOString()
const middle = `"${EVENTS / 2}"`

const pages: readonly (readonly [string, string])[] = [
  ['the history of the busiest alias', `{ modelAlias(name: "alias-0") { history(#) { ${EVENTS_PAGE} } } }`],
  ['the history of an alias with few events', `{ modelAlias(name: "alias-7") { history(#) { ${EVENTS_PAGE} } } }`],
  ['histories of fifty aliases', `{ modelAliases(first: 50) { nodes { history(first: 10) { ${EVENTS_PAGE} } } } }`],
  ['an alias’s history as of the middle', `{ modelAlias(name: "alias-0", at: { position: ${middle} }) { history(#) { ${EVENTS_PAGE} } } }`],
  ['an alias’s switches', `{ modelAlias(name: "alias-0") { switches(first: 50) { ${EVENTS_PAGE.replace('position', 'at')} } } }`],
  ...['NAME', 'MODEL', 'UPDATED_AT', 'RECENT_CALLS'].map(
    (by) =>
      [
        `aliases by ${by} as of the middle`,
        `{ modelAliases(at: { position: ${middle} }, order: { by: ${by}, direction: DESC }, first: 50) { nodes { name } } }`,
      ] as const,
  ),
  ['all events', `{ auditEvents(#) { ${EVENTS_PAGE} } }`],
  ['events of one kind', `{ auditEvents(filter: { types: ["ProviderSwitched"] } #) { ${EVENTS_PAGE} } }`],
  [
    'events of several kinds',
    `{ auditEvents(filter: { types: ["ProviderSwitched", "ModelAliasDescribed", "TeamCreated"] } #) { ${EVENTS_PAGE} } }`,
  ],
  ['events of a kind that never was', `{ auditEvents(filter: { types: ["TeamDeleted"] } #) { ${EVENTS_PAGE} } }`],
  ['events of a type of entity', `{ auditEvents(filter: { entityType: "ModelAlias" } #) { ${EVENTS_PAGE} } }`],
  ['events of a type of entity that never was', `{ auditEvents(filter: { entityType: "Team" } #) { ${EVENTS_PAGE} } }`],
  ['events that concern an entity', `{ auditEvents(filter: { entityType: "ModelAlias", entityKey: "alias-0" } #) { ${EVENTS_PAGE} } }`],
  ['events that concern anything of a name', `{ auditEvents(filter: { entityKey: "alias-0" } #) { ${EVENTS_PAGE} } }`],
  ['events of the busiest actor', `{ auditEvents(filter: { actorId: "actor-0" } #) { ${EVENTS_PAGE} } }`],
  ['events of an actor who did little', `{ auditEvents(filter: { actorId: "rare" } #) { ${EVENTS_PAGE} } }`],
  ['events of nobody', `{ auditEvents(filter: { actorId: "nobody" } #) { ${EVENTS_PAGE} } }`],
  ['events of one command', `{ auditEvents(filter: { correlationId: "0198c5a0-0000-7000-8000-00000000abcd" } #) { ${EVENTS_PAGE} } }`],
  ['events between positions', `{ auditEvents(filter: { fromPosition: "10000", toPosition: "20000" } #) { ${EVENTS_PAGE} } }`],
  ['events between times', `{ auditEvents(filter: { from: "${at(9_000)}", to: "${at(9_900)}" } #) { ${EVENTS_PAGE} } }`],
  [
    'events of one kind since a time',
    `{ auditEvents(filter: { types: ["ModelAliasDescribed"], from: "${at(29_000)}" } #) { ${EVENTS_PAGE} } }`,
  ],
  ['events of an actor before a time', `{ auditEvents(filter: { actorId: "actor-0", to: "${at(500)}" } #) { ${EVENTS_PAGE} } }`],
  ['one event', '{ auditEvent(position: "15000") { position actor { name } related { position } } }'],
  ['all switches', `{ providerSwitches(#) { ${EVENTS_PAGE.replace('position', 'at')} } }`],
  ['switches of the busiest alias', `{ providerSwitches(filter: { alias: "alias-0" } #) { ${EVENTS_PAGE.replace('position', 'at')} } }`],
  ['switches from a provider', `{ providerSwitches(filter: { fromProvider: "openai" } #) { ${EVENTS_PAGE.replace('position', 'at')} } }`],
  [
    'switches from a provider that served little',
    `{ providerSwitches(filter: { fromProvider: "mistral" } #) { ${EVENTS_PAGE.replace('position', 'at')} } }`,
  ],
  ['switches to a provider', `{ providerSwitches(filter: { toProvider: "anthropic" } #) { ${EVENTS_PAGE.replace('position', 'at')} } }`],
  [
    'switches to a provider that serves little',
    `{ providerSwitches(filter: { toProvider: "gemini" } #) { ${EVENTS_PAGE.replace('position', 'at')} } }`,
  ],
  [
    'switches by an actor who did little',
    `{ providerSwitches(filter: { actorId: "rare" } #) { ${EVENTS_PAGE.replace('position', 'at')} } }`,
  ],
  [
    'switches between times',
    `{ providerSwitches(filter: { from: "${at(9_000)}", to: "${at(9_900)}" } #) { ${EVENTS_PAGE.replace('position', 'at')} } }`,
  ],
]

describe.each(appStores)(`with ${EVENTS} events, on $name,`, (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store, { prepare: fillLog })
  })
  afterAll(() => app.close())

  it.each(pages)(
    '%s are read by index, from either end and from the middle, and no more is looked at than a page needs',
    async (_, query) => {
      const inMiddle = Buffer.from(JSON.stringify([cursorKind(query), EVENTS / 2])).toString('base64url')
      const ways = ['first: 50', 'last: 50', `first: 50, after: "${inMiddle}"`, `last: 50, before: "${inMiddle}"`]
      for (const way of query.includes('#') ? ways : ['']) {
        const place = query.includes('(#)') ? `(${way})` : `, ${way})`
        const text = query.replace(query.includes('(#)') ? '(#)' : ' #)', place)
        const queries = await app.queriesOf(() => app.admin.ask(text))
        expect(queries.length).toBeGreaterThan(0)
        for (const ran of queries) expect(await faults(ran), `${text}\n${ran.sql}`).toEqual([])
      }
    },
  )

  /** What is wrong with a statement's plan; the whole plan after it. */
  async function faults(query: RanQuery): Promise<string[]> {
    const steps = await stepsOf(app, query)
    const found = steps.flatMap((step) => {
      const { 'Node Type': type, 'Relation Name': table = '' } = step
      if (/Seq Scan|Bitmap Heap Scan/.test(type) && ['events', 'event_subjects', 'provider_switches'].includes(table))
        return [`${type} of ${table}`]
      return rowsSeen(step) > MOST ? [`${type} of ${table || 'rows'} sees ${rowsSeen(step)} rows`] : []
    })
    return found.length > 0 ? [...found, JSON.stringify(steps[0], null, 1)] : []
  }
})

function cursorKind(query: string): string {
  if (query.includes('history(')) return 'history@position'
  return query.includes('auditEvents(') ? 'audit@position' : 'provider-switch@position'
}
