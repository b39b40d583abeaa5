import { Center, Loader } from '@mantine/core'
import { useData } from '../api/data.ts'
import { ViewerProvider } from '../api/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { RefusalNotice } from '../parts/refusal-notice.tsx'
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
  const { data, refusal, refresh } = useData(WhoIsThis, {})
  if (data) {
    return (
      <ViewerProvider viewer={data.viewer}>
        <Shell apiKey={apiKey} onSignOut={onSignOut} />
      </ViewerProvider>
    )
  }
  return (
    <Center mih="100dvh" p="md" component="main">
      {refusal ? <RefusalNotice refusal={refusal} onRetry={refresh} /> : <Loader aria-label="Loading" />}
    </Center>
  )
}
