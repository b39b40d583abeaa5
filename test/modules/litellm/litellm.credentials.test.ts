import { describe, expect, test } from 'vitest'
import providers from '../../../src/modules/catalog/data/providers.json' with { type: 'json' }
import { credentialsOf } from '../../../src/modules/litellm/litellm.credentials.ts'

describe('credentials of a provider', () => {
  test.each([
    ['openai', { api_key: 'OPENAI_API_KEY' }],
    ['anthropic', { api_key: 'ANTHROPIC_API_KEY' }],
    ['together_ai', { api_key: 'TOGETHERAI_API_KEY' }],
    ['nano-gpt', { api_key: 'NANOGPT_API_KEY' }],
    ['cohere_chat', { api_key: 'COHERE_API_KEY' }],
    ['azure', { api_key: 'AZURE_API_KEY', api_base: 'AZURE_API_BASE', api_version: 'AZURE_API_VERSION' }],
    ['azure_ai', { api_key: 'AZURE_AI_API_KEY', api_base: 'AZURE_AI_API_BASE' }],
    ['vertex_ai', { vertex_project: 'VERTEXAI_PROJECT', vertex_location: 'VERTEXAI_LOCATION' }],
    [
      'bedrock',
      {
        aws_access_key_id: 'AWS_ACCESS_KEY_ID',
        aws_secret_access_key: 'AWS_SECRET_ACCESS_KEY',
        aws_session_token: 'AWS_SESSION_TOKEN',
        aws_region_name: 'AWS_REGION_NAME',
      },
    ],
    ['ollama', { api_base: 'OLLAMA_API_BASE' }],
    ['hosted_vllm', { api_key: 'HOSTED_VLLM_API_KEY', api_base: 'HOSTED_VLLM_API_BASE' }],
    ['github_copilot', {}],
  ])('of %s are where LiteLLM looks for them', (provider, variables) => {
    const references = Object.entries(variables).map(([parameter, variable]) => [parameter, `os.environ/${variable}`])
    expect(credentialsOf(provider)).toEqual(Object.fromEntries(references))
  })

  test('are references to variables for every provider that LiteLLM has, and never anything else', () => {
    for (const provider of [...providers, 'constructor']) {
      for (const [parameter, reference] of Object.entries(credentialsOf(provider))) {
        expect(parameter).toMatch(/^[a-z_]+$/)
        expect(reference).toMatch(/^os\.environ\/[A-Z][A-Z0-9_]*$/)
      }
    }
  })
})
