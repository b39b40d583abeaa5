import { Alert, Button, Center, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { makeClient, refusalOf } from '../api/client.ts'
import { graphql } from '../gql/gql.ts'
import { Mark } from './mark.tsx'

const WhoSignsIn = graphql(`
  query WhoSignsIn {
    viewer {
      name
      role
    }
  }
`)

export interface SignInProps {
  /** Why the last session ended, if it did not end by choice. */
  readonly notice: string | null
  readonly onSignIn: (apiKey: string) => void
}

export function SignIn({ notice, onSignIn }: SignInProps) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const apiKey = typed.trim()
    if (apiKey === '') return setProblem('Type the API key that Switchbook printed when it first started, or one made since.')
    if (!/^[\x21-\x7e]+$/.test(apiKey)) return setProblem('An API key holds no spaces and only plain letters, digits and signs.')
    setAsking(true)
    const { data, error } = await makeClient({ apiKey }).query(WhoSignsIn, {}).toPromise()
    setAsking(false)
    if (data) onSignIn(apiKey)
    else setProblem(error ? sentence(refusalOf(error).message) : 'The server gave no answer.')
  }

  return (
    <Center mih="100dvh" p="md" component="main">
      <Paper withBorder shadow="sm" p="xl" w={420} maw="100%">
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            <Mark size={36} />
            <div>
              <Title order={1}>Switchbook</Title>
              <Text c="dimmed" size="sm">
                Which model does each name stand for, who changed it, and when.
              </Text>
            </div>
            {notice && (
              <Alert color="yellow" role="status">
                {notice}
              </Alert>
            )}
            <PasswordInput
              label="API key"
              description="It stays in this tab and ends with it."
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setProblem(null)
              }}
              error={problem}
              autoComplete="off"
              autoFocus
              visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed', tabIndex: 0 }}
            />
            <Button type="submit" loading={asking} fullWidth>
              Sign in
            </Button>
          </Stack>
        </form>
      </Paper>
    </Center>
  )
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`.replace('..', '.')
}
