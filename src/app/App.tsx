import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useLayoutEffect } from 'react'
import { OwnFileProvider } from '../pages/shared/data/useOwnFile'
import { TextProvider } from '../ui/TextProvider'
import type { createAppRouter } from './routes/router'

interface AppProps {
  /** Called after a commit, before the browser paints. */
  onCommit?: () => void
  /** Called after a commit, when its effects have attached their listeners. */
  onListening?: () => void
  router: ReturnType<typeof createAppRouter>
  queries: QueryClient
}

/** The providers that every page needs, outermost first. */
export function App({ router, queries, onCommit, onListening }: AppProps) {
  useLayoutEffect(function reportCommit() {
    onCommit?.()
  })
  useEffect(function reportListening() {
    onListening?.()
  })
  return (
    <TextProvider>
      <QueryClientProvider client={queries}>
        <OwnFileProvider>
          <RouterProvider router={router} />
        </OwnFileProvider>
      </QueryClientProvider>
    </TextProvider>
  )
}
