import { DomainError, shown } from '../../kernel/errors.ts'

export class GroupAlreadyExists extends DomainError {
  constructor(name: string, existing: string) {
    const how = name === existing ? 'exists already' : `differs from the existing group ${shown(existing)} only in case`
    super('GROUP_ALREADY_EXISTS', `access group ${shown(name)} ${how}: update that one, or choose another name`, {
      field: 'name',
      details: { name, existing },
    })
  }
}

export class UnknownGroup extends DomainError {
  constructor(names: readonly string[], field: string, near: readonly string[] = []) {
    const hint = near.length > 0 ? `; did you mean ${near.map(shown).join(' or ')}?` : ''
    super('UNKNOWN_GROUP', `unknown access group${names.length > 1 ? 's' : ''} ${names.map(shown).join(', ')}${hint}`, {
      field,
      details: { unknown: names, near },
    })
  }
}
