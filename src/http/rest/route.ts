/** A REST route is data: one GraphQL operation, what goes into its variables, and what is read from its answer. */
import type { ERROR_CODES } from '../../graphql/error-codes.ts'
import type { AnswerFields } from './answers.ts'
import type { InputFields } from './inputs.ts'
import { RequestForm } from './request-form.ts'

/** What a family of routes is about. */
export interface Entity {
  /** As people call it, in sentences. */
  readonly noun: string
  /** GraphQL query that answers one of them; also the member of a mutation's payload. */
  readonly one: string
  /** GraphQL query that lists them. */
  readonly many: string
  /** The variable that names one, in queries and in inputs. */
  readonly key: string
  /** Code of the refusal when there is none of that name. */
  readonly unknown: keyof typeof ERROR_CODES
}

/** Members of a request by where they stand; `together` are body members that are sent all or not at all. */
export interface Forms {
  readonly params?: InputFields | undefined
  readonly query?: InputFields | undefined
  readonly body?: InputFields | undefined
  readonly together?: readonly string[] | undefined
}

/** What the four kinds of routes have in common, as `shapes.ts` builds them from. */
export interface RouteParts {
  readonly kind: 'list' | 'entity' | 'change' | 'deletion'
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below /api, parameters in braces: `/teams/{team_id}`. */
  readonly path: string
  readonly summary: string
  readonly tag: string
  /** Unique name in the OpenAPI document; that of the GraphQL field unless told. */
  readonly id?: string | undefined
  readonly status?: 200 | 201 | undefined
  readonly entity: Entity
  /** The GraphQL root field that it stands for, and the operation around it. */
  readonly operation: string
  readonly document: string
  readonly forms: Forms
  readonly fields: AnswerFields
  /** Member of the answer that holds a list. */
  readonly list?: string | undefined
  /** Whether it changes something that exists, and so minds If-Match. */
  readonly versioned?: boolean | undefined
}

export class Route {
  readonly parts: RouteParts
  readonly params: RequestForm
  readonly query: RequestForm
  readonly body: RequestForm
  /** Body members whose numbers keep their digits. */
  readonly exact: ReadonlySet<string>
  readonly #restNames: ReadonlyMap<string, string>

  constructor(parts: RouteParts) {
    const { params = {}, query = {}, body = {}, together } = parts.forms
    this.parts = parts
    this.params = new RequestForm(params)
    this.query = new RequestForm(query)
    this.body = new RequestForm(body, together)
    this.exact = new Set(Object.entries(body).flatMap(([name, field]) => (field.exact ? [name] : [])))
    this.#restNames = new Map([
      [parts.operation, `${parts.method} /api${parts.path}`],
      ['reason', 'header X-Reason'],
      ['idempotencyKey', 'header Idempotency-Key'],
      ...Object.entries({ ...params, ...query, ...body }).map(([name, { to }]): [string, string] => [to, name]),
    ])
  }

  get changes(): boolean {
    return this.parts.kind === 'change' || this.parts.kind === 'deletion'
  }

  /** How REST calls a variable of the GraphQL operation, or the operation itself. */
  restName(name: string): string {
    return this.#restNames.get(name) ?? name
  }
}
