type Present<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** An input without the members that are null or absent: GraphQL tells them apart where a filter does not. */
export function present<T extends object>(input: T): Present<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined)) as Present<T>
}
