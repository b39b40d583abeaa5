import { once } from 'node:events'
import { request } from 'node:http'
import type { Readable } from 'node:stream'
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { createAlias, metadata } from '../../support/commands.ts'

/** Together more than the buffers of any two sockets. */
const EVENTS = 1_500
const QUERY = `subscription { auditEvents(after: "0") { position ${Array.from({ length: 25 }, (_, i) => `r${i}: reason`).join(' ')} } }`

interface Paused {
  /** Positions received from here on, until there are as many. */
  resume(count: number): Promise<number[]>
  close(): void
}

describe('a subscriber that reads nothing', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp()
    const commands = Array.from({ length: EVENTS }, (_, i) => createAlias(`a${i}`))
    await app.app.services.commits.submit({ commands, metadata: metadata({ reason: 'x'.repeat(1_000) }) })
  })
  afterAll(() => app.close())

  it.each([
    ['of server-sent events', pausedEvents],
    ['over WebSocket', pausedSocket],
  ])('%s is sent no more than fits between, and gets the rest once it reads', async (_, start) => {
    const before = await sent()
    const reader = await start(app)
    const atRest = (await standstill()) - before
    expect(atRest).toBeGreaterThan(0)
    expect(atRest).toBeLessThan(EVENTS)
    const all = EVENTS + 1
    expect(await reader.resume(all)).toEqual(Array.from({ length: all }, (_, i) => i + 1))
    reader.close()
  })

  async function sent(): Promise<number> {
    const metric = await app.app.services.metrics.registry.getSingleMetric('switchbook_subscription_results_total')?.get()
    return metric?.values[0]?.value ?? 0
  }

  /** How many were sent once no more are, while the server goes on with its other work. */
  async function standstill(): Promise<number> {
    let [count, same] = [0, 0]
    while (count === 0 || same < 50) {
      await app.admin.data('{ modelAliases(first: 1) { nodes { name } } }')
      app.app.services.tail.wake()
      const now = await sent()
      same = now === count ? same + 1 : 0
      count = now
    }
    return count
  }
})

async function pausedEvents({ url, adminKey }: TestApp): Promise<Paused> {
  const asked = request(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json', accept: 'text/event-stream' },
  })
  asked.end(JSON.stringify({ query: QUERY }))
  const [response] = (await once(asked, 'response')) as [Readable]
  return {
    async resume(count) {
      const found: number[] = []
      let text = ''
      for await (const chunk of response) {
        const lines = `${text}${chunk}`.split('\n')
        text = lines.pop() ?? ''
        for (const line of lines) if (line.startsWith('data: ')) found.push(positionOf(JSON.parse(line.slice(6))))
        if (found.length === count) break
      }
      return found
    },
    close: () => asked.destroy(),
  }
}

async function pausedSocket({ url, adminKey }: TestApp): Promise<Paused> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, GRAPHQL_TRANSPORT_WS_PROTOCOL)
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${adminKey}` } }))
  await once(socket, 'message')
  socket.pause()
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } }))
  return {
    resume: (count) =>
      new Promise((resolve) => {
        const found: number[] = []
        socket.on('message', (data) => {
          found.push(positionOf(JSON.parse(String(data)).payload))
          if (found.length === count) resolve(found)
        })
        socket.resume()
      }),
    close: () => socket.terminate(),
  }
}

function positionOf(result: { data: { auditEvents: { position: string } } }): number {
  return Number(result.data.auditEvents.position)
}
