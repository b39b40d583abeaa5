import { connection, execute } from './graphql-client.ts'

export const LITELLM_CONFIG = '{ litellmConfig }'

/** Prints the configuration and nothing else, so that it can be sent straight into a file. */
export async function exportLitellm(options: { url?: string; key?: string }, environment: NodeJS.ProcessEnv): Promise<void> {
  const { litellmConfig } = await execute<{ litellmConfig: string }>(connection(options, environment), LITELLM_CONFIG)
  process.stdout.write(litellmConfig)
}
