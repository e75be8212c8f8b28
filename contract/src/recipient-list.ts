import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { IdParams } from './page.ts'

const drafters = ['secretariat', 'unit_head', 'records_clerk', 'decision_maker'] as const
const clerks = ['records_clerk'] as const

const Fields = z.object({ name: z.string().trim().min(2).max(120), recipients: z.array(z.string().trim().min(2).max(250)).min(1).max(100) })
export const RecipientList = Fields.extend({ id: z.string(), version: z.number() })
export type RecipientList = z.infer<typeof RecipientList>

export const listRecipientLists = endpoint({ method: 'GET', path: '/api/recipient-lists', allow: drafters, summary: 'Lists of recipients to choose when a paper is drafted', result: z.array(RecipientList) })
export const addRecipientList = endpoint({ method: 'POST', path: '/api/recipient-lists', allow: clerks, summary: 'Keep a list of recipients', body: Fields, result: RecipientList })
export const changeRecipientList = endpoint({ method: 'PUT', path: '/api/recipient-lists/:id', allow: clerks, summary: 'Change a list of recipients; papers drafted with it stay as they are', params: IdParams, body: Fields.extend({ version: z.number().int() }), result: RecipientList })
export const dropRecipientList = endpoint({ method: 'DELETE', path: '/api/recipient-lists/:id', allow: clerks, summary: 'Drop a list of recipients; papers drafted with it stay as they are', params: IdParams, result: z.array(RecipientList) })
