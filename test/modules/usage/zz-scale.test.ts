import { it } from 'vitest'
import { sql } from 'kysely'
import { startTestApp } from '../../support/app.ts'
import { recordUsage } from './usage-client.ts'
it('scale', async () => {
  const app = await startTestApp(undefined, { environment: { STATEMENT_TIMEOUT_MS: '600000' } })
  const { admin } = app
  const db = app.app.store.db
  for (let i = 0; i < 20; i++) await admin.change('createModelAlias', { name: `a${i}`, litellmModel: 'openai/gpt-4' })
  await admin.change('createOrganization', { organizationId: 'acme', name: 'acme' })
  for (let i = 0; i < 100; i++) await admin.change('createTeam', { organizationId: 'acme', teamId: `t${i}`, teamAlias: 'x', creditsAllocated: '1000000' })
  await recordUsage(admin, Array.from({ length: 1000 }, (_, i) => ({ callId: `c${i}`, teamId: `t${i % 100}`, alias: `a${i % 20}`, inputTokens: 10, outputTokens: 1 })))
  for (let m = 0; m < 12; m++) {
    const from = new Date(Date.UTC(2025, 11 + m)), to = new Date(Date.UTC(2025, 12 + m)), name = `usage_records_${from.toISOString().slice(0, 7).replace('-', '_')}`
    if (m === 11) continue
    await sql.raw(`create table if not exists ${name} partition of usage_records for values from ('${from.toISOString()}') to ('${to.toISOString()}')`).execute(db)
  }
  await sql`insert into usage_records select 'x' || g, timestamptz '2026-01-01' + g * interval '25 seconds', timestamptz '2026-01-01' + g * interval '25 seconds', 100, 't' || g % 100, (select min(valid_from) from teams where team_id = 't' || g % 100),
    'a' || g % 20, 'openai/gpt-4', (select min(valid_from) from model_aliases where name = 'a' || g % 20), 10, 1, true, null, 'ALIAS', 1, 1, 0.001, 1, g / 100 + 11, 130, g / 100 + 11
    from generate_series(1, 1000000) g`.execute(db)
  await sql`insert into usage_team_days select team_id, team_since, alias, litellm_model, served_since, (called_at at time zone 'UTC')::date, 'acme', count(*), sum(input_tokens), sum(output_tokens), sum(cost_usd), 0, sum(credits) from usage_records where call_id like 'x%' group by 1,2,3,4,5,6`.execute(db)
  await sql`insert into usage_alias_days select alias, litellm_model, served_since, (called_at at time zone 'UTC')::date, count(*), sum(input_tokens), sum(output_tokens), sum(cost_usd), 0, sum(credits) from usage_records where call_id like 'x%' group by 1,2,3,4`.execute(db)
  await sql`analyze`.execute(db)
  const span = 'from: "2026-03-03T12:00:00Z", to: "2026-08-08T12:00:00Z"'
  for (const [name, query] of [
    ['alias all', '{ modelAliases(first: 20) { nodes { usageCount } } }'],
    ['alias span', `{ modelAliases(first: 20) { nodes { usage(${span}) { totalCalls } } } }`],
    ['teams all', '{ teams(first: 100) { nodes { usage { totalCalls } } } }'],
    ['teams span', `{ teams(first: 100) { nodes { usage(${span}) { totalCalls } } } }`],
    ['org all', '{ organization(organizationId: "acme") { usage { totalCalls } } }'],
    ['org span', `{ organization(organizationId: "acme") { usage(${span}) { totalCalls } } }`],
    ['credits', '{ teams(first: 100) { nodes { credits { used } } } }'],
    ['credits at', '{ teams(first: 100, at: { position: "130" }) { nodes { credits { used } } } }'],
    ['transactions', '{ creditTransactions(teamId: "t5", first: 50) { nodes { before after } pageInfo { endCursor } } }'],
    ['transactions deep', `{ creditTransactions(teamId: "t5", first: 50, after: "${Buffer.from(JSON.stringify(['credit-transaction', '130.5000'])).toString('base64url')}") { nodes { before after } } }`],
    ['count', '{ creditTransactions(teamId: "t5") { totalCount } }'],
  ] as const) {
    await admin.data(query)
    const s = performance.now(); await admin.data(query); const ms = performance.now() - s
    console.log(name, ms.toFixed(1), 'ms')
  }
  const show = async (query: string, n: number) => {
    const ran = await app.queriesOf(() => admin.data(query))
    const q = ran[n]!
    const r = await (db as any).executeQuery({ sql: 'explain (analyze, buffers off) ' + q.sql, parameters: q.parameters, query: { kind: 'RawNode' }, queryId: { queryId: 'x' } })
    console.log(r.rows.map((x: any) => x['QUERY PLAN']).slice(0, 60).join('\n'))
  }
  if (process.env.SHOW) await show(process.env.SHOW, Number(process.env.NTH ?? 1))
  await app.close()
}, 600_000)
