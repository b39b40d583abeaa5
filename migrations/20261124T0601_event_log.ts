import { type Kysely, sql } from 'kysely'

/** The log: events in one total order, who they concern, where the log stands, and answers kept for repeated requests. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table events (
      position bigint primary key,
      event_id uuid not null,
      stream_id text collate "C" not null,
      stream_type text not null,
      stream_version integer not null,
      type text collate "C" not null,
      schema_version smallint not null,
      data json not null,
      actor_id text collate "C" not null,
      actor_kind text not null,
      on_behalf_of text,
      reason text,
      source text not null,
      request_id text,
      correlation_id uuid not null,
      causation_id uuid,
      recorded_at timestamptz not null,
      hash bytea not null,
      unique (stream_id, stream_version)
    )`.execute(db)
  await sql`create index events_by_type on events (type, position)`.execute(db)
  await sql`create index events_by_actor on events (actor_id, position)`.execute(db)
  await sql`create index events_by_correlation on events (correlation_id, position)`.execute(db)
  await sql`create index events_by_time on events (recorded_at, position)`.execute(db)

  await sql`
    create table event_subjects (
      subject_type text collate "C" not null,
      subject_key text collate "C" not null,
      position bigint not null,
      primary key (subject_type, subject_key, position)
    )`.execute(db)

  await sql`
    create table log_head (
      only_row boolean primary key default true check (only_row),
      position bigint not null,
      hash bytea not null,
      recorded_at timestamptz not null
    ) with (fillfactor = 50)`.execute(db)
  await sql`insert into log_head (position, hash, recorded_at) values (0, decode(repeat('00', 32), 'hex'), 'epoch')`.execute(db)

  await sql`
    create table idempotency_records (
      actor_id text collate "C" not null,
      key text collate "C" not null,
      request_hash text not null,
      after_position bigint not null,
      event_count integer not null,
      recorded_at timestamptz not null,
      primary key (actor_id, key)
    )`.execute(db)

  await refuseChanges(db, 'events')
  await refuseChanges(db, 'event_subjects')
}

/** Append-only twice over: by a trigger, and by grants that even the owner has given up (a superuser can still bypass grants). */
async function refuseChanges(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`
    create or replace function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
    end $$`.execute(db)
  const name = sql.id(table)
  await sql`create trigger append_only before update or delete or truncate on ${name} for each statement execute function refuse_change()`.execute(
    db,
  )
  await sql`revoke update, delete, truncate on ${name} from public`.execute(db)
  await sql`revoke update, delete, truncate on ${name} from current_user`.execute(db)
}
