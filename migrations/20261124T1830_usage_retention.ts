import { type Kysely, sql } from 'kysely'

/**
 * Months of the ledger come and go by functions with the rights of the tables' owner: whoever writes the ledger need not own it, and can
 * drop nothing that is younger than four weeks. What balances of the past are read from outlives the records.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Where a team's account stood at each position of the log, as far as the records that said so are gone.
  await sql`
    create table usage_credit_marks (
      team_id text collate "C" not null, team_since bigint not null, credit_position bigint not null,
      credit_number bigint not null, credits_used numeric not null,
      primary key (team_id, team_since, credit_position)
    )`.execute(db)
  // Calls before that time are kept as sums alone.
  await sql`create table usage_kept (one boolean primary key default true check (one), since timestamptz not null)`.execute(db)
  await sql`insert into usage_kept (since) values ('-infinity')`.execute(db)

  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db)
  const settings = sql`security definer set search_path = ${sql.id(rows[0]?.schema ?? 'public')}, pg_temp set lock_timeout = '2s'`
  await sql`
    create function make_usage_month(month date) returns void language plpgsql ${settings} as $$
    declare
      first timestamp := date_trunc('month', month::timestamp);
      name text := 'usage_records_' || to_char(first, 'YYYY_MM');
    begin
      perform pg_advisory_xact_lock(hashtext('usage_records'));
      if to_regclass(name) is not null then return; end if;
      execute format('create table %I partition of usage_records for values from (%L) to (%L)', name,
        first at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
      execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', name);
      execute format('revoke update, delete, truncate on %I from public, current_user', name);
    end $$`.execute(db)

  // Moves into the marks what stands in the records of calls before a time.
  await sql`
    create function mark_usage_credits(records regclass, before timestamptz) returns void language plpgsql
    set search_path = ${sql.id(rows[0]?.schema ?? 'public')}, pg_temp as $$
    begin
      execute format('
        insert into usage_credit_marks as m
        select distinct on (team_id, team_since, credit_position) team_id, team_since, credit_position, credit_number, credits_used
        from %s where credit_number is not null and called_at < $1 order by team_id, team_since, credit_position, credit_number desc
        on conflict (team_id, team_since, credit_position) do update
        set credit_number = excluded.credit_number, credits_used = excluded.credits_used where excluded.credit_number > m.credit_number', records)
      using before;
      update usage_kept set since = greatest(since, before);
    end $$`.execute(db)

  // The oldest month that ended before a time, or what is as old among the records that found no month: how many records went, null
  // when there is nothing left to go.
  await sql`
    create function drop_usage_month(before timestamptz) returns bigint language plpgsql ${settings} as $$
    declare
      month regclass;
      month_end timestamptz;
      gone bigint;
    begin
      if before > now() - interval '28 days' then
        raise exception 'usage of the last 28 days is not dropped' using errcode = 'insufficient_privilege';
      end if;
      perform pg_advisory_xact_lock(hashtext('usage_records'));
      select m.month, m.month_end into month, month_end from (
        select c.oid::regclass as month, c.relname as name,
          (to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month') at time zone 'UTC' as month_end
        from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'usage_records'::regclass and c.relname ~ '^usage_records_[0-9]{4}_[0-9]{2}$'
      ) m where m.month_end <= before order by m.name limit 1;
      if month is not null then
        -- Calls of that month that are told now wait; all others go on until the month is left out.
        execute format('lock table %s in share row exclusive mode', month);
        perform mark_usage_credits(month, month_end);
        execute format('select count(*) from %s', month) into gone;
        execute format('drop table %s', month);
        return gone;
      end if;
      month_end := date_trunc('month', before at time zone 'UTC') at time zone 'UTC';
      if not exists (select from usage_records_other where called_at < month_end) then return null; end if;
      lock table usage_records_other in share row exclusive mode;
      perform mark_usage_credits('usage_records_other', month_end);
      alter table usage_records_other disable trigger append_only;
      execute format('grant delete on usage_records_other to %I', current_user);
      delete from usage_records_other where ctid = any (array(select ctid from usage_records_other where called_at < month_end limit 20000));
      get diagnostics gone = row_count;
      execute format('revoke delete on usage_records_other from %I', current_user);
      alter table usage_records_other enable trigger append_only;
      return gone;
    end $$`.execute(db)
  await sql`revoke execute on function make_usage_month(date), mark_usage_credits(regclass, timestamptz), drop_usage_month(timestamptz) from public`.execute(
    db,
  )
}
