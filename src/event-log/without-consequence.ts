/** What is written is written: the failure of somebody who is told of it must not make anybody send a command again. */
export function withoutConsequence(tell: () => void): void {
  try {
    tell()
  } catch (error) {
    process.emitWarning(error as Error)
  }
}
