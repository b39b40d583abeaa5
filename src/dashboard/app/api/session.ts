/** The API key of this tab. It ends with the tab, and the playground finds it under the same name. */
const API_KEY = 'switchbook:api-key'

export function readKey(): string {
  return sessionStorage.getItem(API_KEY) ?? ''
}

export function keepKey(key: string): void {
  if (key === '') sessionStorage.removeItem(API_KEY)
  else sessionStorage.setItem(API_KEY, key)
}
