import { Text } from '@mantine/core'
import { Card } from '../../parts/card.tsx'

export function VerifyChain() {
  return (
    <Card title="Chain">
      <Text size="sm">Each event carries the hash of the one before it: a changed, removed or reordered event breaks the chain.</Text>
    </Card>
  )
}
