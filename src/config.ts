import { z } from 'zod'
import { signInSettings } from './auth/sign-in.settings.ts'
import { isLoopback } from './kernel/loopback.ts'

const port = z.coerce.number('expected a port number').int().min(0).max(65_535)

/** Every setting, from environment variables; `.env.example` lists the same. */
const schema = z.object({
  PORT: port.default(8003).describe('Port to listen on; 0 takes any free one.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for all.'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host:port/database')
    .optional()
    .describe('PostgreSQL to keep everything in; the embedded store when unset.'),
  DATA_DIR: z.string().min(1).default('./data').describe('Folder of the embedded store.'),
  SWITCHBOOK_ADMIN_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{16,512}$/, 'expected 16 to 512 visible ASCII characters')
    .optional()
    .describe('The first ADMIN key, instead of one that is made and printed; counts on the first start only.'),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10).describe('Connections for reads, beside the one of the writer.'),
  STATEMENT_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(10_000).describe('Longest read on PostgreSQL.'),
  MAX_SUBSCRIPTIONS: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(500)
    .describe('Subscriptions that may be open at once, and connections for them.'),
  MAX_SUBSCRIPTIONS_PER_KEY: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(100)
    .describe('Of these with one key, so that no one key takes them all.'),
  REQUEST_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(600_000)
    .default(30_000)
    .describe('Longest that a client may take to send a request; its headers have 10 seconds of it.'),
  WRONG_KEYS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(100)
    .describe('Wrong keys from one address, or for one key id, before the next are answered with 429 until the minute is over.'),
  IDEMPOTENCY_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(36_500)
    .default(30)
    .describe('Days for which the answer to an idempotency key is kept; after them the key may be used anew.'),
  USAGE_RETENTION_DAYS: z.coerce
    .number()
    .int()
    .min(28)
    .max(36_500)
    .optional()
    .describe('Days for which calls are kept one by one, and then to the end of their month; sums by day are kept for ever. Unset: all.'),
  ...signInSettings,
  DRAIN_DELAY_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60_000)
    .default(0)
    .describe(
      'How long a node that is told to end goes on answering while /readyz says that it leaves: longer than proxies take to notice.',
    ),
  LITELLM_URL: z
    .string()
    .regex(/^https?:\/\/[^\s/]+\/?$/, 'expected http://host:port')
    .optional()
    .describe('LiteLLM that answers behind /v1; without it the client path is closed.'),
  LITELLM_API_KEY: z.string().min(1).optional().describe('Key that is sent to LiteLLM, such as its master key.'),
  LITELLM_SYNC: z
    .stringbool({ truthy: ['true'], falsy: ['false'], error: 'expected true or false' })
    .default(false)
    .describe('Keeps the models of LITELLM_URL in step through its admin API; LiteLLM has to keep its models in a database.'),
  GATEWAY_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(1_000)
    .max(3_600_000)
    .default(600_000)
    .describe('Longest silence of LiteLLM within one answer.'),
  GATEWAY_TELL_MODEL: z
    .enum(['true', 'false'])
    .default('true')
    .describe('Whether answers carry the headers x-model-served and x-log-position.'),
  DEMO_OPEN: z
    .stringbool({ truthy: ['true'], falsy: ['false'], error: 'expected true or false' })
    .default(false)
    .describe(
      'Lets programs on this machine use /api without a key, as an editor named "Demo (no key)"; refused unless HOST is a loopback address.',
    ),
  USAGE_FLUSH_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(10_000)
    .default(200)
    .describe(
      'How long answered calls may wait to be written together, and so what kill -9 can lose; 0 writes each before its answer ends.',
    ),
  LOW_CREDITS_PERCENT: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(10)
    .describe('At how many percent of what was allocated the remaining credits of a team count as low.'),
  QUERY_LANE: z
    .stringbool({ truthy: ['true'], falsy: ['false'], error: 'expected true or false' })
    .default(true)
    .describe('Whether queries that are asked again and again are answered by compiled code, with the same bytes, instead of Apollo.'),
  TRUSTED_DOCUMENTS: z
    .enum(['off', 'log', 'enforce'])
    .default('off')
    .describe(
      'Whether GraphQL documents that are in no manifest are told in the log (`log`) or refused unless the key is an ADMIN key (`enforce`).',
    ),
  TRUSTED_DOCUMENTS_FILES: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((file) => file.trim() || []))
    .describe('Manifests of trusted documents, separated by commas; those of the dashboard and of the command line are built in.'),
  METRICS_OPEN: z
    .stringbool({ truthy: ['true'], falsy: ['false'], error: 'expected true or false' })
    .default(false)
    .describe('Lets anybody who reaches the port read /metrics without a key: for scrapers on a private network.'),
  WEBHOOK_ALLOW_HTTP: z
    .stringbool({ truthy: ['true'], falsy: ['false'], error: 'expected true or false' })
    .default(false)
    .describe('Lets webhooks go to other machines over http:// as well, where anybody between can read them.'),
  WEBHOOK_MAX_FAILURES: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000)
    .default(15)
    .describe('Failed attempts in a row after which a webhook is parked; 15 take about half an hour.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('What is logged to standard error.'),
})

/** Whoever opens the door without a key opens it to this machine alone. */
const checked = schema
  .refine(({ DEMO_OPEN, HOST }) => DEMO_OPEN !== true || isLoopback(HOST), {
    path: ['DEMO_OPEN'],
    error: 'expected false unless HOST is a loopback address (127.0.0.0/8, ::1 or localhost)',
    // Told together with all other faults.
    when: () => true,
  })
  .refine(({ LITELLM_SYNC, LITELLM_URL }) => LITELLM_SYNC !== true || LITELLM_URL !== undefined, {
    path: ['LITELLM_SYNC'],
    error: 'expected false while LITELLM_URL is not set',
    when: () => true,
  })
  .refine(({ OIDC_ISSUER, OIDC_AUDIENCE }) => (OIDC_ISSUER === undefined) === (OIDC_AUDIENCE === undefined), {
    path: ['OIDC_AUDIENCE'],
    error: 'expected the audience of its tokens while OIDC_ISSUER is set, and none while it is not',
    when: () => true,
  })
  .refine(({ OIDC_ISSUER, OIDC_JWKS_URL }) => OIDC_ISSUER !== undefined || OIDC_JWKS_URL === undefined, {
    path: ['OIDC_JWKS_URL'],
    error: 'expected none while OIDC_ISSUER is not set',
    when: () => true,
  })

/** Settings whose values are not printed. */
const SECRET = new Set(['SWITCHBOOK_ADMIN_KEY', 'DATABASE_URL', 'LITELLM_API_KEY'])

export type Config = z.infer<typeof schema>

export class ConfigError extends Error {}

/** Reads the settings, or throws one error that names every variable at fault. Empty variables count as unset. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name in schema.shape && value !== ''))
  const result = checked.safeParse(given)
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) => {
    const name = path.join('.')
    const value = SECRET.has(name) ? '(not shown)' : JSON.stringify(given[name])
    return `  ${name}: ${value} is not accepted: ${message}`
  })
  throw new ConfigError(`the configuration has ${faults.length} fault${faults.length > 1 ? 's' : ''}:\n${faults.join('\n')}`)
}

/** Name, default and description of each setting, for documentation and its test. */
export const settings: readonly { readonly name: string; readonly fallback: unknown; readonly description: string }[] = Object.entries(
  schema.shape,
).map(([name, type]) => {
  const parsed = type.safeParse(undefined)
  return { name, fallback: parsed.success ? parsed.data : undefined, description: type.description ?? '' }
})
