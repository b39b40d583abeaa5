/** Follows the log: whatever anybody commits, the screen asks again, and says whether it is live. */
import { createClient } from 'graphql-sse'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { stringifyDocument } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { FollowLogSubscription } from '../gql/graphql.ts'
import { headersWith } from './client.ts'
import { useRevision } from './revision.tsx'

const FollowLog = graphql(`
  subscription FollowLog($after: Position) {
    auditEvents(after: $after) {
      position
    }
  }
`)

/** Events that come close together count as one change of the screen. Milliseconds. */
const GATHERED_MS = 250
/** Milliseconds before the first new attempt after the stream was lost; doubles up to the longest. */
const RETRY_MS = 500
const LONGEST_RETRY_MS = 15_000

const LiveContext = createContext(false)

export function LiveProvider({ apiKey, children }: { readonly apiKey: string; readonly children: ReactNode }) {
  const { advance } = useRevision()
  const [live, setLive] = useState(false)

  useEffect(() => {
    let position: string | null = null
    let gathering: ReturnType<typeof setTimeout> | null = null
    const client = createClient({
      url: '/graphql/stream',
      headers: headersWith(apiKey),
      // Attempts are made below: each goes on after the last event that was seen.
      retryAttempts: 0,
      on: {
        connected: () => {
          setLive(true)
          // What happened between the last answer and this moment was not told.
          advance()
        },
      },
    })
    const stopping = new AbortController()
    const seen = (event: FollowLogSubscription['auditEvents']) => {
      position = event.position
      gathering ??= setTimeout(() => {
        gathering = null
        advance()
      }, GATHERED_MS)
    }
    const follow = async () => {
      let wait = RETRY_MS
      while (!stopping.signal.aborted) {
        const query = stringifyDocument(FollowLog)
        const events = client.iterate<FollowLogSubscription>({ query, variables: { after: position } })
        stopping.signal.addEventListener('abort', () => void events.return?.(), { once: true })
        try {
          for await (const { data } of events) {
            wait = RETRY_MS
            if (data) seen(data.auditEvents)
          }
        } catch {
          // The connection is lost, or the server refuses: it is tried again, and the screen says meanwhile that it is not live.
        }
        setLive(false)
        await pause(wait, stopping.signal)
        wait = Math.min(2 * wait, LONGEST_RETRY_MS)
      }
    }
    void follow()
    return () => {
      stopping.abort()
      if (gathering) clearTimeout(gathering)
      client.dispose()
    }
  }, [apiKey, advance])

  return <LiveContext value={live}>{children}</LiveContext>
}

/** Whether what is shown follows the log as it grows. */
export function useLive(): boolean {
  return useContext(LiveContext)
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
