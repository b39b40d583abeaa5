import { Alert, Button, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useClient } from 'urql'
import { type Refusal, refusalOf } from '../../api/client.ts'
import { graphql } from '../../gql/gql.ts'
import { counted } from '../../parts/figures.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'

const VerifyPart = graphql(`
  query VerifyPart($from: Position!) {
    verifyHistory(fromPosition: $from) {
      valid
      checked
      head
      firstBad
      problem
    }
  }
`)

interface Checked {
  /** The chain is good up to here. */
  readonly upTo: number
  readonly head: number
  readonly bad: { readonly position: string; readonly problem: string } | null
}

/** Recomputes the chain of hashes, part after part, from the first event to the newest. */
export function VerifyChain() {
  const client = useClient()
  const [checked, setChecked] = useState<Checked | null>(null)
  const [running, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function verify() {
    setRunning(true)
    setRefusal(null)
    let upTo = 0
    for (;;) {
      const { data, error } = await client.query(VerifyPart, { from: String(upTo + 1) }).toPromise()
      if (error) setRefusal(refusalOf(error))
      if (!data) break
      const { valid, checked: more, head, firstBad, problem } = data.verifyHistory
      upTo += more
      const bad = valid ? null : { position: firstBad ?? '?', problem: problem ?? 'it is not as it was written' }
      setChecked({ upTo, head: Number(head), bad })
      if (bad || more === 0 || upTo >= Number(head)) break
    }
    setRunning(false)
  }

  return (
    <Stack gap="xs" align="stretch">
      {checked && (
        <Stack gap="xs">
          {running && (
            <Progress value={(100 * checked.upTo) / Math.max(checked.head, 1)} aria-label="Share of the events that is checked" />
          )}
          {checked.bad ? (
            <Alert role="alert" color="red" title={`Event ${checked.bad.position} is bad`}>
              {checked.bad.problem}
            </Alert>
          ) : (
            <Text size="sm" role="status">
              {running ? 'Checking' : 'Checked just now'}: {counted(checked.upTo, 'event')} from the first on as written.
            </Text>
          )}
        </Stack>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      <Button variant="light" loading={running} onClick={() => void verify()} style={{ alignSelf: 'flex-start' }}>
        Check all of it now
      </Button>
    </Stack>
  )
}
