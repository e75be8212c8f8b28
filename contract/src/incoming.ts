import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams, PageQuery, pageOf } from './page.ts'

const readers = ['records_clerk', 'secretariat', 'decision_maker', 'leadership_viewer'] as const
const clerks = ['records_clerk'] as const

const Facts = {
  arrivedOn: DayText, issuer: z.string().trim().min(2).max(250), code: z.string().trim().max(60), dated: DayText.nullable(), about: z.string().trim().min(2).max(500), receiver: z.string().trim().max(250), passedOn: DayText.nullable(), note: z.string().trim().max(500),
}
export const Incoming = z.object({ id: z.string(), year: z.number(), number: z.number(), ...Facts, version: z.number() })
export type Incoming = z.infer<typeof Incoming>

export const listIncoming = endpoint({
  method: 'GET', path: '/api/incoming', allow: readers, summary: 'Papers that came in, the newest first', query: z.object({ ...PageQuery, q: z.string().trim().max(200).optional(), year: z.coerce.number().int().min(2000).max(2100).optional() }), result: pageOf(Incoming),
})
export const addIncoming = endpoint({
  method: 'POST', path: '/api/incoming', allow: clerks, summary: 'Write down a paper that came in: it gets the next number of the year',
  /** `evenSo`: the same paper is there already, and this one is written down all the same. */
  body: z.object({ ...Facts, evenSo: z.boolean().default(false) }), result: Incoming,
})
export const changeIncoming = endpoint({ method: 'PUT', path: '/api/incoming/:id', allow: clerks, summary: 'Mend what is written of a paper that came in, or that it was passed on; its number stays', params: IdParams, body: z.object({ ...Facts, version: z.number().int() }), result: Incoming })
