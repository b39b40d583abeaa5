import { connection, execute } from './graphql-client.ts'

/** Prints the configuration and nothing else, so that it can be sent straight into a file. */
export async function exportLitellm(options: { url?: string; key?: string }, environment: NodeJS.ProcessEnv): Promise<void> {
  const { litellmConfig } = await execute<{ litellmConfig: string }>(connection(options, environment), '{ litellmConfig }')
  process.stdout.write(litellmConfig)
}
