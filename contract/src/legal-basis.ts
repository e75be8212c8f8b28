import { evidences } from '@sangkien/domain/regulation/basis'
import type { LegalBasis } from '@sangkien/domain/regulation/legal-basis'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams } from './page.ts'

const Code = z.string().regex(/^[a-z0-9_]{2,60}$/)
const Succession = z.object({ code: Code, on: DayText })
const BasisFields = z.object({
  number: z.string().trim().max(60), issuer: z.string().trim().max(200), title: z.string().trim().min(5).max(600),
  issuedOn: DayText.nullable(), validFrom: DayText.nullable(), validTo: DayText.nullable(),
  replacedBy: Succession.nullable(), amendedBy: z.array(Succession).max(20),
  transition: z.object({ receivedBefore: DayText, unlessMoreFavourable: z.boolean(), evidence: z.enum(evidences) }).nullable(), evidence: z.enum(evidences),
})

/** An entry of the register, and which rules of the regulation in force still rest on it though it is over (their places). */
export const LegalBasisRow = z.object({ id: z.uuid(), entry: z.custom<LegalBasis>(), over: z.boolean(), rules: z.array(z.string()), version: z.number().int() })
export type LegalBasisRow = z.infer<typeof LegalBasisRow>

export const listLegalBases = endpoint({ method: 'GET', path: '/api/legal-bases', allow: ['staff'], summary: 'The register of legal bases: what they became, and which rules rest on one that is over', result: z.array(LegalBasisRow) })
export const addLegalBasis = endpoint({ method: 'POST', path: '/api/legal-bases', allow: ['administrator', 'secretariat'], summary: 'Enter a legal basis in the register', body: BasisFields.extend({ code: Code }), result: LegalBasisRow })
/** Its code stays: regulations refer to it by that. */
export const changeLegalBasis = endpoint({
  method: 'PUT', path: '/api/legal-bases/:id', allow: ['administrator', 'secretariat'], summary: 'Change an entry of the register', params: IdParams, body: BasisFields.extend({ version: z.number().int() }), result: LegalBasisRow,
})
