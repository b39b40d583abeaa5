import { useMemo, useState } from 'react'
import { useMoment } from '../../api/moment.tsx'
import { usePages } from '../../api/pages.ts'
import { usePermissions } from '../../api/viewer.tsx'
import { graphql } from '../../gql/gql.ts'
import { CreateAction } from '../../parts/create-action.tsx'
import { counted } from '../../parts/figures.ts'
import { Screen } from '../../parts/screen.tsx'
import { AliasFilters, type AliasFilterValues, NO_FILTER } from './alias-filters.tsx'
import { AliasTable } from './alias-table.tsx'
import { CreateAliasDialog } from './create-alias-dialog.tsx'
import { DisableSelected } from './disable-selected.tsx'

const AliasesPage = graphql(`
  query AliasesPage($filter: ModelAliasFilter, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {
    modelAliases(filter: $filter, at: $at, first: $first, after: $after, last: $last, before: $before) {
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
  const [filter, setFilter] = useState<AliasFilterValues>(NO_FILTER)
  const [descending, setDescending] = useState(false)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const variables = useMemo(
    () => ({ at, filter: { search: filter.search || null, provider: filter.provider, active: filter.active } }),
    [at, filter],
  )
  const pages = usePages(AliasesPage, variables, (data) => data.modelAliases, descending)

  return (
    <Screen
      title="Model Aliases"
      about={
        pages.total === null
          ? 'Names that clients use, and the models that serve them'
          : `${counted(pages.total, 'alias', 'aliases')} that clients can ask for by name`
      }
      actions={<CreateAction label="Create Alias" dialog={(close) => <CreateAliasDialog onClose={close} />} />}
    >
      <AliasFilters value={filter} onChange={setFilter} />
      {mayChange && selected.size > 0 && <DisableSelected names={selected} onDone={() => setSelected(new Set())} />}
      <AliasTable
        pages={pages}
        descending={descending}
        onSort={() => setDescending(!descending)}
        filtered={filter !== NO_FILTER}
        {...(mayChange ? { selected, onSelect: setSelected } : {})}
      />
    </Screen>
  )
}
