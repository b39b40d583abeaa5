/** From a manifest and what is there to the commands that lead from the one to the other. Pure. */
import type { Command } from '../../kernel/command.ts'
import { compareDecimals, decimalInput, decimalOf, unitsOf } from '../../kernel/decimal.ts'
import { shown } from '../../kernel/errors.ts'
import { type EntityType, stateOf, type WorldReader } from '../../kernel/world.ts'
import { accessGroup } from '../access-group/index.ts'
import { type AliasCommand, modelAlias } from '../alias/index.ts'
import { type OrganizationCommand, organization } from '../organization/index.ts'
import { type TeamCommand, team } from '../team/index.ts'
import type { Fault, Path } from './manifest.faults.ts'
import type { Entry, Manifest } from './manifest.read.ts'
import { References } from './manifest.references.ts'
import type { GroupEntry, SectionName, TeamEntry } from './manifest.schema.ts'

/** A command, and what in the manifest asks for it. */
export interface Step {
  readonly command: Command
  readonly path: Path
}

export interface Steps {
  readonly steps: readonly Step[]
  readonly faults: readonly Fault[]
  readonly notes: readonly Note[]
}

/** What of a manifest is left undone, though it is no fault. */
export interface Note {
  readonly path: Path
  readonly code: string
  readonly message: string
}

/** Names that one command takes. */
const MOST_NAMES = 1_000

/**
 * What goes away goes first, from the teams down, so that nothing that is used is deleted and a name that changes only its case is
 * free again; then comes what stays and what is new, from the aliases up.
 */
export function planSteps(manifest: Manifest, world: WorldReader, prune: boolean): Steps {
  const planner = new Planner(manifest, world, prune)
  return { steps: planner.steps(), faults: planner.references.faults, notes: planner.notes }
}

class Planner {
  readonly #manifest: Manifest
  readonly #world: WorldReader
  readonly #pruned: { readonly [S in SectionName]: ReadonlySet<string> }
  readonly references: References
  readonly notes: Note[] = []

  constructor(manifest: Manifest, world: WorldReader, prune: boolean) {
    this.#manifest = manifest
    this.#world = world
    const pruned = (section: SectionName, type: EntityType) => {
      const listed = manifest[section]
      const unlisted = (key: string) => !listed?.has(key) && !manifest.broken[section].has(key)
      return new Set(prune && listed ? [...world.keys(type)].filter(unlisted).sort() : [])
    }
    this.#pruned = {
      aliases: pruned('aliases', modelAlias as EntityType),
      accessGroups: pruned('accessGroups', accessGroup as EntityType),
      organizations: new Set(),
      teams: pruned('teams', team as EntityType),
    }
    this.references = new References(manifest, world, this.#pruned)
  }

  steps(): Step[] {
    const { aliases, accessGroups, organizations, teams } = this.#manifest
    const { aliases: deadAliases, accessGroups: deadGroups, teams: deadTeams } = this.#pruned
    const withTeams = [...(teams?.values() ?? [])].map((entry) => this.#team(entry))
    return [
      ...[...deadTeams].map((key) => ({ command: { type: 'DeleteTeam', key, data: {} }, path: ['teams'] })),
      ...withTeams.flatMap(({ revoking }) => revoking),
      ...[...deadGroups].map((key) => ({ command: { type: 'DeleteAccessGroup', key, data: {} }, path: ['accessGroups'] })),
      ...[...deadAliases].map((key) => ({ command: { type: 'DeleteModelAlias', key, data: {} }, path: ['aliases'] })),
      ...[...(aliases?.values() ?? [])].map(({ key, path, told: { name, ...told } }) => {
        const fresh = { description: null, active: true, pricing: null, accessGroups: [] }
        const command: AliasCommand = stateOf(this.#world, modelAlias, key)
          ? { type: 'UpdateModelAlias', key, data: defined(told) }
          : { type: 'CreateModelAlias', key, data: { ...fresh, ...defined(told) } }
        return { command, path }
      }),
      ...[...(accessGroups?.values() ?? [])].flatMap((entry) => this.#group(entry)),
      ...[...(organizations?.values() ?? [])].map(({ key, path, told: { organizationId, ...told } }) => {
        const command: OrganizationCommand = stateOf(this.#world, organization, key)
          ? { type: 'UpdateOrganization', key, data: defined(told) }
          : { type: 'CreateOrganization', key, data: { metadata: null, ...defined(told) } }
        return { command, path }
      }),
      ...withTeams.flatMap(({ rest }) => rest),
    ]
  }

  #group({ key, path, told }: Entry<GroupEntry>): Step[] {
    const before = stateOf(this.#world, accessGroup, key)
    const wanted = this.references.aliases(told.modelAliases, [...path, 'modelAliases'])
    const steps: Step[] = before
      ? [{ command: { type: 'UpdateAccessGroup', key, data: defined({ description: told.description }) }, path }]
      : [{ command: { type: 'CreateAccessGroup', key, data: { description: told.description ?? null, modelAliases: [] } }, path }]
    if (!told.modelAliases) return steps
    const there = before?.aliases ?? new Set<string>()
    // An alias that is deleted leaves its groups by itself.
    const gone = [...there].filter((alias) => !wanted.has(alias) && !this.#pruned.aliases.has(alias)).sort()
    const at = [...path, 'modelAliases']
    const change = (type: string, names: readonly string[]) =>
      inParts(names).map((modelAliases) => ({ command: { type, key, data: { modelAliases } }, path: at }))
    const kept = new Set([...there].filter((alias) => !this.#pruned.aliases.has(alias)))
    return [
      ...steps,
      ...change('RemoveModelsFromAccessGroup', gone),
      ...change(
        'AddModelsToAccessGroup',
        [...wanted].filter((alias) => !kept.has(alias)),
      ),
    ]
  }

  #team({ key, path, told }: Entry<TeamEntry>): { readonly revoking: readonly Step[]; readonly rest: readonly Step[] } {
    const before = stateOf(this.#world, team, key)
    this.#stays(told.organizationId, before?.organizationId ?? null, path)
    const at = [...path, 'accessGroups']
    const wanted = this.references.groups(told.accessGroups, at)
    const there = new Set(before?.accessGroups)
    const change = (type: string, names: readonly string[]) =>
      inParts(names).map((accessGroups) => ({ command: { type, key, data: { accessGroups } }, path: at }))
    const revoked = told.accessGroups ? [...there].filter((group) => !wanted.has(group)) : []
    const granted = [...wanted].filter((group) => !there.has(group))
    const { creditMode, tokensPerCredit } = told
    const rule = defined({ creditMode, tokensPerCredit })
    const commands: TeamCommand[] = before
      ? [{ type: 'UpdateTeam', key, data: { teamAlias: told.teamAlias, ...rule } }]
      : [
          { type: 'CreateTeam', key, data: { ...pick(told), accessGroups: [], creditsAllocated: initialCredits(told) } },
          { type: 'UpdateTeam', key, data: rule },
        ]
    return {
      revoking: change('RevokeAccessGroups', revoked),
      rest: [
        ...commands.map((command) => ({ command, path })),
        ...change('GrantAccessGroups', granted),
        ...(before ? this.#credits(key, path, told.creditsAllocated, before.creditsAllocated) : []),
        ...statusCommands(key, before?.status ?? 'ACTIVE', told.status).map((command) => ({ command, path: [...path, 'status'] })),
      ],
    }
  }

  #stays(organizationId: string, before: string | null, path: Path): void {
    if (before === null || before === organizationId) return
    const message = `organizationId ${shown(organizationId)} is not accepted: the team belongs to ${shown(before)} and cannot be moved`
    this.references.fault([...path, 'organizationId'], 'BAD_USER_INPUT', message)
  }

  /** Refunds and top-ups move credits all the time: a manifest says what a team was given at least, and takes nothing away. */
  #credits(key: string, path: Path, wanted: string | undefined, there: string): Step[] {
    if (wanted === undefined) return []
    const amount = decimalInput('creditsAllocated', wanted, { minimum: '0', maximum: '100000000000000' })
    const more = compareDecimals(amount, there)
    const at = [...path, 'creditsAllocated']
    if (more < 0) {
      const message = `team ${shown(key)} has been given ${there} credits, more than ${wanted}: a manifest takes none away`
      this.notes.push({ code: 'CREDITS_NOT_TAKEN', message, path: at })
    }
    if (more <= 0) return []
    const data = { amount: decimalOf(unitsOf(amount) - unitsOf(there)), description: 'By manifest' }
    return [{ command: { type: 'AddCredits', key, data }, path: at }]
  }
}

function statusCommands(key: string, before: string, after: TeamEntry['status']): TeamCommand[] {
  if (after === undefined || after === before) return []
  const resumed: TeamCommand = { type: 'ResumeTeam', key, data: {} }
  if (after === 'ACTIVE') return [resumed]
  if (after === 'SUSPENDED') return [{ type: 'SuspendTeam', key, data: {} }]
  // Pausing would loosen a suspension, and is refused while it lasts.
  return [...(before === 'SUSPENDED' ? [resumed] : []), { type: 'PauseTeam', key, data: {} }]
}

/** Credits make a new team one that spends them; none leave it unmetered. */
function initialCredits({ creditsAllocated, creditMode }: TeamEntry): string | null {
  if (creditsAllocated === undefined) return null
  return creditMode === 'NONE' && /^0(\.0*)?$/.test(creditsAllocated) ? null : creditsAllocated
}

function pick({ organizationId, teamAlias }: TeamEntry) {
  return { organizationId, teamAlias }
}

function inParts(names: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(names.length / MOST_NAMES) }, (_, i) => names.slice(i * MOST_NAMES, (i + 1) * MOST_NAMES))
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Without the members that were left out. */
function defined<T extends object>(
  told: T,
): Partial<Defined<T>> & Pick<Defined<T>, { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T]> {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as never
}
