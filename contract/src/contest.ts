import { votingStates } from '@sangkien/domain/contest/voting-state'
import type { InitiativeId, RoundId } from '@sangkien/domain/ids'
import type { Refusal } from '@sangkien/domain/refusal'
import { publicFormulas } from '@sangkien/domain/scoring/public-vote'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams } from './page.ts'

export const ContestRow = z.object({
  id: z.custom<RoundId>(), name: z.string(), from: DayText, to: DayText, state: z.enum(votingStates), choices: z.number(), /** How many this person has chosen. */ chosen: z.number(), entries: z.number(),
})
export type ContestRow = z.infer<typeof ContestRow>
export const listContests = endpoint({ method: 'GET', path: '/api/contests', allow: ['staff'], summary: 'Contests with a public vote, the latest first', result: z.array(ContestRow) })

/** What an entry is to a voter: its title and public summary, as the library would show it; nobody who voted for it, and no count before voting is over. */
export const ContestEntry = z.object({
  initiativeId: z.custom<InitiativeId>(), code: z.string(), title: z.string(), unitName: z.string(), summary: z.string(), own: z.boolean(), mine: z.boolean(),
  /** Once voting is over: the votes, what they were measured by, and the points they came to. */
  result: z.object({ votes: z.number(), of: z.number(), points: z.number() }).nullable(),
})
export const Contest = ContestRow.extend({
  max: z.number(), formula: z.enum(publicFormulas), decimals: z.number(), entries: z.array(ContestEntry), /** How many people voted; null before voting is over. */ voters: z.number().nullable(),
  /** Why this person may not vote now; null when they may. */
  refusal: z.custom<Refusal>().nullable(),
})
export type Contest = z.infer<typeof Contest>
export const readContest = endpoint({ method: 'GET', path: '/api/contests/:id', allow: ['staff'], summary: 'One contest: its entries, my ballot, and the result once voting is over', params: IdParams, result: Contest })
export const castBallot = endpoint({
  method: 'PUT', path: '/api/contests/:id/ballot', allow: ['staff'], summary: 'My ballot whole, in place of the one before; none takes it back', params: IdParams, body: z.object({ initiativeIds: z.array(z.uuid()).max(200) }), result: Contest,
})
