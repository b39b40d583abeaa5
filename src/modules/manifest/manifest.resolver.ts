import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Commands } from '../../event-log/decision.ts'
import { auditEvent } from '../../graphql/audit-event-resolver.ts'
import { given, outcome, submit } from '../../graphql/command-input.ts'
import { EntityDiff } from '../../graphql/entity-diff.ts'
import { asOf, PointInTime } from '../../graphql/point-in-time.ts'
import { Changes, Reads } from '../../graphql/roles.ts'
import type { RequestContext, Services } from '../../graphql/services.ts'
import { modelWarnings } from '../catalog/index.ts'
import type { Difference } from '../diff/index.ts'
import { expectPlanOf } from './manifest.expected.ts'
import { exportManifest } from './manifest.export.ts'
import { pathText } from './manifest.faults.ts'
import { MANIFEST_SOURCE, overridden } from './manifest.history.ts'
import { ApplyManifestInput } from './manifest.inputs.ts'
import type { Note } from './manifest.plan.ts'
import { type Manifest, readManifest } from './manifest.read.ts'
import { planOf, type Rehearsed, rehearse } from './manifest.rehearsal.ts'
import { ApplyManifestPayload } from './manifest.types.ts'
import { worldAt } from './manifest.world.ts'

/** Cautions that one answer holds. */
const MOST_WARNINGS = 50

@Resolver()
export class ManifestResolver {
  @Reads()
  @Query(() => String, {
    description: 'All aliases, access groups, organizations and teams as a manifest in YAML; applying it changes nothing.',
  })
  async exportManifest(
    @Arg('at', () => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' }) at: PointInTime | null,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const { db, world } = context.services
    const position = await asOf(context, at)
    return position === null ? exportManifest(world, world.position) : exportManifest(await worldAt(db, position), position)
  }

  @Changes()
  @Mutation(() => ApplyManifestPayload, {
    description:
      'Makes everything as a manifest says, in one commit under one correlation id; or nothing, and tells every fault with its line.',
  })
  async applyManifest(
    @Arg('input', () => ApplyManifestInput, { description: 'The manifest, and how to apply it.' }) input: ApplyManifestInput,
    @Ctx() context: RequestContext,
  ): Promise<ApplyManifestPayload> {
    const { services } = context
    // Sent again after a lost answer, a change is the same change though it was planned anew.
    const { expectedPosition, ...asked } = input
    const manifest = readManifest(input.manifest)
    const prune = input.prune ?? false
    const expected = given(expectedPosition)
    const check = expected === undefined ? null : await expectPlanOf(services, manifest, prune, expected)
    let rehearsed = null as Rehearsed | null
    // Planned where it is decided, so on what is true then; the last time counts.
    const commands: Commands = (world) => {
      rehearsed = rehearse(services.registry, manifest, world, prune)
      check?.(rehearsed.plan)
      return rehearsed.commands
    }
    const result = await submit(context, 'applyManifest', asked, commands, MANIFEST_SOURCE)
    const before = result.position - result.events.length
    // A repeated request was not planned again: its events tell what it changed.
    const planned = result.replayed ? null : rehearsed
    const plan = planned?.plan ?? planOf(services.registry, await worldAt(services.db, before), result.events)
    warn(context, [...(planned?.notes ?? []), ...modelNotes(services, manifest, plan)])
    return { ...outcome(context, result), applied: input.dryRun !== true, plan: await entityDiffs(context, plan, before) }
  }
}

async function entityDiffs({ services }: RequestContext, plan: readonly Difference[], position: number): Promise<EntityDiff[]> {
  const events = await overridden(services.db, services.registry, plan, position)
  return plan.map((difference, i) =>
    Object.assign(new EntityDiff(), { ...difference, events: (events[i] ?? []).map((event) => auditEvent(services, event)) }),
  )
}

function modelNotes({ clock }: Services, manifest: Manifest, plan: readonly Difference[]): Note[] {
  const today = clock.now().toISOString().slice(0, 10)
  return plan.flatMap(({ entityType, entityKey, changes }) => {
    const after = entityType === 'ModelAlias' ? changes.find(({ field }) => field === 'litellmModel')?.after : null
    const path = [...(manifest.aliases?.get(entityKey)?.path ?? []), 'litellmModel']
    return typeof after === 'string' ? modelWarnings(after, today).map(({ code, message }) => ({ code, message, path })) : []
  })
}

function warn({ warnings }: RequestContext, notes: readonly Note[]): void {
  for (const { code, message, path } of notes.slice(0, MOST_WARNINGS)) warnings.push({ code, message, field: pathText(path) })
}
