/** What the program counts and times of itself, for Prometheus. Labels are fixed words only: no names of users or their own. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { SettledBatch } from '../event-log/group-commit.ts'

/** The parts of a request that are counted by. */
export interface AnsweredRequest {
  readonly method: string
  /** The pattern, such as `/api/teams/:team_id`. */
  readonly route: string
  readonly status: number
}

/** How a call to LiteLLM ended. */
export type UpstreamOutcome = '1xx' | '2xx' | '3xx' | '4xx' | '5xx' | 'unreachable' | 'timeout' | 'cancelled'

/** Where a refusal was given. */
export type Surface = 'graphql' | 'http' | 'client'

const QUERY = { kind: 'query' }
const RESOLUTION_SECONDS = [1e-6, 2.5e-6, 5e-6, 1e-5, 2.5e-5, 5e-5, 1e-4, 2.5e-4, 5e-4, 1e-3, 1e-2, 0.1]
const REQUEST_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120]
const COMMIT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const UPSTREAM_SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600]
const BATCH_COMMANDS = [1, 2, 5, 10, 20, 50, 100, 200, 500]

export class Metrics {
  readonly registry = new Registry()
  readonly #requests = new Map<string, (seconds: number) => void>()

  readonly #requestCount = new Counter({
    name: 'switchbook_http_requests_total',
    help: 'Answered HTTP requests, by route pattern and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [this.registry],
  })
  readonly #requestTime = new Histogram({
    name: 'switchbook_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by route pattern.',
    labelNames: ['route'],
    buckets: REQUEST_SECONDS,
    registers: [this.registry],
  })
  readonly #operations = new Counter({
    name: 'switchbook_graphql_operations_total',
    help: 'GraphQL operations, by kind.',
    labelNames: ['kind'],
    registers: [this.registry],
  })
  readonly #laneAnswers = new Counter({
    name: 'switchbook_graphql_lane_answers_total',
    help: 'Queries that were answered by compiled code, without Apollo; counted among the operations as well.',
    registers: [this.registry],
  })
  readonly #untrustedDocuments = new Counter({
    name: 'switchbook_untrusted_documents_total',
    help: 'Operations whose document is not among the trusted ones, answered or refused; none are counted while TRUSTED_DOCUMENTS is off.',
    registers: [this.registry],
  })
  readonly #subscriptionResults = new Counter({
    name: 'switchbook_subscription_results_total',
    help: 'Results of subscriptions that were handed to their connections.',
    registers: [this.registry],
  })
  readonly #refusals = new Counter({
    name: 'switchbook_refusals_total',
    help: 'Refusals and failures, by the code told and the surface that told it.',
    labelNames: ['surface', 'code'],
    registers: [this.registry],
  })
  readonly #resolutions = new Histogram({
    name: 'switchbook_resolution_duration_seconds',
    help: 'Time to find the model behind an alias for a team, refusals included.',
    buckets: RESOLUTION_SECONDS,
    registers: [this.registry],
  })
  readonly #upstream = new Histogram({
    name: 'switchbook_upstream_duration_seconds',
    help: "Time from asking LiteLLM to the head of its answer, by the answer's status class or why there was none.",
    labelNames: ['outcome'],
    buckets: UPSTREAM_SECONDS,
    registers: [this.registry],
  })
  readonly #commitTime = new Histogram({
    name: 'switchbook_commit_duration_seconds',
    help: 'Time to decide and write one batch of commands.',
    buckets: COMMIT_SECONDS,
    registers: [this.registry],
  })
  readonly #batchSize = new Histogram({
    name: 'switchbook_append_batch_commands',
    help: 'Commands that shared a commit.',
    buckets: BATCH_COMMANDS,
    registers: [this.registry],
  })
  readonly #events = new Counter({
    name: 'switchbook_appended_events_total',
    help: 'Events that this node appended.',
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
    // What never happened yet is a series all the same, so that rates start at zero.
    for (const kind of ['query', 'mutation', 'subscription']) this.#operations.inc({ kind }, 0)
    for (const surface of ['graphql', 'http']) this.#refusals.inc({ surface, code: 'INTERNAL' }, 0)
    this.#refusals.inc({ surface: 'client', code: 'internal_error' }, 0)
    for (const outcome of ['2xx', '5xx', 'unreachable', 'timeout']) this.#upstream.zero({ outcome })
  }

  answered(request: AnsweredRequest, seconds: number): void {
    this.answering(request)(seconds)
  }

  /** What counts such requests with their times; kept by whoever answers many, since to find it costs more than to count. */
  answering({ method, route, status }: AnsweredRequest): (seconds: number) => void {
    const name = `${method} ${status} ${route}`
    const known = this.#requests.get(name)
    if (known) return known
    const [count, time] = [this.#requestCount.labels(method, route, String(status)), this.#requestTime.labels(route)]
    const answered = (seconds: number) => {
      count.inc()
      time.observe(seconds)
    }
    this.#requests.set(name, answered)
    return answered
  }

  operation(kind: 'query' | 'mutation' | 'subscription'): void {
    this.#operations.inc({ kind })
  }

  laneAnswers(count: number): void {
    this.#operations.inc(QUERY, count)
    this.#laneAnswers.inc(count)
  }

  untrustedDocument(): void {
    this.#untrustedDocuments.inc()
  }

  subscriptionResult(): void {
    this.#subscriptionResults.inc()
  }

  refused(surface: Surface, code: string): void {
    this.#refusals.inc({ surface, code })
  }

  /** Runs a resolution and times it. */
  resolution<T>(work: () => T): T {
    const start = performance.now()
    try {
      return work()
    } finally {
      this.#resolutions.observe((performance.now() - start) / 1_000)
    }
  }

  upstream(outcome: UpstreamOutcome, seconds: number): void {
    this.#upstream.observe({ outcome }, seconds)
  }

  batch({ commands, events, seconds }: SettledBatch): void {
    this.#commitTime.observe(seconds)
    this.#batchSize.observe(commands)
    this.#events.inc(events)
  }
}

/** The status class of an answer, as an outcome. */
export function statusClass(status: number): UpstreamOutcome {
  return `${Math.floor(status / 100)}xx` as UpstreamOutcome
}
