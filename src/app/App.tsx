import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'
import { OwnFileProvider } from '../pages/shared/data/useOwnFile'
import { TextProvider } from '../ui/TextProvider'
import type { createAppRouter } from './router'

interface AppProps {
  /** Called after the first drawing, before it is painted. */
  onShown?: () => void
  router: ReturnType<typeof createAppRouter>
  queries: QueryClient
}

/** The providers that every page needs, outermost first. */
export function App({ router, queries, onShown }: AppProps) {
  useLayoutEffect(function tellShown() {
    onShown?.()
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
