import { Button, Group, Paper, Slider, Stack, Text } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconClock, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useData } from '../api/data.ts'
import { useGo, useMoment } from '../api/moment.tsx'
import { graphql } from '../gql/gql.ts'
import { counted } from '../parts/figures.ts'
import { Time } from '../parts/time.tsx'
import { TimeField } from '../parts/time-field.tsx'

const HeadOfLog = graphql(`
  query HeadOfLog {
    auditEvents(first: 1) {
      nodes {
        position
      }
    }
  }
`)

const EventThen = graphql(`
  query EventThen($filter: AuditEventFilter!) {
    auditEvents(filter: $filter, first: 1) {
      nodes {
        position
        recordedAt
        summary
      }
    }
  }
`)

/** The way back in time, and while one is there, the mark that says so. */
export function TimeTravel({ onClose }: { readonly onClose: () => void }) {
  const { at, show } = useMoment()
  const go = useGo()
  const head = useData(HeadOfLog, {}).data?.auditEvents.nodes[0]?.position
  const then = useData(EventThen, { filter: { toPosition: at?.position ?? null, to: at?.time ?? null } }, at === null).data?.auditEvents
    .nodes[0]
  const last = Number(head ?? 1)
  const [slid, setSlid] = useState<number | null>(null)
  const showPosition = useDebouncedCallback((position: number) => {
    // Where the log stands is not known yet: no position can be told from the newest.
    if (head === undefined) return
    show(position >= last ? null : { position: String(position) })
    setSlid(null)
  }, 150)
  const place = slid ?? (at ? Number(then?.position ?? at.position ?? last) : last)

  function leave() {
    show(null)
    onClose()
  }

  return (
    <Paper className={at ? 'past' : ''} radius={0} p="sm" px="md" component="section" aria-label="Time travel" mb="md" withBorder={!at}>
      <Stack gap="xs">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <IconClock size={20} aria-hidden style={{ flex: 'none' }} />
          <div>
            <Text size="sm" fw={700} role="status">
              {at ? 'You see the past. Nothing can be changed here.' : 'Choose a moment: the whole dashboard will show it.'}
            </Text>
            <Text size="xs" component="div" className="breakable">
              {at && then ? (
                <>
                  After event {then.position} (<Time at={then.recordedAt} exact />
                  ): {then.summary}
                </>
              ) : at ? (
                'Before the first event.'
              ) : (
                `Now: ${counted(Number(head ?? 0), 'event')}`
              )}
            </Text>
          </div>
        </Group>
        <Group gap="md">
          <Slider
            style={{ flex: '1 1 220px', minWidth: 180 }}
            min={1}
            max={Math.max(last, 2)}
            value={place}
            disabled={head === undefined}
            onChange={(position) => {
              setSlid(position)
              showPosition(position)
            }}
            label={(position) => `after event ${position}`}
            thumbLabel="Position in the log"
          />
          <TimeField
            aria-label="Date and time to show"
            step={1}
            value={at ? (at.time ?? then?.recordedAt ?? null) : null}
            onSettle={(time) => {
              if (time !== null) show({ time })
            }}
          />
          <Group gap="xs">
            {at && (
              <Button variant="default" onClick={() => go('/compare')}>
                Compare with now
              </Button>
            )}
            <Button variant={at ? 'filled' : 'default'} leftSection={<IconX size={14} aria-hidden />} onClick={leave}>
              {at ? 'Back to now' : 'Close'}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Paper>
  )
}
