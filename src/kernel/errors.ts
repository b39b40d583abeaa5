/** What a refusal says beside its sentence: the input field it is about, and facts for programs. */
export interface RefusalContext {
  readonly field?: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** A refusal with a stable code. Adapters map the code; the domain knows no HTTP number. */
export class DomainError extends Error {
  readonly code: string
  readonly field: string | undefined
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, context: RefusalContext = {}) {
    super(message)
    this.name = 'DomainError'
    this.code = code
    this.field = context.field
    this.details = context.details ?? {}
  }
}

/** Input that breaks a rule of form; `accepted` finishes the sentence "expected ...". */
export class BadInput extends DomainError {
  constructor(field: string, value: unknown, accepted: string, code = 'BAD_USER_INPUT') {
    super(code, `${field} ${shown(value)} is not accepted: expected ${accepted}`, { field, details: { value: brief(value), accepted } })
  }
}

/** The entity moved on since the caller read it. */
export class VersionConflict extends DomainError {
  constructor(entityType: string, key: string, expected: number, current: number) {
    super('VERSION_CONFLICT', `${entityType} ${shown(key)} is at version ${current}, not ${expected}: read it again and decide anew`, {
      field: 'expectedVersion',
      details: { entityType, key, expectedVersion: expected, currentVersion: current },
    })
  }
}

/** Something outside of the program keeps it from starting; the message says it all. */
export class CannotStart extends Error {
  /** No stack trace helps whoever reads it. */
  readonly expected = true
}

/** A value as it stands in a sentence: quoted with backticks, cut when long, invisible characters and lone surrogates made visible. */
export function shown(value: unknown): string {
  return `\`${String(brief(value))}\``
}

function brief(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const visible = [...value.slice(0, 200)].map((c) => (isInvisible(c) ? `\\u{${c.codePointAt(0)?.toString(16)}}` : c)).join('')
  const short = [...visible].slice(0, 80).join('')
  return short === visible ? visible : `${short}...`
}

function isInvisible(character: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character)
}
