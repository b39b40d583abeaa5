import { type Kysely, sql } from 'kysely'

/** The ledger of calls, its roll-ups, and what every team has spent. Partitions of the ledger are made by the program, month by month. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The only thing unique across partitions, for ever: whichever call inserts its id here is the one that counts.
  await sql`create table usage_calls (call_id text collate "C" primary key, called_at timestamptz not null)`.execute(db)
  await sql`
    create table usage_jobs (
      team_id text collate "C" not null, team_since bigint not null, job_id text collate "C" not null,
      primary key (team_id, team_since, job_id)
    )`.execute(db)

  await sql`
    create table usage_records (
      call_id text collate "C" not null, called_at timestamptz not null, recorded_at timestamptz not null, position bigint not null,
      team_id text collate "C" not null, team_since bigint not null,
      alias text collate "C" not null, litellm_model text not null, served_since bigint not null,
      input_tokens integer not null, output_tokens integer not null, complete boolean not null, job_id text,
      price_source text, input_price numeric, output_price numeric, cost_usd numeric,
      credits numeric not null, credit_number bigint, credit_position bigint, credits_used numeric
    ) partition by range (called_at)`.execute(db)
  await sql`create index usage_records_by_team on usage_records (team_id, called_at)`.execute(db)
  await sql`create index usage_records_by_alias on usage_records (alias, called_at)`.execute(db)
  await sql`
    create index usage_records_by_credit on usage_records (team_id, team_since, credit_position, credit_number)
    where credit_number is not null`.execute(db)
  await sql`create table usage_records_other partition of usage_records default`.execute(db)

  const sums = sql`
    calls bigint not null, input_tokens bigint not null, output_tokens bigint not null,
    cost_usd numeric not null, unpriced_calls bigint not null, credits numeric not null`
  await sql`
    create table usage_team_days (
      team_id text collate "C" not null, team_since bigint not null, alias text collate "C" not null, litellm_model text collate "C" not null,
      served_since bigint not null, day date not null, organization_id text collate "C" not null, ${sums},
      primary key (team_id, team_since, day, alias, litellm_model, served_since)
    ) with (fillfactor = 70)`.execute(db)
  await sql`create index usage_team_days_by_organization on usage_team_days (organization_id, day)`.execute(db)
  await sql`
    create table usage_alias_days (
      alias text collate "C" not null, litellm_model text collate "C" not null, served_since bigint not null, day date not null, ${sums},
      primary key (alias, served_since, day, litellm_model)
    ) with (fillfactor = 70)`.execute(db)

  await sql`
    create table team_credits (
      team_id text collate "C" not null, team_since bigint not null, used numeric not null, deductions bigint not null,
      position bigint not null, changed_by xid8 not null,
      primary key (team_id, team_since)
    ) with (fillfactor = 70)`.execute(db)
  await sql`create index team_credits_by_change on team_credits (changed_by)`.execute(db)

  for (const table of ['usage_calls', 'usage_jobs', 'usage_records', 'usage_records_other']) await refuseChanges(db, table)

  await sql`alter table teams add column credits_low_at numeric`.execute(db)
  // Where lives of a name begin and end, whatever the number of its versions.
  await sql`create index model_aliases_deleted on model_aliases (name, valid_from) where deleted`.execute(db)
  await sql`create index teams_deleted on teams (team_id, valid_from) where deleted`.execute(db)
  await sql`create index provider_switches_by_alias_target on provider_switches (alias, to_model, valid_from)`.execute(db)
}

/** As in the log: by a trigger, and by grants that even the owner has given up. */
async function refuseChanges(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.id(table)
  await sql`create trigger append_only before update or delete or truncate on ${name} for each statement execute function refuse_change()`.execute(
    db,
  )
  await sql`revoke update, delete, truncate on ${name} from public`.execute(db)
  await sql`revoke update, delete, truncate on ${name} from current_user`.execute(db)
}
