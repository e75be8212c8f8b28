import { z } from 'zod'
import { Sitting } from './council.ts'
import { endpoint } from './endpoint.ts'
import { IdParams } from './page.ts'

const runners = ['secretariat', 'council_chair'] as const
const OfItem = IdParams.extend({ initiativeId: z.uuid() })

export const askInWriting = endpoint({ method: 'PUT', path: '/api/sittings/:id/written-opinion', allow: runners, summary: 'Ask the members in writing about these items, until a moment; or give them longer', params: IdParams, body: z.object({ initiativeIds: z.array(z.uuid()).min(1).max(200), due: z.coerce.date() }), result: Sitting })
export const endWriting = endpoint({ method: 'POST', path: '/api/sittings/:id/items/:initiativeId/written-opinion/ending', allow: runners, summary: 'End the asking in writing: the answers are opened, and the item can be concluded', params: OfItem, result: Sitting })
export const dropWriting = endpoint({ method: 'DELETE', path: '/api/sittings/:id/items/:initiativeId/written-opinion', allow: runners, summary: 'Vote on the item in the room after all, as long as nobody has answered', params: OfItem, result: Sitting })
