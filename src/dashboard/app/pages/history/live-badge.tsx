import { Badge, Tooltip } from '@mantine/core'
import { useLive } from '../../api/live.tsx'
import { useMoment } from '../../api/moment.tsx'

/** Whether new events appear by themselves. */
export function LiveBadge() {
  const live = useLive()
  const { at } = useMoment()
  if (at) return null
  return (
    <Tooltip label={live ? 'New events appear by themselves' : 'The stream of events is being opened; reload to see what is new'}>
      <Badge variant="dot" color={live ? 'teal' : 'yellow'} size="lg" role="status" tabIndex={0}>
        {live ? 'live' : 'connecting'}
      </Badge>
    </Tooltip>
  )
}
