import pc from './colors.ts'
import { type Connection, connection, execute, ServerError } from './graphql-client.ts'

interface Changed {
  readonly events: readonly { readonly position: string; readonly summary: string }[]
}
interface HistoryNode {
  readonly position: string
  readonly recordedAt: string
  readonly actor: { readonly name: string }
  readonly reason: string | null
  readonly summary: string
}
interface SwitchNode {
  readonly at: string
  readonly from: string
  readonly to: string
  readonly actor: { readonly name: string }
  readonly reason: string | null
}

const CHANGED = 'events { position summary }'

/**
 * A client's onboarding and a provider switch, start to end. What is there already from an earlier run is kept, so it can be
 * played again; the switch goes back first.
 */
export async function runDemo(options: { url?: string; key?: string }, environment: NodeJS.ProcessEnv): Promise<void> {
  const to = connection(options, environment)
  const change = (operation: string, type: string, input: Record<string, unknown>) => make(to, operation, type, input)

  heading('1. Model aliases')
  await change('createModelAlias', 'CreateModelAliasInput', {
    name: 'gpt-4',
    litellmModel: 'openai/gpt-4',
    description: 'GPT-4 for complex tasks',
  })
  await change('createModelAlias', 'CreateModelAliasInput', {
    name: 'gpt-3.5-turbo',
    litellmModel: 'openai/gpt-3.5-turbo',
    description: 'Fast model for simple tasks',
  })
  await change('createModelAlias', 'CreateModelAliasInput', {
    name: 'smart',
    litellmModel: 'openai/gpt-4',
    description: 'Smart model for complex tasks',
  })

  heading('2. Access group')
  await change('createAccessGroup', 'CreateAccessGroupInput', {
    name: 'starter-models',
    description: 'Models for starter plan',
    modelAliases: ['gpt-3.5-turbo', 'smart'],
  })

  heading('3. Organization')
  await change('createOrganization', 'CreateOrganizationInput', { organizationId: 'org_newclient', name: 'New Client Inc' })

  heading('4. Team')
  await change('createTeam', 'CreateTeamInput', {
    organizationId: 'org_newclient',
    teamId: 'newclient-prod',
    teamAlias: 'Production',
    accessGroups: ['starter-models'],
    creditsAllocated: '1000',
  })

  heading('5. What the team is served')
  await change('switchProvider', 'SwitchProviderInput', {
    alias: 'smart',
    litellmModel: 'openai/gpt-4',
    reason: 'The demo starts from OpenAI',
  })
  await resolve(to, 'gpt-3.5-turbo')
  await resolve(to, 'smart')
  await resolve(to, 'gpt-4')

  heading('6. Switch smart from OpenAI to Anthropic; no client changes a line')
  await change('switchProvider', 'SwitchProviderInput', {
    alias: 'smart',
    litellmModel: 'anthropic/claude-3-opus-20240229',
    description: 'Smart model for complex tasks (now using Claude)',
    reason: 'Better answers on long documents',
  })
  await resolve(to, 'smart')

  heading('7. Who switched smart, when and why')
  const { providerSwitches, modelAlias } = await execute<{
    providerSwitches: { nodes: readonly SwitchNode[] }
    modelAlias: { history: { nodes: readonly HistoryNode[] } }
  }>(
    to,
    `{ providerSwitches(filter: { alias: "smart" }, first: 10) { nodes { at from to actor { name } reason } }
       modelAlias(name: "smart") { history(first: 20) { nodes { position recordedAt actor { name } reason summary } } } }`,
  )
  for (const { at, from, to: target, actor, reason } of providerSwitches.nodes) {
    console.log(`  ${at}  ${from} ${pc.bold('->')} ${target}  ${pc.dim(`by ${actor.name}: ${reason ?? 'no reason given'}`)}`)
  }

  heading('8. The whole history of smart, the newest first')
  for (const { position, recordedAt, summary, actor, reason } of modelAlias.history.nodes) {
    console.log(`  ${pc.dim(`#${position}`)} ${recordedAt}  ${summary}  ${pc.dim(`by ${actor.name}${reason ? `: ${reason}` : ''}`)}`)
  }
  console.log(`\nSee for yourself: ${to.url}/playground`)
}

function heading(text: string): void {
  console.log(`\n${pc.bold(text)}`)
}

async function make(to: Connection, operation: string, type: string, input: Record<string, unknown>): Promise<void> {
  try {
    const query = `mutation Demo($input: ${type}!) { done: ${operation}(input: $input) { ${CHANGED} } }`
    const { done } = await execute<{ done: Changed }>(to, query, { input })
    if (done.events.length === 0) console.log(`  ${pc.dim('nothing to change')}`)
    for (const { position, summary } of done.events) console.log(`  ${pc.green(`#${position}`)} ${summary}`)
  } catch (error) {
    if (!(error instanceof ServerError) || !error.code.endsWith('ALREADY_EXISTS')) throw error
    console.log(`  ${pc.dim(`there already: ${error.message}`)}`)
  }
}

async function resolve(to: Connection, alias: string): Promise<void> {
  const query = 'query Demo($alias: String!) { resolveModel(teamId: "newclient-prod", alias: $alias) { litellmModel grantedBy position } }'
  try {
    const { resolveModel: found } = await execute<{ resolveModel: { litellmModel: string; grantedBy: string[]; position: string } }>(
      to,
      query,
      { alias },
    )
    console.log(
      `  model: "${alias}" ${pc.bold('->')} ${found.litellmModel}  ${pc.dim(`by ${found.grantedBy.join(', ')}, as of #${found.position}`)}`,
    )
  } catch (error) {
    if (!(error instanceof ServerError) || error.code === 'UNREACHABLE' || error.code === 'UNAUTHENTICATED') throw error
    console.log(`  model: "${alias}" ${pc.bold('->')} ${pc.yellow(error.code)}  ${pc.dim(error.message)}`)
  }
}
