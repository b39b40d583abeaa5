import { Badge, Switch } from '@mantine/core'
import { useChange } from '../../api/change.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import { tell, tellEvents } from '../../parts/told.ts'

const EnableAlias = graphql(`
  mutation EnableAlias($input: ModelAliasInput!) {
    enableModelAlias(input: $input) {
      events {
        summary
      }
    }
  }
`)

const DisableAlias = graphql(`
  mutation DisableAlias($input: ModelAliasInput!) {
    disableModelAlias(input: $input) {
      events {
        summary
      }
    }
  }
`)

export interface ActiveSwitchProps {
  readonly alias: { readonly name: string; readonly active: boolean; readonly version: number }
  /** Whether it says in words, too, which of the two it is. */
  readonly inWords?: boolean
}

/** Whether teams may use an alias; it moves once the change is committed. */
export function ActiveSwitch({ alias: { name, active, version }, inWords = false }: ActiveSwitchProps) {
  const { mayChange } = usePermissions()
  const enable = useChange(EnableAlias)
  const disable = useChange(DisableAlias)
  if (!mayChange) {
    return (
      <Badge variant="light" color={active ? 'teal' : 'gray'}>
        {active ? 'active' : 'disabled'}
      </Badge>
    )
  }
  async function toggle() {
    const input = { name, expectedVersion: version }
    if (active) {
      const done = await disable.run({ input })
      if (done) tellEvents(done.disableModelAlias.events)
      else tell(`${name} was not disabled: it was changed meanwhile, or may not be.`)
    } else {
      const done = await enable.run({ input })
      if (done) tellEvents(done.enableModelAlias.events)
      else tell(`${name} was not enabled: it was changed meanwhile, or may not be.`)
    }
  }
  return (
    <Switch
      aria-label={`${name} is active`}
      {...(inWords ? { label: active ? 'active' : 'disabled' } : {})}
      checked={active}
      disabled={enable.running || disable.running}
      onChange={() => void toggle()}
    />
  )
}
