import { Button, Center, Loader, Paper, Stack, Title } from '@mantine/core'
import { useData } from '../api/data.ts'
import { ViewerProvider } from '../api/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { RefusalNotice } from '../parts/refusal-notice.tsx'
import { Mark } from './mark.tsx'
import { Shell } from './shell.tsx'

const WhoIsThis = graphql(`
  query WhoIsThis {
    viewer {
      id
      name
      role
    }
  }
`)

export interface SessionProps {
  readonly apiKey: string
  readonly onSignOut: () => void
}

/** Everything behind the sign-in, once it is known what the key may do. */
export function Session({ apiKey, onSignOut }: SessionProps) {
  const { data, refusal } = useData(WhoIsThis, {})
  if (data) {
    return (
      <ViewerProvider viewer={data.viewer}>
        <Shell apiKey={apiKey} onSignOut={onSignOut} />
      </ViewerProvider>
    )
  }
  return (
    <Center mih="100dvh" p="md" component="main">
      {refusal ? (
        <Paper withBorder shadow="sm" p="xl" w={420} maw="100%">
          <Stack gap="md" align="stretch">
            <Mark size={36} />
            <Title order={1}>Switchbook</Title>
            <RefusalNotice refusal={refusal} retry />
            <Button variant="subtle" onClick={onSignOut}>
              Sign out
            </Button>
          </Stack>
        </Paper>
      ) : (
        <Loader aria-label="Loading" />
      )}
    </Center>
  )
}
