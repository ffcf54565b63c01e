import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useLayoutEffect } from 'react'
import { OwnFileProvider } from '../pages/shared/data/useOwnFile'
import { TextProvider } from '../ui/TextProvider'
import type { createAppRouter } from './routes/router'

interface AppProps {
  /** Called after the first drawing, before it is painted. */
  onShown?: () => void
  /** Called once all that the first drawing listens for is set up. */
  onListening?: () => void
  router: ReturnType<typeof createAppRouter>
  queries: QueryClient
}

/** The providers that every page needs, outermost first. */
export function App({ router, queries, onShown, onListening }: AppProps) {
  useLayoutEffect(function tellShown() {
    onShown?.()
  })
  useEffect(function tellListening() {
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
