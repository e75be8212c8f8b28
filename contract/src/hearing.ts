import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Initiative } from './initiative.ts'
import { IdParams } from './page.ts'

const runners = ['secretariat', 'council_chair'] as const

export const readRemarks = endpoint({
  method: 'GET', path: '/api/initiatives/:id/council-remarks', allow: runners, summary: 'What the sheets remark on a dossier, without a name, for who may release comments to its authors', params: IdParams,
  result: z.object({ remarks: z.array(z.string()) }),
})
/** Released once: before the council concludes, to be replied to; or after the result is published, to explain it. */
export const releaseComments = endpoint({
  method: 'POST', path: '/api/initiatives/:id/council-comments', allow: runners, summary: 'Let the authors read comments of the council, without names', params: IdParams,
  body: z.object({ comments: z.array(z.string().trim().min(3).max(3000)).min(1).max(20) }), result: Initiative,
})
export const replyToCouncil = endpoint({
  method: 'POST', path: '/api/initiatives/:id/council-reply', allow: ['staff'], summary: 'Reply, as an author, to the comments of the council before it concludes', params: IdParams,
  body: z.object({ words: z.string().trim().min(10).max(10_000) }), result: Initiative,
})
export const askSecondLook = endpoint({
  method: 'POST', path: '/api/initiatives/:id/second-look', allow: ['staff'], summary: 'Ask, as an author, that other members look again at a dossier that was not recognised', params: IdParams,
  body: z.object({ reasons: z.string().trim().min(10).max(5000) }), result: Initiative,
})
