import { Center, Loader } from '@mantine/core'
import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { CatchFailure } from './catch-failure.tsx'
import { NotFound } from './not-found.tsx'

function screen<N extends string>(load: () => Promise<Readonly<Record<N, ComponentType>>>, name: N) {
  return lazy(async () => ({ default: (await load())[name] }))
}

const Overview = screen(() => import('../pages/overview/overview.tsx'), 'Overview')
const Aliases = screen(() => import('../pages/aliases/aliases.tsx'), 'Aliases')
const Alias = screen(() => import('../pages/alias/alias.tsx'), 'Alias')
const Groups = screen(() => import('../pages/groups/groups.tsx'), 'Groups')
const Group = screen(() => import('../pages/group/group.tsx'), 'Group')
const Organizations = screen(() => import('../pages/organizations/organizations.tsx'), 'Organizations')
const Organization = screen(() => import('../pages/organization/organization.tsx'), 'Organization')
const Teams = screen(() => import('../pages/teams/teams.tsx'), 'Teams')
const Team = screen(() => import('../pages/team/team.tsx'), 'Team')
const Compare = screen(() => import('../pages/compare/compare.tsx'), 'Compare')
const Health = screen(() => import('../pages/health/health.tsx'), 'Health')
const ApiKeys = screen(() => import('../pages/keys/api-keys.tsx'), 'ApiKeys')
const History = screen(() => import('../pages/history/history.tsx'), 'History')

export function Screens() {
  const { pathname } = useLocation()
  // A screen starts anew for each address: nothing typed or chosen for one entity is carried to the next.
  return (
    <CatchFailure key={pathname}>
      <Suspense
        fallback={
          <Center h={240}>
            <Loader aria-label="Loading" />
          </Center>
        }
      >
        <Routes>
          <Route path="/" element={<Overview />} />
          <Route path="/aliases" element={<Aliases />} />
          <Route path="/aliases/:name" element={<Alias />} />
          <Route path="/access-groups" element={<Groups />} />
          <Route path="/access-groups/:name" element={<Group />} />
          <Route path="/organizations" element={<Organizations />} />
          <Route path="/organizations/:name" element={<Organization />} />
          <Route path="/teams" element={<Teams />} />
          <Route path="/teams/:name" element={<Team />} />
          <Route path="/compare" element={<Compare />} />
          <Route path="/health" element={<Health />} />
          <Route path="/keys" element={<ApiKeys />} />
          <Route path="/history" element={<History />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </CatchFailure>
  )
}
