import { GraphiQL } from 'graphiql'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { ApiKeyField, type KeyState } from './api-key-field.tsx'
import { createFetcher } from './fetcher.ts'
import { browserStorage, readApiKey, writeApiKey } from './storage.ts'
import { starterTabs } from './tabs.ts'

const KEY_SETTLES_AFTER_MS = 400

export function Playground() {
  const [typedKey, setTypedKey] = useState(readApiKey)
  const [apiKey, setApiKey] = useState(readApiKey)
  const [keyState, setKeyState] = useState<KeyState>('unknown')
  const theme = useSystemTheme()

  useEffect(() => {
    const timer = setTimeout(() => {
      const key = typedKey.trim()
      writeApiKey(key)
      setApiKey(key)
    }, KEY_SETTLES_AFTER_MS)
    return () => clearTimeout(timer)
  }, [typedKey])

  const changeKey = useCallback((key: string) => {
    setTypedKey(key)
    setKeyState('unknown')
  }, [])

  const fetcher = useMemo(() => createFetcher({ apiKey, onKeyJudged: setKeyState }), [apiKey])

  return (
    <>
      <header className="playground-header">
        <h1>
          Switchbook <span>playground</span>
        </h1>
        <ApiKeyField value={typedKey} state={keyState} onChange={changeKey} />
      </header>
      <main className="playground-editor">
        {/* Made anew for each key: it then fetches the schema that this key may see and forgets what the last key was told. */}
        <GraphiQL
          key={apiKey}
          fetcher={fetcher}
          defaultTabs={starterTabs}
          storage={browserStorage}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          forcedTheme={theme}
          inputValueDeprecation
          schemaDescription
          customScalarSchemas={{ JSON: {} }}
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  )
}

const darkScheme = window.matchMedia('(prefers-color-scheme: dark)')

function useSystemTheme(): 'light' | 'dark' {
  return useSyncExternalStore(onSchemeChange, () => (darkScheme.matches ? 'dark' : 'light'))
}

function onSchemeChange(notify: () => void): () => void {
  darkScheme.addEventListener('change', notify)
  return () => darkScheme.removeEventListener('change', notify)
}
