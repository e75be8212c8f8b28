import { oneOf, type RawSearch } from '../../frame/address.ts'
import { marksOf } from '../../frame/keyset.ts'

export interface IncomingSearch { readonly nam: string; readonly q: string; readonly sau: readonly string[] }

export const readIncomingSearch = (raw: RawSearch): IncomingSearch => ({
  nam: /^20\d\d$/.test(oneOf(raw, 'nam')) ? oneOf(raw, 'nam') : '', q: oneOf(raw, 'q').slice(0, 200), sau: marksOf(raw),
})

/** The search as the server reads it. */
export const queryOf = ({ nam, q, sau }: IncomingSearch) => ({ ...(nam && { year: nam }), ...(q && { q }), ...(sau.length > 0 && { after: sau.at(-1) }) })
