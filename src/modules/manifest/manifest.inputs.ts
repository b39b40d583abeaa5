import { Field, InputType } from 'type-graphql'
import { CommandInput } from '../../graphql/command-input.ts'
import { Position } from '../../graphql/scalars.ts'

@InputType({ description: 'A manifest to apply.' })
export class ApplyManifestInput extends CommandInput {
  @Field(() => String, {
    description: 'YAML or JSON of at most 1,000,000 characters, as the JSON Schema `examples/manifest.schema.json` describes it.',
  })
  manifest!: string
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Tell exactly what would happen, and change nothing.' })
  declare dryRun?: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Remove what the sections of the manifest do not list. Sections that are left out are left alone; organizations stay.',
  })
  prune?: boolean | null
  @Field(() => Position, {
    nullable: true,
    description: 'Position at which the plan was made: refuse with PLAN_OUTDATED when the log has moved since in a way that changes it.',
  })
  expectedPosition?: number | null
}
