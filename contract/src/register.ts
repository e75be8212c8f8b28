import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Format } from './page.ts'

/** Books an agency keeps of a year: what came in, what was recognised, and every number given to a paper that goes out. */
export const registerKinds = ['intake', 'recognised', 'outgoing'] as const

export const readRegister = endpoint({
  method: 'GET', path: '/api/registers/:kind/:year.:format', allow: ['secretariat', 'records_clerk', 'decision_maker', 'leadership_viewer'], summary: 'A register of the year to print: applications received, initiatives recognised, or papers that went out',
  params: z.object({ kind: z.enum(registerKinds), year: z.coerce.number().int().min(2000).max(2100), format: Format }), reply: 'file',
})
