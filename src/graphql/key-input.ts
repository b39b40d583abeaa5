import { Field, ID, InputType } from 'type-graphql'
import { CommandInput } from './command-input.ts'
import { parseGlobalId } from './node.ts'

@InputType({ description: 'A key to act on.' })
export class KeyInput extends CommandInput {
  @Field(() => ID, { description: 'Id of the key, or its id as an actor in the history.' })
  id!: string
}

/** The key's own id, whichever of the two was given. */
export function keyIdOf({ id }: KeyInput, type: string): string {
  const named = parseGlobalId(id)
  return named?.type === type ? named.key : id
}
