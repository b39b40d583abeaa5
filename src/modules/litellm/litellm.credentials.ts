/** Which environment variables LiteLLM finds a provider's credentials in, as parameters of a model that refer to them. */

/** Parameter of LiteLLM -> environment variable. */
type Variables = Readonly<Record<string, string>>

const AZURE: Variables = { api_key: 'AZURE_API_KEY', api_base: 'AZURE_API_BASE', api_version: 'AZURE_API_VERSION' }
/** Unset ones leave the choice to the AWS SDK: a profile, a role, or the machine's own identity. */
const AWS: Variables = {
  aws_access_key_id: 'AWS_ACCESS_KEY_ID',
  aws_secret_access_key: 'AWS_SECRET_ACCESS_KEY',
  aws_session_token: 'AWS_SESSION_TOKEN',
  aws_region_name: 'AWS_REGION_NAME',
}
/** Google's own library finds the credentials, by GOOGLE_APPLICATION_CREDENTIALS or the machine's identity. */
const VERTEX: Variables = { vertex_project: 'VERTEXAI_PROJECT', vertex_location: 'VERTEXAI_LOCATION' }
const DATABRICKS: Variables = { api_key: 'DATABRICKS_API_KEY', api_base: 'DATABRICKS_API_BASE' }
const OLLAMA: Variables = { api_base: 'OLLAMA_API_BASE' }
const WATSONX: Variables = { api_key: 'WATSONX_APIKEY', api_base: 'WATSONX_URL', project_id: 'WATSONX_PROJECT_ID' }
/** Signed in by other means than variables, or nothing to sign in to. */
const NONE: Variables = {}

/** Providers whose variable is not `<PROVIDER>_API_KEY`. */
const KEYS: Readonly<Record<string, string>> = {
  ai21_chat: 'AI21_API_KEY',
  aiohttp_openai: 'OPENAI_API_KEY',
  anthropic_text: 'ANTHROPIC_API_KEY',
  apertis: 'STIMA_API_KEY',
  black_forest_labs: 'BFL_API_KEY',
  cohere_chat: 'COHERE_API_KEY',
  datarobot: 'DATAROBOT_API_TOKEN',
  lambda_ai: 'LAMBDA_API_KEY',
  meta_llama: 'LLAMA_API_KEY',
  mongodb: 'MONGODB_SIDECAR_API_KEY',
  'nano-gpt': 'NANOGPT_API_KEY',
  perplexity: 'PERPLEXITYAI_API_KEY',
  scaleway: 'SCW_SECRET_KEY',
  'scx-ai': 'SCX_API_KEY',
  tensormesh: 'TENSORMESH_INFERENCE_API_KEY',
  'text-completion-codestral': 'CODESTRAL_API_KEY',
  'text-completion-inception': 'INCEPTION_API_KEY',
  'text-completion-openai': 'OPENAI_API_KEY',
  together_ai: 'TOGETHERAI_API_KEY',
  veniceai: 'VENICE_AI_API_KEY',
}

/** Providers that run where their user says, by `<PROVIDER>_API_BASE`. */
const OWN_ENDPOINTS: ReadonlySet<string> = new Set([
  'a2a',
  'a2a_agent',
  'azure_ai',
  'azure_speech',
  'bespoke',
  'custom',
  'custom_openai',
  'databricks',
  'docker_model_runner',
  'gdc',
  'heroku',
  'hosted_vllm',
  'infinity',
  'langflow',
  'langgraph',
  'laya',
  'lemonade',
  'litellm_proxy',
  'llamafile',
  'lm_studio',
  'milvus',
  'nvidia_riva',
  'oobabooga',
  'openai_like',
  'opensearch',
  'petals',
  'pg_vector',
  'ragflow',
  'strands_decider',
  'triton',
  'valkey',
  'xinference',
])

/** Providers that take other parameters than a key and an endpoint. */
const OTHERS: Readonly<Record<string, Variables>> = {
  auto_router: NONE,
  aws_polly: AWS,
  aws_textract: AWS,
  azure: AZURE,
  azure_text: AZURE,
  bedrock: AWS,
  bedrock_mantle: { api_key: 'BEDROCK_MANTLE_API_KEY', ...AWS },
  chatgpt: NONE,
  databricks_agent: DATABRICKS,
  dotprompt: NONE,
  github_copilot: NONE,
  litellm_agent: NONE,
  microsoft_365_copilot: NONE,
  oci: {
    oci_user: 'OCI_USER',
    oci_fingerprint: 'OCI_FINGERPRINT',
    oci_tenancy: 'OCI_TENANCY',
    oci_region: 'OCI_REGION',
    oci_key: 'OCI_KEY',
    oci_compartment_id: 'OCI_COMPARTMENT_ID',
  },
  ollama: OLLAMA,
  ollama_chat: OLLAMA,
  predibase: { api_key: 'PREDIBASE_API_KEY', tenant_id: 'PREDIBASE_TENANT_ID' },
  s3_vectors: AWS,
  sagemaker: AWS,
  sagemaker_chat: AWS,
  sagemaker_nova: AWS,
  sap: NONE,
  snowflake: { api_key: 'SNOWFLAKE_JWT', account_id: 'SNOWFLAKE_ACCOUNT_ID' },
  transcribe: AWS,
  vertex_ai: VERTEX,
  vertex_ai_beta: VERTEX,
  vllm: NONE,
  watsonx: WATSONX,
  watsonx_text: WATSONX,
}

/** Providers that LiteLLM reads no variable for by itself: their names are ours, and only a reference makes LiteLLM read them. */
const NAMED_BY_US: ReadonlySet<string> = new Set([
  'a2a',
  'a2a_agent',
  'bespoke',
  'cursor',
  'custom',
  'custom_openai',
  'langfuse',
  'laya',
  'oobabooga',
  'opensearch',
  'petals',
  'reducto',
  'triton',
  'valkey',
])

/** Whether LiteLLM finds the provider's credentials without being referred to them. */
export function findsByItself(provider: string): boolean {
  return !NAMED_BY_US.has(provider)
}

/** Parameters for `litellm_params`, each a reference that LiteLLM resolves itself: no secret passes through here. */
export function credentialsOf(provider: string): Readonly<Record<string, string>> {
  const references = Object.entries(variablesOf(provider)).map(([parameter, variable]) => [parameter, `os.environ/${variable}`])
  return Object.fromEntries(references)
}

function variablesOf(provider: string): Variables {
  const other = Object.hasOwn(OTHERS, provider) ? OTHERS[provider] : undefined
  if (other) return other
  const prefix = provider.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')
  const api_key = (Object.hasOwn(KEYS, provider) ? KEYS[provider] : undefined) ?? `${prefix}_API_KEY`
  return OWN_ENDPOINTS.has(provider) ? { api_key, api_base: `${prefix}_API_BASE` } : { api_key }
}
