import { type Kysely, sql } from 'kysely'

/** 2^53 - 1: the row still holds. */
const OPEN = sql.lit(Number.MAX_SAFE_INTEGER)

/** Tables that say what was true between two positions; rows are closed and opened in the commit of the event itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const validity = sql`valid_from bigint not null, valid_to bigint not null`

  await sql`
    create table model_aliases (
      name text collate "C" not null, litellm_model text not null, provider text not null, description text, active boolean not null,
      input_price numeric, output_price numeric,
      version integer not null, created_at timestamptz not null, updated_at timestamptz not null, deleted boolean not null, ${validity},
      primary key (name, valid_from)
    )`.execute(db)
  await sql`create index model_aliases_now on model_aliases (name) where valid_to = ${OPEN}`.execute(db)

  await sql`
    create table provider_switches (
      alias text collate "C" not null, from_model text not null, to_model text not null,
      from_provider text collate "C" not null, to_provider text collate "C" not null,
      actor_id text collate "C" not null, switched_at timestamptz not null, ${validity},
      primary key (valid_from)
    )`.execute(db)
  await sql`create index provider_switches_by_alias on provider_switches (alias, valid_from)`.execute(db)
  await sql`create index provider_switches_by_origin on provider_switches (from_provider, valid_from)`.execute(db)
  await sql`create index provider_switches_by_target on provider_switches (to_provider, valid_from)`.execute(db)
  await sql`create index provider_switches_by_actor on provider_switches (actor_id, valid_from)`.execute(db)

  await sql`
    create table access_groups (
      name text collate "C" not null, description text, model_count integer not null,
      version integer not null, created_at timestamptz not null, updated_at timestamptz not null, deleted boolean not null, ${validity},
      primary key (name, valid_from)
    )`.execute(db)
  await sql`create index access_groups_now on access_groups (name) where valid_to = ${OPEN}`.execute(db)
  await sql`
    create table access_group_models (
      group_name text collate "C" not null, alias_name text collate "C" not null, ${validity},
      primary key (group_name, alias_name, valid_from)
    )`.execute(db)
  await sql`create index access_group_models_now on access_group_models (group_name, alias_name) where valid_to = ${OPEN}`.execute(db)
  await sql`create index access_group_models_by_alias on access_group_models (alias_name, group_name, valid_from)`.execute(db)

  await sql`
    create table organizations (
      organization_id text collate "C" not null, name text not null, metadata json,
      version integer not null, created_at timestamptz not null, updated_at timestamptz not null, ${validity},
      primary key (organization_id, valid_from)
    )`.execute(db)
  await sql`create index organizations_now on organizations (organization_id) where valid_to = ${OPEN}`.execute(db)

  await sql`
    create table teams (
      team_id text collate "C" not null, team_alias text not null, organization_id text collate "C" not null, status text not null,
      credit_mode text not null, tokens_per_credit integer, credits_allocated numeric not null,
      version integer not null, created_at timestamptz not null, updated_at timestamptz not null, deleted boolean not null, ${validity},
      primary key (team_id, valid_from)
    )`.execute(db)
  await sql`create index teams_now on teams (team_id) where valid_to = ${OPEN}`.execute(db)
  await sql`create index teams_by_organization on teams (organization_id, team_id, valid_from)`.execute(db)
  await sql`
    create table team_access_groups (
      team_id text collate "C" not null, group_name text collate "C" not null, ${validity},
      primary key (team_id, group_name, valid_from)
    )`.execute(db)
  await sql`create index team_access_groups_now on team_access_groups (team_id, group_name) where valid_to = ${OPEN}`.execute(db)
  await sql`create index team_access_groups_by_group on team_access_groups (group_name, team_id, valid_from)`.execute(db)

  await sql`
    create table api_keys (
      key_id text collate "C" not null, name text not null, role text not null, secret_hash text not null,
      expires_at timestamptz, revoked_at timestamptz, version integer not null, created_at timestamptz not null, ${validity},
      primary key (key_id, valid_from)
    )`.execute(db)
  await sql`create index api_keys_now on api_keys (key_id) where valid_to = ${OPEN}`.execute(db)
  await sql`create table key_uses (key_id text collate "C" primary key, last_used_at timestamptz not null)`.execute(db)
}
