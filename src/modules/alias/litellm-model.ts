import { InvalidLitellmModel } from './alias.errors.ts'

/** Printable ASCII without spaces, quotes or backslashes; the first slash parts provider and model. */
const FORM = /^[A-Za-z0-9][A-Za-z0-9._-]*\/[!#-&(-[\]-~]+$/

/** `bedrock/us-east-1/anthropic.claude` -> provider `bedrock`, model `us-east-1/anthropic.claude`. */
export function splitLitellmModel(litellmModel: string): { readonly provider: string; readonly model: string } {
  const slash = litellmModel.indexOf('/')
  return { provider: litellmModel.slice(0, slash), model: litellmModel.slice(slash + 1) }
}

/** Refuses what cannot be a LiteLLM model: no slash, an empty part, spaces, a leading or doubled slash. */
export function litellmModelInput(value: string): string {
  const fits = value.length <= 200 && FORM.test(value) && !value.includes('//') && !value.endsWith('/')
  if (!fits) throw new InvalidLitellmModel(value)
  return value
}
