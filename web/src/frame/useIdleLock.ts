import { idleLimit } from '@sangkien/domain/people/session-rules'
import { useEffect } from 'react'
import { lastCall } from '../api/api.ts'
import { queries } from '../api/queries.ts'
import { meQuery, type Me } from './me.ts'

/**
 * The server locks a session that asked for nothing for a while; a screen left alone would still show what was on it. So the
 * page asks once the time is over, hears that it is locked, and covers itself.
 */
export function useIdleLock({ roles }: Me): void {
  useEffect(() => {
    const limit = idleLimit(new Set(roles)) + 5_000
    const timer = setInterval(() => { if (Date.now() - lastCall() > limit) void queries.refetchQueries({ queryKey: meQuery.queryKey }) }, 15_000)
    return () => clearInterval(timer)
  }, [roles])
}
