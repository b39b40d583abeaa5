/**
 * Reads one GraphQL subscription from a `text/event-stream` body: `next` events carry a result, `complete` ends it.
 * Stopping aborts the request and ends the sequence without an error.
 */
export function readServerSentResults(body: ReadableStream<Uint8Array>, abort: AbortController): AsyncIterable<object> {
  const results = resultsOf(body, abort.signal)
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => results.next(),
      // A generator's own return() would wait for the event that it is waiting for.
      return: async () => {
        abort.abort()
        return { done: true, value: undefined }
      },
    }),
  }
}

async function* resultsOf(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<object, void> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let pending = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      pending = (pending + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n')
      const blocks = pending.split('\n\n')
      pending = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = field(block, 'event')
        if (event === 'complete') return
        if (event === 'next') yield JSON.parse(field(block, 'data'))
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    reader.releaseLock()
  }
}

function field(block: string, name: string): string {
  const lines = block.split('\n').filter((line) => line.startsWith(`${name}:`))
  return lines.map((line) => line.slice(name.length + 1).trimStart()).join('\n')
}
