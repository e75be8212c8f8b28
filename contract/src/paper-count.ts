import { z } from 'zod'
import { Sitting } from './council.ts'
import { endpoint } from './endpoint.ts'
import { IdParams } from './page.ts'

const runners = ['secretariat', 'council_chair'] as const
const counters = ['council_member', 'council_chair'] as const
const room = ['secretariat', 'council_member', 'council_chair', 'decision_maker'] as const
const OfItem = IdParams.extend({ initiativeId: z.uuid() })
const papers = z.int().min(0).max(1000)
/** As it was read: who was later than somebody else hears it. */
const rev = z.int().min(1)

export const choosePaper = endpoint({
  method: 'PUT', path: '/api/sittings/:id/paper-ballot', allow: runners, summary: 'Vote on these items in secret on paper, counted by a committee of members; or give a count another committee', params: IdParams,
  body: z.object({ initiativeIds: z.array(z.uuid()).min(1).max(200), /** The first heads it. */ committee: z.array(z.uuid()).min(1).max(60) }), result: Sitting,
})
export const enterPaperCount = endpoint({
  method: 'PUT', path: '/api/sittings/:id/items/:initiativeId/paper-count', allow: runners, summary: 'Enter what the committee counted; it counts once somebody else of the committee confirms it', params: OfItem,
  body: z.object({ rev, issued: papers, returned: papers, agree: papers, disagree: papers, abstain: papers, invalid: papers }), result: Sitting,
})
export const bindPaperScan = endpoint({
  method: 'POST', path: '/api/sittings/:id/items/:initiativeId/paper-count/scan', allow: runners, summary: 'Bind the scan of the count and its papers (PDF, JPEG or PNG, at most 20 MB), for this item or for all that are being counted', params: OfItem,
  query: z.object({ /** As it was read; none is stale. */ rev: z.coerce.number().int().default(0), all: z.stringbool().default(false) }), upload: true, result: Sitting,
})
export const confirmPaperCount = endpoint({ method: 'POST', path: '/api/sittings/:id/items/:initiativeId/paper-count/confirmation', allow: counters, summary: 'Confirm, as one of the committee who did not enter them, that the figures are those of the count', params: OfItem, body: z.object({ rev }), result: Sitting })
export const voidPaperCount = endpoint({ method: 'POST', path: '/api/sittings/:id/items/:initiativeId/paper-count/voiding', allow: runners, summary: 'Declare the count void before the council concludes, with the reason; one that was confirmed stays in the minutes', params: OfItem, body: z.object({ rev, reason: z.string().trim().max(2000) }), result: Sitting })
export const readPaperScan = endpoint({ method: 'GET', path: '/api/sittings/:id/items/:initiativeId/paper-counts/:number/scan', allow: room, summary: 'The scan of a count, for its committee and who runs the sitting; once confirmed, for whoever is shown the vote', params: OfItem.extend({ number: z.coerce.number().int().min(1).max(2) }), reply: 'file' })
