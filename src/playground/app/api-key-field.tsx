import { useId, useState } from 'react'

/** What /graphql said of the key: nothing yet, good, or 401. */
export type KeyState = 'unknown' | 'accepted' | 'refused'

export interface ApiKeyFieldProps {
  readonly value: string
  readonly state: KeyState
  readonly onChange: (key: string) => void
}

export function ApiKeyField({ value, state, onChange }: ApiKeyFieldProps) {
  const [shown, setShown] = useState(false)
  const inputId = useId()
  const hintId = useId()
  return (
    <div className="api-key" data-state={state}>
      <output id={hintId} className="api-key-hint" htmlFor={inputId}>
        {hint(value, state)}
      </output>
      <label htmlFor={inputId}>API key</label>
      <div className="api-key-box">
        <input
          id={inputId}
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={hintId}
          aria-invalid={state === 'refused'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <button type="button" aria-pressed={shown} aria-controls={inputId} aria-label="Show the key" onClick={() => setShown(!shown)}>
          {shown ? 'Hide' : 'Show'}
        </button>
      </div>
    </div>
  )
}

function hint(value: string, state: KeyState): string {
  if (value.trim() === '') return 'The key was printed when Switchbook first started.'
  if (state === 'refused') return 'Switchbook refused this key.'
  if (state === 'accepted') return 'Key accepted.'
  return ''
}
