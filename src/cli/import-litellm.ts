/** A manifest from a litellm_config.yaml, with a word on everything that it could not take over. */
import { Document, parse } from 'yaml'
import { isName } from '../kernel/text.ts'
import { litellmModelInput } from '../modules/alias/litellm-model.ts'
import { perMillion, withProvider } from './litellm-names.ts'
import { UsageError } from './usage-error.ts'

export interface Imported {
  /** YAML; what was left out stands in its first lines. */
  readonly manifest: string
  /** One sentence for each thing that was left out or guessed. */
  readonly warnings: readonly string[]
}

type Mapping = Readonly<Record<string, unknown>>

interface Alias {
  readonly name: string
  readonly litellmModel: string
  readonly description?: string
  readonly pricing?: { readonly inputPerMillionTokens: string; readonly outputPerMillionTokens: string }
}

/** Where LiteLLM keeps other names of its models. */
const ALIAS_MAPS = [
  ['router_settings', 'model_group_alias'],
  ['litellm_settings', 'model_group_alias'],
  ['litellm_settings', 'model_alias_map'],
] as const

/** What of a model is taken over, or is of no use here. */
const TAKEN = new Set(['model', 'custom_llm_provider', 'input_cost_per_token', 'output_cost_per_token'])

export function manifestOfLitellm(text: string): Imported {
  return new Importer(configOf(text)).imported()
}

function configOf(text: string): Mapping {
  let config: unknown
  try {
    config = parse(text, { merge: true, logLevel: 'error' })
  } catch (error) {
    throw new UsageError(`the file is no YAML: ${(error as Error).message}`)
  }
  if (!isRecord(config)) throw new UsageError('the file is no litellm_config.yaml: expected a mapping with a model_list')
  return config
}

class Importer {
  readonly #config: Mapping
  readonly #aliases = new Map<string, Alias>()
  readonly #folded = new Map<string, string>()
  readonly #groups = new Map<string, Set<string>>()
  readonly #deployments = new Map<string, number>()
  readonly #parameters = new Set<string>()
  readonly #warnings: string[] = []

  constructor(config: Mapping) {
    this.#config = config
  }

  imported(): Imported {
    const { model_list: list } = this.#config
    if (list !== undefined && !Array.isArray(list)) this.#warn('model_list is no list: it was passed over')
    for (const [i, model] of (Array.isArray(list) ? list : []).entries()) this.#model(model, `model_list[${i}]`)
    for (const [name, count] of this.#deployments) {
      this.#warn(`${name}: the first of its ${count} deployments counts; balancing between them stays with LiteLLM`)
    }
    this.#otherNames()
    this.#leftOut()
    return { manifest: this.#manifest(), warnings: this.#warnings }
  }

  #model(entry: unknown, place: string): void {
    if (!isRecord(entry) || typeof entry.model_name !== 'string' || !isRecord(entry.litellm_params)) {
      this.#warn(`${place} has no model_name or no litellm_params: it was passed over`)
      return
    }
    const { model_name: name, litellm_params: parameters } = entry
    const info = isRecord(entry.model_info) ? entry.model_info : {}
    if (name.includes('*')) {
      this.#warn(`${name}: a wildcard names no single model: it was passed over`)
      return
    }
    const known = this.#aliases.has(name)
    if (known) this.#deployments.set(name, (this.#deployments.get(name) ?? 1) + 1)
    const litellmModel = this.#litellmModel(name, parameters.model, parameters.custom_llm_provider)
    if (!known && (litellmModel === null || !this.#mayBeCalled(name))) return
    for (const parameter of Object.keys(parameters)) if (!TAKEN.has(parameter)) this.#parameters.add(parameter)
    if (!known && litellmModel !== null)
      this.#add({ name, litellmModel, ...description(info), ...this.#pricing(name, { ...info, ...parameters }) })
    for (const group of Array.isArray(info.access_groups) ? info.access_groups : []) this.#join(name, group)
  }

  #litellmModel(name: string, model: unknown, provider: unknown): string | null {
    const spelled = typeof model === 'string' ? withProvider(model, provider) : null
    if (spelled === null || !isLitellmModel(spelled)) {
      this.#warn(`${name}: no provider of LiteLLM can be told from its model \`${String(model)}\`: it was passed over`)
      return null
    }
    if (spelled !== model) this.#warn(`${name}: its model \`${String(model)}\` was taken for ${spelled}`)
    return spelled
  }

  #mayBeCalled(name: string): boolean {
    const other = this.#folded.get(name.toLowerCase())
    if (other !== undefined && other !== name) this.#warn(`${name}: it differs only in case from ${other}: it was passed over`)
    else if (!isName(name)) this.#warn(`${JSON.stringify(name)}: no alias can have this name: it was passed over`)
    else return true
    return false
  }

  #add(alias: Alias): void {
    this.#aliases.set(alias.name, alias)
    this.#folded.set(alias.name.toLowerCase(), alias.name)
  }

  #pricing(name: string, of: Mapping): Pick<Alias, 'pricing'> {
    const { input_cost_per_token: input, output_cost_per_token: output } = of
    if (input === undefined && output === undefined) return {}
    const [inputPerMillionTokens, outputPerMillionTokens] = [perMillion(input), perMillion(output)]
    if (inputPerMillionTokens !== null && outputPerMillionTokens !== null)
      return { pricing: { inputPerMillionTokens, outputPerMillionTokens } }
    this.#warn(`${name}: its price needs both input_cost_per_token and output_cost_per_token as numbers: it was passed over`)
    return {}
  }

  #join(alias: string, group: unknown): void {
    if (typeof group !== 'string' || !isName(group)) {
      this.#warn(`${alias}: no access group can have the name ${JSON.stringify(group)}: it was passed over`)
      return
    }
    const members = this.#groups.get(group)
    if (members) members.add(alias)
    else this.#groups.set(group, new Set([alias]))
  }

  #otherNames(): void {
    const names = new Map<string, string>()
    for (const [section, member] of ALIAS_MAPS) {
      const map = section in this.#config && isRecord(this.#config[section]) ? this.#config[section][member] : undefined
      for (const [name, target] of Object.entries(isRecord(map) ? map : {})) {
        const model = isRecord(target) ? target.model : target
        if (typeof model === 'string') names.set(name, model)
        else this.#warn(`${section}.${member}.${name} names no model: it was passed over`)
      }
    }
    for (const name of names.keys()) {
      if (this.#aliases.has(name)) this.#warn(`${name}: a model of the model_list has this name already, and counts`)
      else if (this.#mayBeCalled(name)) this.#otherName(name, names)
    }
  }

  /** Follows names of names to a model. */
  #otherName(name: string, names: ReadonlyMap<string, string>): void {
    const way = [name]
    let target = names.get(name) ?? ''
    while (!this.#aliases.has(target) && names.has(target) && !way.includes(target)) {
      way.push(target)
      target = names.get(target) ?? ''
    }
    const found = this.#aliases.get(target)
    if (found) {
      this.#add({ ...found, name })
    } else if (way.includes(target)) {
      this.#warn(`${name}: its names go round in a circle, ${[...way, target].join(' -> ')}: it was passed over`)
    } else {
      const litellmModel = this.#litellmModel(name, target, undefined)
      if (litellmModel !== null) this.#add({ name, litellmModel })
    }
  }

  #leftOut(): void {
    if (this.#parameters.size > 0) this.#warn(`litellm_params that stay with LiteLLM: ${[...this.#parameters].sort().join(', ')}`)
    if ('include' in this.#config) this.#warn('the files under include were not read')
    const settings = Object.entries(this.#config).flatMap(([section, value]) => {
      if (section === 'model_list' || section === 'include') return []
      const taken = ALIAS_MAPS.filter(([of]) => of === section).map(([, member]) => member as string)
      if (!isRecord(value) || taken.length === 0) return [section]
      return Object.keys(value).flatMap((member) => (taken.includes(member) ? [] : [`${section}.${member}`]))
    })
    if (settings.length > 0) this.#warn(`settings that stay with LiteLLM: ${settings.join(', ')}`)
  }

  #manifest(): string {
    const accessGroups = [...this.#groups].map(([name, members]) => ({ name, modelAliases: [...members] }))
    const manifest = { version: 1, aliases: [...this.#aliases.values()], ...(accessGroups.length > 0 ? { accessGroups } : {}) }
    const document = new Document(manifest, { aliasDuplicateObjects: false })
    const lines = ['From a litellm_config.yaml.', ...this.#warnings]
    document.commentBefore = lines.map((line) => ` ${oneLine(line)}`).join('\n')
    return document.toString({ lineWidth: 0, blockQuote: false })
  }

  #warn(sentence: string): void {
    this.#warnings.push(sentence)
  }
}

function description({ description: text }: Mapping): Pick<Alias, 'description'> {
  return typeof text === 'string' && text.length <= 2_000 ? { description: text } : {}
}

function isLitellmModel(text: string): boolean {
  try {
    return litellmModelInput(text) === text
  } catch {
    return false
  }
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
}

function isRecord(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
