/**
 * What the page remembers. The API key lives in sessionStorage and ends with the tab; GraphiQL's edits and history live in
 * localStorage, without request headers, because a header can hold a key too.
 */
import type { GraphiQL } from 'graphiql'
import type { ComponentProps } from 'react'

type GraphiQLStorage = NonNullable<ComponentProps<typeof GraphiQL>['storage']>

const API_KEY = 'switchbook:api-key'
const GRAPHIQL_PREFIX = 'graphiql:'
/** Values in which GraphiQL keeps headers: its history plugin writes them even where `shouldPersistHeaders` is false. */
const HOLD_HEADERS = new Set(['graphiql:queries', 'graphiql:favorites', 'graphiql:tabState'])

export function readApiKey(): string {
  return sessionStorage.getItem(API_KEY) ?? ''
}

export function writeApiKey(key: string): void {
  if (key === '') sessionStorage.removeItem(API_KEY)
  else sessionStorage.setItem(API_KEY, key)
}

export const browserStorage: GraphiQLStorage = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, HOLD_HEADERS.has(key) ? withoutHeaders(value) : value),
  removeItem: (key) => localStorage.removeItem(key),
  clear: () => {
    for (const key of graphiqlKeys()) localStorage.removeItem(key)
  },
  get length() {
    return graphiqlKeys().length
  },
}

function graphiqlKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(GRAPHIQL_PREFIX))
}

function withoutHeaders(json: string): string {
  return JSON.stringify(JSON.parse(json), (name, value: unknown) => (name === 'headers' ? null : value))
}
