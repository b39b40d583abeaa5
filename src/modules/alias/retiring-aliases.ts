import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { asOf, PointInTime } from '../../graphql/point-in-time.ts'
import { Reads } from '../../graphql/roles.ts'
import { DateTime } from '../../graphql/scalars.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { holds } from '../../projections/validity.ts'
import { findModel } from '../catalog/index.ts'
import { ModelAlias, toModelAlias } from './alias.types.ts'

/** Aliases in one answer, at most. */
const MOST = 100

@Resolver()
export class RetiringAliasesResolver {
  @Reads()
  @Query(() => [ModelAlias], {
    description: `Active aliases whose models their providers retire, by the catalog, the soonest first; at most ${MOST}. Those retired already are among them.`,
  })
  async retiringAliases(
    @Arg('before', () => DateTime, { description: 'Only models retired by the UTC day of this time.' }) before: Date,
    @Arg('at', () => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' }) at: PointInTime | null,
    @Ctx() context: RequestContext,
  ): Promise<ModelAlias[]> {
    const { db } = context.services
    const moment = await asOf(context, at)
    const active = db
      .selectFrom('model_aliases')
      .where(holds('model_aliases', moment))
      .where('deleted', '=', false)
      .where('active', '=', true)
    const last = before.toISOString().slice(0, 10)
    const models = await active.select('litellm_model').distinct().execute()
    const retired = models.flatMap(({ litellm_model }) => {
      const on = findModel(litellm_model)?.deprecationDate
      return on && on <= last ? [{ model: litellm_model, on }] : []
    })
    if (retired.length === 0) return []
    const soonest = retired.sort((one, other) => one.on.localeCompare(other.on)).slice(0, MOST)
    const dates = new Map(soonest.map(({ model, on }) => [model, on]))
    const rows = await active
      .selectAll()
      .where('litellm_model', 'in', [...dates.keys()])
      .orderBy('name')
      .limit(MOST)
      .execute()
    const dateOf = (model: string) => dates.get(model) ?? ''
    return rows
      .sort((one, other) => dateOf(one.litellm_model).localeCompare(dateOf(other.litellm_model)))
      .map((row) => toModelAlias(row, moment))
  }
}
