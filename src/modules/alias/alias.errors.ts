import { BadInput, DomainError, shown } from '../../kernel/errors.ts'

export class AliasAlreadyExists extends DomainError {
  constructor(name: string, existing: string) {
    const how = name === existing ? 'exists already' : `differs from the existing alias ${shown(existing)} only in case`
    super('ALIAS_ALREADY_EXISTS', `alias ${shown(name)} ${how}: update that one, or choose another name`, {
      field: 'name',
      details: { name, existing },
    })
  }
}

export class UnknownAlias extends DomainError {
  constructor(names: readonly string[], field: string, near: readonly string[] = []) {
    const hint = near.length > 0 ? `; did you mean ${near.map(shown).join(' or ')}?` : ''
    super('UNKNOWN_ALIAS', `unknown ${names.length > 1 ? 'aliases' : 'alias'} ${names.map(shown).join(', ')}${hint}`, {
      field,
      details: { unknown: names, near },
    })
  }
}

export class UnknownProvider extends DomainError {
  constructor(provider: string, near: readonly string[]) {
    const hint =
      near.length > 0 ? `did you mean ${near.map(shown).join(' or ')}?` : 'expected a provider that LiteLLM knows, such as `openai`'
    super('UNKNOWN_PROVIDER', `unknown provider ${shown(provider)}; ${hint}`, { field: 'litellmModel', details: { provider, near } })
  }
}

export class InvalidLitellmModel extends BadInput {
  constructor(value: string) {
    super(
      'litellmModel',
      value,
      'provider/model as LiteLLM spells it, without spaces, at most 200 characters, such as `openai/gpt-4`',
      'INVALID_LITELLM_MODEL',
    )
  }
}
