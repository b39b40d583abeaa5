import { expect, it } from 'vitest'
import { eventsAsCsv } from '../../src/dashboard/app/pages/history/events-as-csv.ts'

const event = {
  position: '7',
  recordedAt: '2026-11-24T06:00:00.000Z',
  type: 'ProviderSwitched',
  entityType: 'ModelAlias',
  entityKey: 'smart',
  actor: { name: 'first admin' },
  onBehalfOf: null,
  reason: null,
  source: 'graphql',
  summary: 'alias smart switched',
  hash: 'ab',
}

const [head] = eventsAsCsv([]).split('\r\n')
const line = (text: string) => eventsAsCsv([{ ...event, reason: text }]).slice(`${head}\r\n`.length)

it('is one line for each event, below a line of names', () => {
  expect(head?.split(',')).toHaveLength(11)
  expect(eventsAsCsv([event])).toBe(
    `${head}\r\n7,2026-11-24T06:00:00.000Z,ProviderSwitched,ModelAlias,smart,first admin,,,graphql,alias smart switched,ab\r\n`,
  )
})

it('keeps commas, quotes and line breaks within their field', () => {
  expect(line('a, "b"\nc')).toContain(',"a, ""b""\nc",')
})

it.each(['=1+1', '+1', '-1', '@x', '\tx'])('gives no spreadsheet a formula to run: %j', (text) => {
  expect(line(text)).toContain(`,'${text},`)
})
