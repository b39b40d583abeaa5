import { Field, Float, ObjectType } from 'type-graphql'
import { DecimalScalar } from '../../graphql/scalars.ts'

@ObjectType({
  description:
    'What a change of an alias would touch, by the calls of the last 30 calendar days in UTC, today among them. Nothing is changed by asking.',
})
export class Impact {
  @Field(() => Float, { description: 'Calls by this name a day, on average over those days.' })
  callsPerDay!: number
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "USD a day at the catalog's list price of the model that it points to now, for the tokens of those calls, to a millionth; null where no price is listed. What teams are charged is another matter: the alias's own price, where it has one.",
  })
  costPerDayNow!: string | null
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The same for the model after the switch, with the same calls and tokens; null where no price is listed. 0 after a deletion.',
  })
  costPerDayAfter!: string | null
  @Field(() => [String], { description: 'What to look at before doing it, in sentences; none of it would stop the change.' })
  warnings!: readonly string[]
  /** The alias. */
  alias!: string
}
