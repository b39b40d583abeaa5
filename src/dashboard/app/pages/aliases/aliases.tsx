import { useMemo, useState } from 'react'
import { useMoment } from '../../api/moment.tsx'
import { usePages } from '../../api/pages.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import { CreateAction } from '../../parts/create-action.tsx'
import { counted } from '../../parts/figures.ts'
import { Screen } from '../../parts/screen.tsx'
import { AliasFilters } from './alias-filters.tsx'
import { AliasTable } from './alias-table.tsx'
import { useAliasView } from './alias-view.ts'
import { CreateAliasDialog } from './create-alias-dialog.tsx'
import { DisableSelected } from './disable-selected.tsx'

const AliasesPage = graphql(`
  query AliasesPage($filter: ModelAliasFilter, $order: ModelAliasOrder, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {
    modelAliases(filter: $filter, order: $order, at: $at, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        ...AliasRow
      }
      pageInfo {
        ...PageEnds
      }
      totalCount
    }
  }
`)

export function Aliases() {
  const { at } = useMoment()
  const { mayChange } = usePermissions()
  const [view, changeView] = useAliasView()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const variables = useMemo(
    () => ({ at, order: view.sorting, filter: { search: view.search.trim() || null, provider: view.provider, active: view.active } }),
    [at, view],
  )
  const filtered = view.search.trim() !== '' || view.provider !== null || view.active !== null
  const pages = usePages(AliasesPage, variables, (data) => data.modelAliases)

  return (
    <Screen
      title="Model Aliases"
      about={
        pages.total === null
          ? 'Names that clients use, and the models that serve them'
          : filtered
            ? `${counted(pages.total, 'alias', 'aliases')} found`
            : `${counted(pages.total, 'alias', 'aliases')} that clients can ask for by name`
      }
      actions={<CreateAction label="Create Alias" dialog={(close) => <CreateAliasDialog onClose={close} />} />}
    >
      <AliasFilters value={view} onChange={changeView} />
      {mayChange && selected.size > 0 && <DisableSelected names={selected} onDone={() => setSelected(new Set())} />}
      <AliasTable
        pages={pages}
        sorting={view.sorting}
        onSort={(sorting) => changeView({ sorting })}
        filtered={filtered}
        {...(mayChange ? { selected, onSelect: setSelected } : {})}
      />
    </Screen>
  )
}
