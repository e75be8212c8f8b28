import { listMyExpertRequests, readMyExpertRequest } from '@sangkien/contract/expert'
import { asks, forget, queries } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'

export type MyRequest = Reply<typeof readMyExpertRequest>

/** Puts what the server answered in place of what was read before; the list is read again. */
export function showRequest(request: MyRequest): Promise<void> {
  queries.setQueryData(asks(readMyExpertRequest, { params: { id: request.id } }).queryKey, request)
  return forget(listMyExpertRequests)
}
