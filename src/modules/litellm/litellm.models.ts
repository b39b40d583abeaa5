/** What LiteLLM has to serve: one model for each active alias, and one wildcard for each provider that aliases point to. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../event-log/hash-chain.ts'
import { splitLitellmModel } from '../alias/index.ts'
import { isKnownProvider } from '../catalog/index.ts'
import { credentialsOf, findsByItself } from './litellm.credentials.ts'
import { PerToken } from './litellm.price.ts'

/** An alias as far as LiteLLM is concerned. */
export interface ServedAlias {
  readonly name: string
  readonly litellmModel: string
  /** USD per million tokens. */
  readonly pricing: { readonly inputPerMillionTokens: string; readonly outputPerMillionTokens: string } | null
}

/** The aliases of one moment of the log. */
export interface ServedAliases {
  readonly position: number
  /** Stands for the log that they are of: the same on all of its nodes, another for every other log. */
  readonly log: string
  /** Active ones, in code-unit order. */
  readonly aliases: readonly ServedAlias[]
  /** Of all living aliases, the disabled ones included: enabling one must find its provider served. */
  readonly providers: readonly string[]
}

/** An entry of LiteLLM's `model_list`. */
export interface LitellmModel {
  readonly model_name: string
  readonly litellm_params: { readonly model: string } & Readonly<Record<string, string | PerToken>>
  readonly model_info: { readonly id: string }
}

export interface ModelList {
  readonly models: readonly LitellmModel[]
  /** Aliases that are left out, since their names stand for models themselves. */
  readonly leftOut: readonly string[]
}

/** Begins the ids of all models made from one log, and of no others. */
export function idPrefix(log: string): string {
  return `switchbook:${log}:`
}

/**
 * Whoever asks LiteLLM for `openai/gpt-4` must get that model. An alias called `openai/gpt-4` would stand in its way as soon as
 * it points elsewhere, so it is not served by LiteLLM under its own name.
 */
function standsForModel(alias: string): boolean {
  const slash = alias.indexOf('/')
  return slash > 0 && isKnownProvider(alias.slice(0, slash))
}

/** The wildcards come first: with them alone everything can be asked for. */
export function modelList({ log, aliases, providers }: ServedAliases): ModelList {
  const wildcards = providers.map((provider) => model(log, `${provider}/*`, `${provider}/*`, null))
  const named = aliases
    .filter(({ name }) => !standsForModel(name))
    .map((alias) => model(log, alias.name, alias.litellmModel, alias.pricing))
  return { models: [...wildcards, ...named], leftOut: aliases.map(({ name }) => name).filter(standsForModel) }
}

function model(log: string, name: string, litellmModel: string, pricing: ServedAlias['pricing']): LitellmModel {
  const content = {
    model_name: name,
    litellm_params: {
      model: litellmModel,
      ...credentialsOf(splitLitellmModel(litellmModel).provider),
      ...(pricing && {
        input_cost_per_token: new PerToken(pricing.inputPerMillionTokens),
        output_cost_per_token: new PerToken(pricing.outputPerMillionTokens),
      }),
    },
  }
  // The id says what it stands for, so another target is another model: LiteLLM merges an update into what was there, and
  // would send the new provider what was meant for the old one.
  const digest = createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 12)
  return { ...content, model_info: { id: `${idPrefix(log)}${name}:${digest}` } }
}

/**
 * The model as the admin API is told it: without references to the environment, since some versions of LiteLLM (1.83
 * and 1.89 are known) send those of models in its database to the provider as they stand, for a key. It reads the same variables unasked.
 */
export function withoutReferences({ litellm_params, ...model }: LitellmModel): LitellmModel {
  const { provider } = splitLitellmModel(litellm_params.model)
  if (!findsByItself(provider)) return { litellm_params, ...model }
  const references = Object.keys(credentialsOf(provider))
  const kept = Object.entries(litellm_params).filter(([parameter]) => !references.includes(parameter))
  return { ...model, litellm_params: { ...Object.fromEntries(kept), model: litellm_params.model } }
}
