/** Models and prices as a litellm_config.yaml spells them, in this program's spelling. */
import { findModel, isKnownProvider } from '../modules/catalog/catalog.ts'

/** Whose models LiteLLM finds by their name alone, in the order in which it looks. */
const FOUND_BY_NAME = [
  'openai',
  'anthropic',
  'cohere',
  'replicate',
  'openrouter',
  'vertex_ai',
  'gemini',
  'mistral',
  'bedrock',
  'deepseek',
  'xai',
]

/** `provider/model`; null when no provider can be told. */
export function withProvider(model: string, provider: unknown): string | null {
  if (typeof provider === 'string' && isKnownProvider(provider)) return model.startsWith(`${provider}/`) ? model : `${provider}/${model}`
  const slash = model.indexOf('/')
  if (slash > 0 && isKnownProvider(model.slice(0, slash))) return model
  const found = FOUND_BY_NAME.find((name) => findModel(`${name}/${model}`) !== undefined)
  return found === undefined ? null : `${found}/${model}`
}

/** USD per million tokens as a decimal, from USD per token as LiteLLM writes it (`3e-05`, `0.00003`); null for what is no price. */
export function perMillion(cost: unknown): string | null {
  const match = /^(\d{1,15})(?:\.(\d{1,30}))?(?:e([+-]?\d{1,2}))?$/i.exec(String(cost))
  if (!match || (typeof cost !== 'number' && typeof cost !== 'string')) return null
  const [, whole = '', fraction = '', exponent = '0'] = match
  const shift = Number(exponent) + 6 - fraction.length
  const digits = `${whole}${fraction}`
  const text = shift >= 0 ? `${digits}${'0'.repeat(shift)}` : withPoint(digits, -shift)
  const plain = text.replace(/^0+(?=\d)/, '')
  return /^\d{1,7}(\.\d{1,12})?$/.test(plain) ? plain : null
}

function withPoint(digits: string, places: number): string {
  const padded = digits.padStart(places + 1, '0')
  const after = padded.slice(-places).replace(/0+$/, '')
  return `${padded.slice(0, -places)}${after === '' ? '' : `.${after}`}`
}
