/** Versions, in SQL: an alias's version lasts from one switch of its model (or its creation) to the next. */
import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

/** Beginning of an alias's version in force at `position`, in the life that began at `start`. */
export function versionStart(alias: Sql, position: Sql, start: Sql): Sql {
  return sql`greatest(${start}, (select max(valid_from) from provider_switches where alias = ${alias} and valid_from <= ${position}))`
}

/**
 * Beginning of the version that served `model`: the last one up to `position` that pointed to it, since a call may end after the
 * switch away from what answers it; the one in force when none of the life did (a model that LiteLLM fell back to).
 */
export function servedSince(alias: Sql, model: Sql, position: Sql, start: Sql): Sql {
  return sql`coalesce(
    (select max(valid_from) from provider_switches where alias = ${alias} and to_model = ${model} and valid_from <= ${position} and valid_from > ${start}),
    (select valid_from from model_aliases where name = ${alias} and valid_from = ${start} and litellm_model = ${model}),
    ${versionStart(alias, position, start)})`
}
