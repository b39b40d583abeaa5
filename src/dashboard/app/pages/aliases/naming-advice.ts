/** Words that tie a name to a provider, as in "openai-gpt4". */
const PROVIDER = /(^|[-_./:])(openai|anthropic|google|azure|bedrock|aws|vertex|mistralai|cohere|groq)([-_./:]|$)/i
/** A dated or numbered release, as in "claude-3-opus-20240229" or "gpt-4-0613". */
const RELEASE = /\d{8}|\d{4}-\d{2}-\d{2}|[-_]v?\d{4}$/

/** A hint about a name that could be better; null when there is none. Nothing is refused for it. */
export function namingAdvice(name: string): string | null {
  if (name === '') return null
  if (/[A-Z]/.test(name)) return 'Stick to lower case: clients must spell it exactly like this.'
  if (RELEASE.test(name)) return 'Leave the release out of the name: the alias can then move to the next one.'
  if (PROVIDER.test(name)) return 'With the provider in its name it will look odd once it is switched to another one.'
  if (name.includes('_') && name.includes('-')) return 'Be consistent: hyphens everywhere, or underscores everywhere.'
  return null
}
