import type { Endpoint } from '@sangkien/contract/endpoint'
import { QueryClient, queryOptions } from '@tanstack/react-query'
import { type AddressParts, addressOf } from './address-of.ts'
import { call, type CallInput } from './api.ts'
import { faultOf } from './api-fault.ts'
import { keptReply } from '../offline/kept-replies.ts'
import type { Reply } from './wire.ts'

/** Reads an address of the API where there is no browser to do it: on the server, which draws a page for whoever asked. */
export type Read = (address: string) => Promise<unknown>

declare module '@tanstack/react-query' {
  interface Register { queryMeta: { readonly read?: Read } }
}

/** What was read stays good for half a minute, and a lost connection is tried again by itself. */
export const openQueries = (meta: { readonly read?: Read } = {}): QueryClient => new QueryClient({
  defaultOptions: {
    queries: {
      meta,
      staleTime: 30_000,
      retry: (count, error) => faultOf(error)?.code === 'no_connection' && count < 2,
      retryDelay: 800,
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

/** One client for the whole window. */
export const queries = openQueries()

/**
 * A GET endpoint as a query: `useSuspenseQuery(asks(readHome, {}))`. Its key begins with the path, for `forget`; `state` names
 * what the reply depends on beside its address, to be asked anew when that changes.
 */
export const asks = <E extends Endpoint>(endpoint: E, input: CallInput<E>, ...state: readonly unknown[]) =>
  queryOptions({
    queryKey: [endpoint.path, input, ...state],
    queryFn: ({ signal, meta }) => (meta?.read ? (meta.read(addressOf(endpoint.path, input as AddressParts)) as Promise<Reply<E>>) : callOrKept(endpoint, input, signal)),
  })

/** Without a network: what this machine keeps of the same address, where its page is one that must open all the same. */
async function callOrKept<E extends Endpoint>(endpoint: E, input: CallInput<E>, signal: AbortSignal): Promise<Reply<E>> {
  try {
    return await call(endpoint, input, { signal })
  } catch (error) {
    const kept = faultOf(error)?.code === 'no_connection' ? await keptReply(addressOf(endpoint.path, input as AddressParts)) : undefined
    if (kept === undefined) throw error
    return kept as Reply<E>
  }
}

/** After an act: whatever was read from these endpoints is read again where it is shown. */
export const forget = (...endpoints: readonly Endpoint[]): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey }) => endpoints.some(({ path }) => queryKey[0] === path) })
