import type { PersonId } from '../ids.ts'
import type { SittingRefusal } from './refuse-vote.ts'

/** Why this attendance cannot be noted: only members attend, and it is closed with the sitting. */
export function refuseAttendance({ closed, members }: { readonly closed: boolean; readonly members: readonly PersonId[] }, present: readonly PersonId[]): SittingRefusal | undefined {
  if (closed) return { code: 'sitting.closed' }
  return present.every((person) => members.includes(person)) ? undefined : { code: 'sitting.not_a_member' }
}
