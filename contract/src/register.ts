import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Format } from './page.ts'

const OfYear = z.object({ year: z.coerce.number().int().min(2000).max(2100), format: Format })

/** Books an agency keeps of a year. What came in is for those who see every dossier; what was recognised is no secret, and the clerk keeps it too. */
export const readIntakeRegister = endpoint({ method: 'GET', path: '/api/registers/intake/:year.:format', allow: ['secretariat', 'decision_maker', 'leadership_viewer'], summary: 'The register of applications received in a year, to print', params: OfYear, reply: 'file' })
export const readRecognisedRegister = endpoint({ method: 'GET', path: '/api/registers/recognised/:year.:format', allow: ['secretariat', 'records_clerk', 'decision_maker', 'leadership_viewer'], summary: 'The register of initiatives recognised in a year, to print', params: OfYear, reply: 'file' })
/** Every paper that came in, by the order of arrival (Nghị định 30/2020/NĐ-CP, Phụ lục IV). */
export const readIncomingRegister = endpoint({ method: 'GET', path: '/api/registers/incoming/:year.:format', allow: ['secretariat', 'records_clerk', 'decision_maker', 'leadership_viewer'], summary: 'The register of papers that came in in a year, to print', params: OfYear, reply: 'file' })
/** Every number given to a paper that goes out (Nghị định 30/2020/NĐ-CP, Phụ lục IV). */
export const readOutgoingRegister = endpoint({ method: 'GET', path: '/api/registers/outgoing/:year.:format', allow: ['secretariat', 'records_clerk', 'decision_maker', 'leadership_viewer'], summary: 'The register of papers that went out in a year, to print', params: OfYear, reply: 'file' })
