import { describe, expect, it } from 'vitest'
import { clientRequest } from '../../../src/http/gateway/client-request.ts'

const CHAT = '/v1/chat/completions'
const forward = (text: string, path = CHAT) => clientRequest(path, Buffer.from(text), undefined).forward('openai/gpt-4')

describe("a client's request on its way to LiteLLM", () => {
  it('keeps every byte but the model, numbers that no float can carry included', () => {
    expect(forward('{ "seed": 12345678901234567890, "model" : "smart", "temperature": 1.0, "user": "Zo\\u00eb" }')).toBe(
      '{ "seed": 12345678901234567890, "model":"openai/gpt-4", "temperature": 1.0, "user": "Zo\\u00eb" }',
    )
  })

  it.each([
    ['an alias with escapes', '{"model":"a\\"b\\\\"}'],
    ['text that looks like the member', '{"messages":[{"content":"\\"model\\":\\"smart\\""}],"model":"smart"}'],
    ['a member of the same name deeper inside', '{"tools":[{"model":"inner"}],"model":"smart"}'],
    ['a value that is the word', '{"kind":"model","model":"smart"}'],
    ['the member twice, of which the last counts', '{"model":"first","model":"smart"}'],
    ['a name spelled with escapes beside one deeper inside', '{"metadata":{"model":"smart"},"mod\\u0065l":"smart"}'],
  ])('has the new model once, in the place of the alias: %s', (_, text) => {
    const sent = JSON.parse(text) as object
    expect(JSON.parse(forward(text))).toEqual({ ...sent, model: 'openai/gpt-4' })
    expect(forward(text).match(/openai\/gpt-4/g)).toHaveLength(1)
  })

  it('asks for the usage of a stream, beside what else the client asked for', () => {
    const text = '{"model":"smart","stream":true,"stream_options":{"include_obfuscation":false}}'
    expect(JSON.parse(forward(text))).toEqual({
      model: 'openai/gpt-4',
      stream: true,
      stream_options: { include_obfuscation: false, include_usage: true },
    })
    expect(JSON.parse(forward(text, '/v1/responses'))).toEqual({ ...JSON.parse(text), model: 'openai/gpt-4' })
  })
})
