/** A LiteLLM of our own: answers like one over real HTTP, remembers what it was asked, and misbehaves on request. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  readonly callId: string | undefined
  readonly body: { readonly model: string; readonly stream?: boolean; readonly stream_options?: object }
}

/** How the next answers are to be. */
export type Behaviour = 'good' | 'not-json' | 'error' | 'half-a-stream' | 'silent' | 'endless'

export class StubLitellm {
  readonly asked: Asked[] = []
  /** Calls that the caller broke off. */
  brokenOff = 0
  behaviour: Behaviour = 'good'
  /** Milliseconds between the events of a stream. */
  pace = 0
  /** Where it listens, or listened last. */
  url = ''
  #server: Server | null = null
  /** Answers with the same id to every call, as from a cache. */
  repeatsIds = false
  #calls = 0

  async listen(port = 0): Promise<string> {
    this.#server = createServer((request, response) => void this.#answer(request, response))
    await new Promise<void>((resolve) => this.#server?.listen(port, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this.url
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const asked = {
      path: request.url ?? '',
      authorization: request.headers.authorization,
      callId: request.headers['x-litellm-call-id'] as string | undefined,
      body: JSON.parse(Buffer.concat(chunks).toString()),
    }
    this.asked.push(asked)
    response.on('close', () => {
      if (!response.writableFinished) this.brokenOff += 1
    })
    const { model } = asked.body
    const served = model.slice(model.indexOf('/') + 1)
    switch (this.behaviour) {
      case 'silent':
        return
      case 'not-json':
        return void response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>${model}</h1>`)
      case 'error': {
        const error = {
          message: `litellm.BadRequestError: ${model}: ${served} wants shorter prompts`,
          type: 'invalid_request_error',
          code: '400',
        }
        return void response
          .writeHead(400, { 'content-type': 'application/json', 'x-litellm-model-id': model })
          .end(JSON.stringify({ error }))
      }
    }
    if (asked.body.stream) return this.#stream(asked, served, response)
    response
      .writeHead(200, { 'content-type': 'application/json', 'x-litellm-model-id': model })
      .end(JSON.stringify(this.#whole(asked.path, served)))
  }

  #answerId(): string {
    this.#calls += 1
    return this.repeatsIds ? 'answer-again' : `answer-${process.pid}-${this.#calls}`
  }

  #whole(path: string, model: string): object {
    const id = this.#answerId()
    const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 }
    switch (path) {
      case '/v1/embeddings':
        return {
          object: 'list',
          data: [{ object: 'embedding', index: 0, embedding: [0.25, 0.5] }],
          model,
          usage: { prompt_tokens: 5, total_tokens: 5 },
        }
      case '/v1/completions':
        return {
          id,
          object: 'text_completion',
          created: 1,
          model,
          choices: [{ index: 0, text: 'Hello', finish_reason: 'stop', logprobs: null }],
          usage,
        }
      case '/v1/responses': {
        const output = [
          {
            type: 'message',
            id: 'm1',
            role: 'assistant',
            status: 'completed',
            content: [{ type: 'output_text', text: 'Hello', annotations: [] }],
          },
        ]
        return {
          id,
          object: 'response',
          created_at: 1,
          status: 'completed',
          model,
          output,
          usage: { input_tokens: 11, output_tokens: 7, total_tokens: 18 },
        }
      }
      default:
        return {
          id,
          object: 'chat.completion',
          created: 1,
          model,
          choices: [{ index: 0, message: { role: 'assistant', content: `Hello "model":"${model}"` }, finish_reason: 'stop' }],
          usage,
        }
    }
  }

  async #stream({ body }: Asked, model: string, response: ServerResponse): Promise<void> {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    const id = this.#answerId()
    const event = (rest: object) =>
      response.write(`data: ${JSON.stringify({ id, object: 'chat.completion.chunk', created: 1, model, ...rest })}\n\n`)
    const closed = once(response, 'close')
    const words = this.behaviour === 'endless' ? Array.from({ length: 100_000 }, (_, i) => `w${i} `) : ['Hel', 'lo ', 'wörld ', '🦊']
    for (const content of words) {
      if (response.destroyed) return
      event({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })
      if (this.pace > 0) await new Promise((resolve) => setTimeout(resolve, this.pace))
      else if (this.behaviour === 'endless' && response.writableNeedDrain) await Promise.race([once(response, 'drain'), closed])
    }
    if (this.behaviour === 'half-a-stream') {
      // What was written is on its way before the connection breaks.
      await new Promise((resolve) => setTimeout(resolve, 50))
      return void response.destroy()
    }
    event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })
    const { include_usage } = (body.stream_options ?? {}) as { include_usage?: boolean }
    if (include_usage) event({ choices: [], usage: { prompt_tokens: 11, completion_tokens: 4, total_tokens: 15 } })
    response.end('data: [DONE]\n\n')
  }
}
