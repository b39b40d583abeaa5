/** Connections of the pool that answer and are of no use all the same; left alone, the pool would hand them out again and again. */
import type pg from 'pg'

/** What a server says that was a primary once, or is a standby. */
const READ_ONLY = '25006'
/** What `pg` says when an answer did not come in time: whoever asks next would wait behind it. */
const NO_ANSWER = 'Query read timeout'

/** Ends a connection once it shows to be such a one, so that the pool makes another in its place. */
export function leaveUnfit(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  const watched = (...given: unknown[]) => {
    const answer = query(...given)
    if (answer instanceof Promise) {
      answer.catch((error: { code?: unknown; message?: unknown }) => {
        if (error.code === READ_ONLY || error.message === NO_ANSWER) void (client as unknown as pg.Client).end().catch(() => {})
      })
    }
    return answer
  }
  client.query = watched as typeof client.query
}
