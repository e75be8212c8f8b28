import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { AppRouter } from './router.tsx'

interface AppProps { readonly queries: QueryClient; readonly router: AppRouter }

/** All pages: drawn by the server for the address that was asked for, and from then on by the browser. */
export const App = ({ queries, router }: AppProps) => (
  <QueryClientProvider client={queries}>
    <RouterProvider router={router} />
  </QueryClientProvider>
)
