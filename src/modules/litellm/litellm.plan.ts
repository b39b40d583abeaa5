/** What to change in LiteLLM so that it serves what it should, and nothing of anybody else's. Pure. */
import type { FoundModel } from './litellm.admin.ts'
import { idPrefix, type LitellmModel } from './litellm.models.ts'

/** One call of the admin API; `name` is the model name that it is about. */
export type Step =
  | { readonly kind: 'create'; readonly name: string; readonly model: LitellmModel }
  | { readonly kind: 'remove'; readonly name: string; readonly id: string }

/** Model names by what is the matter with them. */
export interface Drift {
  /** Not served at all. */
  readonly missing: readonly string[]
  /** Served by a model of ours that is out of date, or was changed by others. */
  readonly differing: readonly string[]
  /** Served by a model of ours though it should not be any more. */
  readonly surplus: readonly string[]
  /** Served by a model that is not ours to change: it keeps the name, and ours is not added beside it. */
  readonly foreign: readonly string[]
}

export const NO_DRIFT: Drift = { missing: [], differing: [], surplus: [], foreign: [] }

export interface Plan {
  /** In order: what is new comes before what it replaces goes, so that no name is without a model in between. */
  readonly steps: readonly Step[]
  readonly drift: Drift
}

export function planSync(log: string, wanted: readonly LitellmModel[], found: readonly FoundModel[]): Plan {
  const prefix = idPrefix(log)
  const byId = new Map(found.map((model) => [model.id, model]))
  const wantedIds = new Set(wanted.map(({ model_info }) => model_info.id))
  const isOurs = ({ id, inDatabase }: FoundModel) => id.startsWith(prefix) && inDatabase
  const foreignNames = new Set(found.filter((model) => !isOurs(model) && !wantedIds.has(model.id)).map(({ name }) => name))
  const stale = found.filter((model) => isOurs(model) && !wantedIds.has(model.id))
  const staleNames = new Set(stale.map(({ name }) => name))

  const drift = { missing: [] as string[], differing: [] as string[], surplus: [] as string[], foreign: [] as string[] }
  const steps: Step[] = []
  const served = new Set<string>()
  for (const model of wanted) {
    const name = model.model_name
    const present = byId.get(model.model_info.id)
    served.add(name)
    if (present && isAsWanted(present, model)) {
      if (foreignNames.has(name)) drift.foreign.push(name)
    } else if (foreignNames.has(name) || (present && !present.inDatabase)) {
      drift.foreign.push(name)
    } else if (present) {
      drift.differing.push(name)
      steps.push({ kind: 'remove', name, id: present.id }, { kind: 'create', name, model })
    } else {
      drift[staleNames.has(name) ? 'differing' : 'missing'].push(name)
      steps.push({ kind: 'create', name, model })
    }
  }
  drift.surplus.push(...new Set(stale.map(({ name }) => name).filter((name) => !served.has(name))))
  steps.push(...stale.map(({ id, name }): Step => ({ kind: 'remove', name, id })))
  return { steps, drift }
}

/** The id stands for the content as we wrote it; what LiteLLM shows of it tells whether others wrote over it since. */
function isAsWanted(found: FoundModel, { model_name, litellm_params }: LitellmModel): boolean {
  return (
    found.name === model_name &&
    found.target === litellm_params.model &&
    samePrice(found.inputPrice, litellm_params.input_cost_per_token) &&
    samePrice(found.outputPrice, litellm_params.output_cost_per_token)
  )
}

/** A price of ours that LiteLLM does not show may be hidden by it, and counts as kept. */
function samePrice(found: number | undefined, wanted: unknown): boolean {
  if (found === undefined) return true
  return wanted !== undefined && Math.abs(found - Number(JSON.stringify(wanted))) <= found * 1e-9
}

/** What is left once some steps are done: those names that are still `open`, and what no step can mend. */
export function remaining({ missing, differing, surplus, foreign }: Drift, open: ReadonlySet<string>): Drift {
  const left = (names: readonly string[]) => names.filter((name) => open.has(name))
  return { missing: left(missing), differing: left(differing), surplus: left(surplus), foreign }
}
