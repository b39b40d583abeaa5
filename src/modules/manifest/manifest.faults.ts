import { DomainError } from '../../kernel/errors.ts'

/** Names of members and places in lists, from the outermost inwards. */
export type Path = readonly (string | number)[]

/** Where in the text, both counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

export interface Fault extends Place {
  /** Such as `aliases[3].litellmModel`; empty for the manifest as a whole. */
  readonly path: string
  readonly code: string
  readonly message: string
}

/** Faults that an answer tells. */
export const MOST_SHOWN = 50

/** The manifest cannot be applied; nothing was. Carries the first 50 faults in the order of the text, and how many there are. */
export class ManifestInvalid extends DomainError {
  constructor(found: readonly Fault[]) {
    const faults = [...found].sort((a, b) => a.line - b.line || a.column - b.column).slice(0, MOST_SHOWN)
    const [first] = faults
    const count = found.length === 1 ? 'a fault' : `${found.length} faults, the first`
    super('MANIFEST_INVALID', `the manifest has ${count} in line ${first?.line}, column ${first?.column}: ${first?.message}`, {
      field: 'manifest',
      details: { faultCount: found.length, faults },
    })
  }
}

export function pathText(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')
}
