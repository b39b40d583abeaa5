import type { Command } from 'commander'
import type { Pricing } from '../fields.ts'
import type { ListOptions } from '../options.ts'
import { readRows } from '../pages.ts'
import { asking, listCommand } from '../session.ts'
import type { Column } from '../table.ts'
import { CATALOG } from './catalog.documents.ts'

interface CatalogModel {
  readonly litellmModel: string
  readonly mode: string | null
  readonly maxInputTokens: number | null
  readonly maxOutputTokens: number | null
  readonly deprecationDate: string | null
  readonly listPricing: Pricing | null
}

const COLUMNS: readonly Column<CatalogModel>[] = [
  { title: 'model', of: ({ litellmModel }) => litellmModel },
  { title: 'mode', of: ({ mode }) => mode },
  { title: 'max in', of: ({ maxInputTokens }) => maxInputTokens, right: true },
  { title: 'max out', of: ({ maxOutputTokens }) => maxOutputTokens, right: true },
  { title: '$/M in', of: ({ listPricing }) => listPricing?.inputPerMillionTokens, right: true },
  { title: '$/M out', of: ({ listPricing }) => listPricing?.outputPerMillionTokens, right: true },
  { title: 'deprecated from', of: ({ deprecationDate }) => deprecationDate },
]

export function catalogCommand(program: Command): void {
  listCommand(program, 'catalog [search]', 'List models that LiteLLM knows, with their list prices.')
    .option('--provider <name>', 'of the provider')
    .action(
      asking(async (session, search: string | undefined, options: ListOptions & { provider?: string }) => {
        const { provider } = options
        session.printRows<CatalogModel>(await readRows(session, CATALOG, { search, provider }, options), COLUMNS)
      }),
    )
}
