import { Center, Loader } from '@mantine/core'
import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from './not-found.tsx'

function screen<N extends string>(load: () => Promise<Readonly<Record<N, ComponentType>>>, name: N) {
  return lazy(async () => ({ default: (await load())[name] }))
}

const Overview = screen(() => import('../pages/overview/overview.tsx'), 'Overview')
const Aliases = screen(() => import('../pages/aliases/aliases.tsx'), 'Aliases')
const Alias = screen(() => import('../pages/alias/alias.tsx'), 'Alias')
const History = screen(() => import('../pages/history/history.tsx'), 'History')

export function Screens() {
  return (
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
        <Route path="/history" element={<History />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  )
}
