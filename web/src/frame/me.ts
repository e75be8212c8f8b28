import { readMe } from '@sangkien/contract/session'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../api/queries.ts'
import type { Reply } from '../api/wire.ts'

export type Me = Reply<typeof readMe>

/**
 * Who is signed in, what they may open, the counters of their queues: as the server says. Read again on going to another page
 * and never by a timer, which would keep an idle session from locking.
 */
export const meQuery = asks(readMe, {})

/** The one who reads, inside the frame. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data
