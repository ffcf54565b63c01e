import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { TextProvider } from '../ui/TextProvider'
import { router } from './router'

const queryClient = new QueryClient()

/** The providers that every page needs, outermost first. */
export function App() {
  return (
    <TextProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </TextProvider>
  )
}
