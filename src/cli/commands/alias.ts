import { type Command, InvalidArgumentError, Option } from 'commander'
import { change } from '../change.ts'
import { confirmed } from '../confirm.ts'
import { type Pricing, price } from '../fields.ts'
import { historyCommand } from '../history.ts'
import { atOption, type Moment } from '../moment.ts'
import { type ChangeOptions, type DeleteOptions, type ListOptions, names, orNull } from '../options.ts'
import { readRows } from '../pages.ts'
import { asking, changeCommand, deleteCommand, found, listCommand, readCommand } from '../session.ts'
import { type Column, record } from '../table.ts'
import * as documents from './alias.documents.ts'

interface Alias {
  readonly name: string
  readonly litellmModel: string
  readonly description: string | null
  readonly active: boolean
  readonly pricing: Pricing | null
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly accessGroups: readonly { readonly name: string }[]
  readonly teamsWithAccess: number
}

interface AliasInDetail extends Alias {
  readonly usageCount: number
  readonly catalogModel: { readonly maxInputTokens: number | null; readonly deprecationDate: string | null } | null
}

interface Described {
  readonly description?: string | false
  readonly price?: Pricing | false
}

const COLUMNS: readonly Column<Alias>[] = [
  { title: 'alias', of: ({ name }) => name },
  { title: 'model', of: ({ litellmModel }) => litellmModel },
  { title: 'active', of: ({ active }) => active },
  { title: 'groups', of: ({ accessGroups }) => accessGroups.map(({ name }) => name) },
  { title: 'teams', of: ({ teamsWithAccess }) => teamsWithAccess, right: true },
  { title: 'version', of: ({ version }) => version, right: true },
  { title: 'updated', of: ({ updatedAt }) => updatedAt },
]

const FIELDS: readonly Column<AliasInDetail>[] = [
  ...COLUMNS,
  { title: 'created', of: ({ createdAt }) => createdAt },
  { title: 'description', of: ({ description }) => description },
  { title: 'price', of: ({ pricing }) => price(pricing) },
  { title: 'calls', of: ({ usageCount }) => usageCount },
  { title: 'context', of: ({ catalogModel }) => catalogModel?.maxInputTokens },
  { title: 'deprecated from', of: ({ catalogModel }) => catalogModel?.deprecationDate },
]

export function aliasCommands(program: Command): void {
  const alias = program.command('alias').description('Model aliases: the names that clients use, and the models behind them.')

  listCommand(alias, 'ls', 'List aliases.')
    .option('--search <text>', 'whose name, model or description has the text')
    .option('--provider <name>', 'whose model is of the provider')
    .option('--group <name>', 'that are in the access group')
    .addOption(new Option('--active', 'that are enabled').conflicts('disabled'))
    .option('--disabled', 'that are disabled')
    .addOption(atOption())
    .action(
      asking(async (session, options: ListOptions & Filter & { at?: Moment }) => {
        const { search, provider, group, active, disabled, at } = options
        const filter = { search, provider, accessGroup: group, active: active ?? (disabled ? false : undefined) }
        session.printRows<Alias>(await readRows(session, documents.ALIASES, { filter, at }, options), COLUMNS)
      }),
    )

  readCommand(alias, 'get <alias>', 'Show one alias.')
    .addOption(atOption())
    .action(
      asking(async (session, name: string, { at }: { at?: Moment }) => {
        const answer = await session.ask<{ found: AliasInDetail | null }>(documents.GET_ALIAS, { name, at })
        const one = found(answer.found, 'UNKNOWN_ALIAS', `alias \`${name}\``)
        session.print(one, () => record(one, FIELDS))
      }),
    )

  changeCommand(alias, 'create <alias> <model>', 'Create an alias for a model, which is written provider/model.', { existing: false })
    .option('--description <text>', 'what the model is good for')
    .addOption(priceOption())
    .option('--group <names>', 'access groups that it joins', names)
    .option('--disabled', 'nobody can use it until it is enabled')
    .action(
      asking((session, name: string, litellmModel: string, options: ChangeOptions & Described & { group?: string[]; disabled?: true }) => {
        const { description, price: pricing, group: accessGroups, disabled } = options
        return change(
          session,
          documents.CREATE_ALIAS,
          { name, litellmModel, description, pricing, accessGroups, active: !disabled },
          options,
        )
      }),
    )

  changeCommand(alias, 'update <alias>', 'Change description or price of an alias.')
    .option('--description <text>', 'what the model is good for')
    .option('--no-description', 'take the description away')
    .addOption(priceOption())
    .option('--no-price', 'take the price away')
    .action(
      asking((session, name: string, options: ChangeOptions & Described) => {
        const input = { name, description: orNull(options.description), pricing: orNull(options.price) }
        return change(session, documents.UPDATE_ALIAS, input, options)
      }),
    )

  changeCommand(alias, 'switch <alias> <model>', 'Put another model behind an alias; no client changes a line.')
    .option('--description <text>', 'a new description with it')
    .action(
      asking((session, name: string, litellmModel: string, options: ChangeOptions & { description?: string }) =>
        change(session, documents.SWITCH_ALIAS, { alias: name, litellmModel, description: options.description }, options),
      ),
    )

  changeCommand(alias, 'enable <alias>', 'Let teams use an alias again.').action(
    asking((session, name: string, options: ChangeOptions) => change(session, documents.ENABLE_ALIAS, { name }, options)),
  )

  changeCommand(alias, 'disable <alias>', 'Keep all teams from using an alias.').action(
    asking((session, name: string, options: ChangeOptions) => change(session, documents.DISABLE_ALIAS, { name }, options)),
  )

  deleteCommand(alias, 'delete <alias>', 'Delete an alias, and take it out of its groups.').action(
    asking(async (session, name: string, options: DeleteOptions) => {
      await confirmed(`Delete the alias ${name}?`, options)
      await change(session, documents.DELETE_ALIAS, { name }, options)
    }),
  )

  historyCommand(alias, 'history <alias>', 'ModelAlias', 'Show what happened to an alias, the newest first.')
}

interface Filter {
  readonly search?: string
  readonly provider?: string
  readonly group?: string
  readonly active?: true
  readonly disabled?: true
}

function priceOption(): Option {
  return new Option('--price <in,out>', 'USD per million input and output tokens, such as 2.5,10').argParser((text) => {
    const [, inputPerMillionTokens, outputPerMillionTokens] = /^(\d[\d.]*),(\d[\d.]*)$/.exec(text) ?? []
    if (inputPerMillionTokens === undefined) throw new InvalidArgumentError('Expected two amounts such as 2.5,10.')
    return { inputPerMillionTokens, outputPerMillionTokens }
  })
}
