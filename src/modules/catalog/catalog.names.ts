// How one model goes by several names: LiteLLM's routes, regions and twin prefixes around the name that its price list knows.

/** Prefixes that reach the same models by another endpoint of the same vendor; the price list keeps each model under one of them. */
const TWIN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['ai21', 'ai21_chat'],
  ['ai21_chat', 'ai21'],
  ['anthropic_text', 'anthropic'],
  ['azure_text', 'azure'],
  ['codestral', 'text-completion-codestral'],
  ['cohere', 'cohere_chat'],
  ['cohere_chat', 'cohere'],
  ['ollama_chat', 'ollama'],
  ['openai', 'text-completion-openai'],
  ['sagemaker_chat', 'sagemaker'],
  ['text-completion-codestral', 'codestral'],
  ['text-completion-openai', 'openai'],
  ['vertex_ai_beta', 'vertex_ai'],
  ['watsonx_text', 'watsonx'],
])

/** Providers whose model names are the user's own: deployments, endpoints, or what a local server was given. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'azure',
  'azure_text',
  'ollama',
  'ollama_chat',
  'sagemaker',
  'sagemaker_chat',
  'sagemaker_nova',
])

/** LiteLLM's routes inside bedrock, and AWS regions; both may stand before the model's id. */
const BEDROCK_ROUTE_OR_REGION = /^(chat_completions|converse|invoke|openai|mantle|nova-2|nova|[a-z]{2}(-[a-z]+)+-\d)\//

/** Cross-region inference profiles of bedrock, `us.` and its like. */
const BEDROCK_GEOGRAPHY = /^(us-gov|us|eu|apac|jp|au|ca|global)\./

/** Splits `provider/model` at the first slash; a name without a slash has no provider. */
export function splitName(litellmModel: string): { provider: string; model: string } {
  const slash = litellmModel.indexOf('/')
  return slash < 0
    ? { provider: '', model: litellmModel }
    : { provider: litellmModel.slice(0, slash), model: litellmModel.slice(slash + 1) }
}

/** The names under which the price list may know a model, the exact one first. */
export function namesOf(litellmModel: string): string[] {
  const { provider, model } = splitName(litellmModel)
  const names = [litellmModel]
  if (provider === 'bedrock') {
    const id = bedrockId(model)
    names.push(`bedrock/${id}`, `bedrock/${id.replace(BEDROCK_GEOGRAPHY, '')}`)
  }
  // A fine-tuned model, `ft:gpt-4o-2024-08-06:acme::7q8`, is listed by the base model it was tuned from.
  const tuned = /^ft:[^:]+/.exec(model)
  if (tuned) names.push(`${provider}/${tuned[0]}`)
  const twin = TWIN_PREFIXES.get(provider)
  if (twin !== undefined) names.push(...names.map((name) => `${twin}${name.slice(provider.length)}`))
  return names
}

/** Whether no list can know the name: wildcards, deployments and endpoints of the user's own, ARNs, numbered endpoints. */
export function isOwnName(litellmModel: string): boolean {
  const { provider, model } = splitName(litellmModel)
  return (
    model.includes('*') ||
    OWN_NAMES.has(provider) ||
    /(^|\/)arn:/.test(model) ||
    (provider.startsWith('vertex_ai') && /(^|\/)\d+$/.test(model))
  )
}

/** A model of bedrock without the routes and regions before it. */
export function bedrockId(model: string): string {
  let id = model
  while (BEDROCK_ROUTE_OR_REGION.test(id)) id = id.slice(id.indexOf('/') + 1)
  return id
}
