/**
 * What the system should do, said once more and as plainly as can be: one command after another on a few maps. It knows nothing of
 * logs, versions of rows, drafts or batches.
 */
import type { Command } from '../../src/kernel/command.ts'

interface Alias {
  litellmModel: string
  description: string | null
  active: boolean
  price: string | null
}

interface Group {
  description: string | null
  aliases: string[]
}

interface Team {
  organization: string
  name: string
  status: string
  mode: string
  tokens: number | null
  groups: string[]
  /** Billionths of a credit. */
  credits: bigint
}

interface Contents {
  aliases: Record<string, Alias>
  groups: Record<string, Group>
  organizations: Record<string, { name: string }>
  teams: Record<string, Team>
  /** Events so far of each entity that ever lived. */
  versions: Record<string, number>
}

export type Outcome = { readonly events: readonly string[] } | { readonly refusals: ReadonlySet<string> }

interface Sent {
  readonly type: string
  readonly key: string
  readonly expectedVersion?: number | undefined
  // biome-ignore lint/suspicious/noExplicitAny: the model reads commands as loosely as JSON
  readonly data: Record<string, any>
}

class Refused extends Error {
  readonly codes: ReadonlySet<string>
  constructor(codes: Iterable<string>) {
    super()
    this.codes = new Set(codes)
  }
}

const STREAMS: Readonly<Record<string, keyof Contents>> = {
  ModelAlias: 'aliases',
  AccessGroup: 'groups',
  Organization: 'organizations',
  Team: 'teams',
}
const PROVIDERS = ['openai', 'anthropic']

export class Model {
  contents: Contents = { aliases: {}, groups: {}, organizations: {}, teams: {}, versions: {} }
  readonly #answered = new Map<string, { readonly request: string; readonly events: readonly string[] }>()
  #events: string[] = []

  /** All of them or none. `key` is the request's idempotency key, if it has one. */
  submit(commands: readonly Command[], key?: string): Outcome {
    const request = JSON.stringify(commands)
    const earlier = key === undefined ? undefined : this.#answered.get(key)
    if (earlier) return earlier.request === request ? { events: earlier.events } : { refusals: new Set(['IDEMPOTENCY_KEY_REUSED']) }
    const before = structuredClone(this.contents)
    this.#events = []
    try {
      for (const command of commands) this.#one(command as unknown as Sent)
    } catch (error) {
      this.contents = before
      if (error instanceof Refused) return { refusals: error.codes }
      throw error
    }
    if (key !== undefined) this.#answered.set(key, { request, events: this.#events })
    return { events: this.#events }
  }

  #happened(stream: string, key: string, type: string): void {
    const id = `${stream}:${key}`
    this.contents.versions[id] = (this.contents.versions[id] ?? 0) + 1
    this.#events.push(`${type} ${key}`)
  }

  #one(command: Sent): void {
    const { aliases, groups, organizations, teams, versions } = this.contents
    const { type, key, data, expectedVersion } = command
    const stream = /ModelAlias$/.test(type)
      ? 'ModelAlias'
      : /AccessGroup$/.test(type)
        ? 'AccessGroup'
        : /Organization$/.test(type)
          ? 'Organization'
          : 'Team'
    const shelf = this.contents[STREAMS[stream] as keyof Contents] as Record<string, unknown>
    const lives = Object.hasOwn(shelf, key)
    const twin = Object.keys(shelf).find((other) => other.toLowerCase() === key.toLowerCase())
    const refusals = new Set<string>()
    const unknown = (names: readonly string[], where: object) => names.some((name) => !Object.hasOwn(where, name))
    const twice = (names: readonly string[]) => new Set(names).size < names.length
    const badName = (name: string) => !/^[A-Za-z0-9]([A-Za-z0-9._:/-]{0,62}[A-Za-z0-9])?$/.test(name)
    const refuse = (condition: boolean, code: string) => {
      if (condition) refusals.add(code)
    }
    const badModel = (model: string) => {
      refuse(!model.includes('/'), 'INVALID_LITELLM_MODEL')
      refuse(model.includes('/') && !PROVIDERS.includes(model.split('/')[0] ?? ''), 'UNKNOWN_PROVIDER')
    }
    const done = () => {
      if (refusals.size > 0) throw new Refused(refusals)
    }
    const happened = (event: string) => this.#happened(stream, key, event)

    refuse(lives && expectedVersion !== undefined && expectedVersion !== versions[`${stream}:${key}`], 'VERSION_CONFLICT')
    if (type.startsWith('Create')) {
      const kind = { ModelAlias: 'ALIAS', AccessGroup: 'GROUP', Organization: 'ORGANIZATION', Team: 'TEAM' }[stream]
      refuse(badName(key), stream === 'ModelAlias' ? 'INVALID_ALIAS_NAME' : 'BAD_USER_INPUT')
      refuse(twin !== undefined, `${kind}_ALREADY_EXISTS`)
    } else if (!lives) {
      refuse(
        true,
        { ModelAlias: 'UNKNOWN_ALIAS', AccessGroup: 'UNKNOWN_GROUP', Organization: 'UNKNOWN_ORGANIZATION', Team: 'UNKNOWN_TEAM' }[stream],
      )
      done()
    }

    switch (type) {
      case 'CreateModelAlias': {
        badModel(data.litellmModel)
        refuse(twice(data.accessGroups), 'BAD_USER_INPUT')
        refuse(unknown(data.accessGroups, groups), 'UNKNOWN_GROUP')
        done()
        aliases[key] = {
          litellmModel: data.litellmModel,
          description: data.description,
          active: data.active,
          price: data.pricing?.inputPerMillionTokens ?? null,
        }
        happened('ModelAliasCreated')
        for (const group of data.accessGroups) {
          groups[group]?.aliases.push(key)
          this.#happened('AccessGroup', group, 'ModelsAddedToAccessGroup')
        }
        return
      }
      case 'UpdateModelAlias': {
        const alias = aliases[key] as Alias
        if (data.litellmModel !== undefined && data.litellmModel !== alias.litellmModel) badModel(data.litellmModel)
        done()
        const set = <F extends keyof Alias>(field: F, value: Alias[F] | undefined, event: string) => {
          if (value === undefined || value === alias[field]) return
          alias[field] = value
          happened(event)
        }
        set('litellmModel', data.litellmModel, 'ProviderSwitched')
        set('description', data.description, 'ModelAliasDescribed')
        if (data.pricing !== undefined) set('price', data.pricing?.inputPerMillionTokens ?? null, 'ModelAliasRepriced')
        set('active', data.active, data.active ? 'ModelAliasEnabled' : 'ModelAliasDisabled')
        return
      }
      case 'DeleteModelAlias': {
        done()
        delete aliases[key]
        happened('ModelAliasDeleted')
        for (const group of Object.keys(groups).sort()) {
          const members = groups[group]?.aliases ?? []
          if (!members.includes(key)) continue
          members.splice(members.indexOf(key), 1)
          this.#happened('AccessGroup', group, 'ModelsRemovedFromAccessGroup')
        }
        return
      }
      case 'CreateAccessGroup': {
        refuse(twice(data.modelAliases), 'BAD_USER_INPUT')
        refuse(unknown(data.modelAliases, aliases), 'UNKNOWN_ALIAS')
        done()
        groups[key] = { description: data.description, aliases: [...data.modelAliases] }
        happened('AccessGroupCreated')
        if (data.modelAliases.length > 0) happened('ModelsAddedToAccessGroup')
        return
      }
      case 'UpdateAccessGroup': {
        done()
        const group = groups[key] as Group
        if (data.description === group.description) return
        group.description = data.description
        happened('AccessGroupDescribed')
        return
      }
      case 'AddModelsToAccessGroup':
      case 'RemoveModelsFromAccessGroup': {
        const { aliases: members } = groups[key] as Group
        refuse(twice(data.modelAliases), 'BAD_USER_INPUT')
        refuse(unknown(data.modelAliases, aliases), 'UNKNOWN_ALIAS')
        done()
        const adding = type.startsWith('Add')
        const changing = data.modelAliases.filter((alias: string) => members.includes(alias) !== adding)
        if (changing.length === 0) return
        if (adding) members.push(...changing)
        else (groups[key] as Group).aliases = members.filter((alias) => !changing.includes(alias))
        happened(adding ? 'ModelsAddedToAccessGroup' : 'ModelsRemovedFromAccessGroup')
        return
      }
      case 'DeleteAccessGroup': {
        refuse(
          Object.values(teams).some((team) => team.groups.includes(key)),
          'GROUP_IN_USE',
        )
        done()
        delete groups[key]
        happened('AccessGroupDeleted')
        return
      }
      case 'CreateOrganization': {
        done()
        organizations[key] = { name: data.name }
        happened('OrganizationCreated')
        return
      }
      case 'UpdateOrganization': {
        done()
        const organization = organizations[key] as { name: string }
        if (data.name === organization.name) return
        organization.name = data.name
        happened('OrganizationUpdated')
        return
      }
      case 'CreateTeam': {
        refuse(unknown([data.organizationId], organizations), 'UNKNOWN_ORGANIZATION')
        refuse(twice(data.accessGroups), 'BAD_USER_INPUT')
        refuse(unknown(data.accessGroups, groups), 'UNKNOWN_GROUP')
        done()
        const credits = billionths(data.creditsAllocated ?? '0')
        teams[key] = {
          organization: data.organizationId,
          name: data.teamAlias,
          status: 'ACTIVE',
          mode: data.creditsAllocated === null ? 'NONE' : 'PER_JOB',
          tokens: null,
          groups: [...data.accessGroups].sort(),
          credits,
        }
        happened('TeamCreated')
        if (data.accessGroups.length > 0) happened('AccessGroupsGranted')
        if (credits > 0n) happened('CreditsAdded')
        return
      }
      case 'UpdateTeam': {
        const team = teams[key] as Team
        const mode = data.creditMode ?? team.mode
        const tokens = mode === 'TOKENS' ? (data.tokensPerCredit === undefined ? team.tokens : data.tokensPerCredit) : null
        refuse(mode === 'TOKENS' && (tokens === null || tokens < 1), 'BAD_USER_INPUT')
        refuse(mode !== 'TOKENS' && (data.tokensPerCredit ?? null) !== null, 'BAD_USER_INPUT')
        done()
        if (data.teamAlias !== undefined && data.teamAlias !== team.name) {
          team.name = data.teamAlias
          happened('TeamRenamed')
        }
        if (mode !== team.mode || tokens !== team.tokens) {
          team.mode = mode
          team.tokens = tokens
          happened('CreditModeChanged')
        }
        return
      }
      case 'GrantAccessGroups':
      case 'RevokeAccessGroups': {
        const team = teams[key] as Team
        refuse(twice(data.accessGroups), 'BAD_USER_INPUT')
        refuse(unknown(data.accessGroups, groups), 'UNKNOWN_GROUP')
        done()
        const granting = type.startsWith('Grant')
        const changing = data.accessGroups.filter((group: string) => team.groups.includes(group) !== granting)
        if (changing.length === 0) return
        if (granting) team.groups.push(...changing.sort())
        else team.groups = team.groups.filter((group) => !changing.includes(group))
        happened(granting ? 'AccessGroupsGranted' : 'AccessGroupsRevoked')
        return
      }
      case 'AddCredits': {
        refuse(billionths(data.amount) <= 0n, 'BAD_USER_INPUT')
        done()
        ;(teams[key] as Team).credits += billionths(data.amount)
        happened('CreditsAdded')
        return
      }
      case 'SuspendTeam':
      case 'PauseTeam':
      case 'ResumeTeam': {
        const team = teams[key] as Team
        const [status, event] = {
          SuspendTeam: ['SUSPENDED', 'TeamSuspended'],
          PauseTeam: ['PAUSED', 'TeamPaused'],
          ResumeTeam: ['ACTIVE', 'TeamResumed'],
        }[type] as [string, string]
        refuse(type === 'PauseTeam' && team.status === 'SUSPENDED', 'BAD_USER_INPUT')
        done()
        if (team.status === status) return
        team.status = status
        happened(event)
        return
      }
      case 'DeleteTeam': {
        done()
        delete teams[key]
        happened('TeamDeleted')
        return
      }
      default:
        throw new Error(`the model does not know ${type}`)
    }
  }
}

/** At most nine digits after the point. */
export function billionths(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const value = BigInt(whole) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'))
  return decimal.startsWith('-') ? -value : value
}
