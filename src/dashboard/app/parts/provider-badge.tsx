import { Badge } from '@mantine/core'

const COLORS: Readonly<Record<string, string>> = {
  openai: 'teal',
  anthropic: 'orange',
  gemini: 'blue',
  vertex_ai: 'blue',
  azure: 'cyan',
  bedrock: 'yellow',
  mistral: 'red',
  cohere: 'grape',
  groq: 'pink',
  ollama: 'gray',
}

export function providerColor(provider: string): string {
  return COLORS[provider] ?? 'indigo'
}

export function ProviderBadge({ provider }: { readonly provider: string }) {
  return (
    <Badge variant="light" color={providerColor(provider)} tt="none" maw="100%">
      {provider}
    </Badge>
  )
}
