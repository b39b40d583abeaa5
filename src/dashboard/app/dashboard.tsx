import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { BrowserRouter } from 'react-router'
import { Provider } from 'urql'
import { makeClient } from './api/client.ts'
import { LiveProvider } from './api/live.tsx'
import { MomentProvider } from './api/moment.tsx'
import { RevisionProvider } from './api/revision.tsx'
import { keepKey, readKey } from './api/session.ts'
import { SignIn } from './shell/sign-in.tsx'

const Session = lazy(() => import('./shell/session.tsx').then(({ Session }) => ({ default: Session })))

/** Sign-in, and behind it everything else. */
export function Dashboard() {
  const [apiKey, setApiKey] = useState(readKey)
  const [notice, setNotice] = useState<string | null>(null)

  const signIn = useCallback((key: string) => {
    keepKey(key)
    setNotice(null)
    setApiKey(key)
  }, [])
  const signOut = useCallback((why: string | null) => {
    keepKey('')
    setNotice(why)
    setApiKey('')
  }, [])
  const client = useMemo(
    () => makeClient({ apiKey, onRefused: (message) => signOut(`The server no longer takes this key: ${message}.`) }),
    [apiKey, signOut],
  )

  if (apiKey === '') return <SignIn notice={notice} onSignIn={signIn} />
  return (
    <Provider value={client}>
      <RevisionProvider>
        <LiveProvider apiKey={apiKey}>
          <BrowserRouter>
            <MomentProvider>
              <Suspense>
                <Session apiKey={apiKey} onSignOut={() => signOut(null)} />
              </Suspense>
            </MomentProvider>
          </BrowserRouter>
        </LiveProvider>
      </RevisionProvider>
    </Provider>
  )
}
