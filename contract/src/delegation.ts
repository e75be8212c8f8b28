import type { PersonId, UnitId } from '@sangkien/domain/ids'
import { roles } from '@sangkien/domain/people/role'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams } from './page.ts'

const Held = z.object({ role: z.enum(roles), unitId: z.custom<UnitId>().nullable(), unitName: z.string().nullable(), from: DayText, to: DayText.nullable() })

/** What I hold and may hand over, what I handed over, and what others handed to me: those that are not over yet. */
export const Delegations = z.object({
  /** My own duties that can be handed over, each a grant. */
  mine: z.array(Held.extend({ grantId: z.string() })),
  given: z.array(Held.extend({ id: z.string(), toName: z.string(), basis: z.string() })),
  received: z.array(Held.extend({ id: z.string(), fromName: z.string(), basis: z.string() })),
})

export const listDelegations = endpoint({ method: 'GET', path: '/api/delegations', allow: ['staff'], summary: 'Duties I may hand over, have handed over or received', result: Delegations })

/** In writing, for a time with an end; of one's own duty, or of anybody's by who keeps the roles. */
export const delegate = endpoint({
  method: 'POST', path: '/api/delegations', allow: ['staff'], summary: 'Hand a duty to a colleague for a time, with its basis',
  body: z.object({ grantId: z.uuid(), toId: z.custom<PersonId>((value) => z.uuid().safeParse(value).success), from: DayText, to: DayText, basis: z.string().trim().min(3).max(300) }),
  result: Delegations,
})
export const endDelegation = endpoint({
  method: 'POST', path: '/api/delegations/:id/end', allow: ['staff'], summary: 'End a delegation with a day', params: IdParams, body: z.object({ to: DayText }), result: Delegations,
})
