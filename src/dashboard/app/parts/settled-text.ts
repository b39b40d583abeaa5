import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'

/** Milliseconds without typing after which text counts. */
const PAUSE_MS = 250

/** Text that somebody types, handed on once the typing pauses; it follows `value` when that changes by another way. */
export function useSettledText(value: string, onSettle: (text: string) => void): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState(value)
  const told = useRef(value)
  const settle = useDebouncedCallback((text: string) => {
    told.current = text
    onSettle(text)
  }, PAUSE_MS)
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setTyped(value)
  }, [value])
  const type = (text: string) => {
    setTyped(text)
    settle(text)
  }
  return [typed, type]
}
