/** A fault of the command line that its parser cannot see; the message says it all. */
export class UsageError extends Error {
  readonly expected = true
}
