import type { Endpoint } from '@sangkien/contract/endpoint'
import { QueryClient, queryOptions } from '@tanstack/react-query'
import { call, type CallInput } from './api.ts'
import { faultOf } from './api-fault.ts'

/** One client for the whole page. What was read stays good for half a minute, and a lost connection is tried again by itself. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => faultOf(error)?.code === 'no_connection' && count < 2,
      retryDelay: 800,
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

/** A GET endpoint as a query: `useSuspenseQuery(asks(readHome, {}))`. Its key begins with the path, for `forget`. */
export const asks = <E extends Endpoint>(endpoint: E, input: CallInput<E>) =>
  queryOptions({ queryKey: [endpoint.path, input], queryFn: ({ signal }) => call(endpoint, input, { signal }) })

/** After an act: whatever was read from these endpoints is read again where it is shown. */
export const forget = (...endpoints: readonly Endpoint[]): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey }) => endpoints.some(({ path }) => queryKey[0] === path) })
