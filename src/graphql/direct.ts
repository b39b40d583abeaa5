import type { GraphQLField } from 'graphql'
import { Extensions } from 'type-graphql'
import type { RequestContext } from './services.ts'

type Answer<Args> = (args: Args, context: RequestContext) => unknown

/**
 * On a root field that is answered from memory: `answer` is called with the arguments as they were coerced, in place of the method below,
 * whose arguments TypeGraphQL would hand over by several promises. Without a promise of its own it makes none.
 */
export function AnswersDirectly<Args>(answer: Answer<Args>): MethodDecorator {
  return Extensions({ answer }) as MethodDecorator
}

export function directOf({ extensions }: GraphQLField<unknown, RequestContext>) {
  const answer = extensions.answer as Answer<Record<string, unknown>> | undefined
  return answer && ((_: unknown, args: Record<string, unknown>, context: RequestContext) => answer(args, context))
}
