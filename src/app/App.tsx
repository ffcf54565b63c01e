import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { OwnFileProvider } from '../pages/shared/data/useOwnFile'
import { TextProvider } from '../ui/TextProvider'
import { router } from './router'

const queryClient = new QueryClient()

/** The providers that every page needs, outermost first. */
export function App() {
  return (
    <TextProvider>
      <QueryClientProvider client={queryClient}>
        <OwnFileProvider>
          <RouterProvider router={router} />
        </OwnFileProvider>
      </QueryClientProvider>
    </TextProvider>
  )
}
