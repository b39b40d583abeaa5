import { type Kysely, sql } from 'kysely'

/** How far the chain of hashes was found as it was written: one row, which every node goes on from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table chain_verification (
      one boolean primary key default true check (one),
      position bigint not null, hash text not null, verified_at timestamptz, whole_since timestamptz not null,
      again_at bigint, again_since timestamptz,
      bad_position bigint, problem text, found_at timestamptz,
      claimed_at timestamptz not null
    ) with (fillfactor = 70)`.execute(db)
  await sql`
    insert into chain_verification (position, hash, whole_since, claimed_at)
    values (0, ${'0'.repeat(64)}, now(), 'epoch')`.execute(db)
}
