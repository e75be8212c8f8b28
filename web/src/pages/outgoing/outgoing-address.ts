import { amongst, oneOf, type RawSearch } from '../../frame/address.ts'
import { marksOf } from '../../frame/keyset.ts'

/** Parts of the list as the address names them. */
export const parts = {
  'cho-toi': { label: 'Chờ tôi', query: { mine: 'true' } },
  'tat-ca': { label: 'Tất cả', query: {} },
  'cho-cap-so': { label: 'Chờ cấp số', query: { state: 'signed' } },
  'da-ban-hanh': { label: 'Đã ban hành', query: { state: 'issued' } },
  'thu-hoi': { label: 'Đã thu hồi', query: { state: 'recalled' } },
} as const
export type OutgoingPart = keyof typeof parts
export const partNames = Object.keys(parts) as [OutgoingPart, ...OutgoingPart[]]

export interface OutgoingSearch { readonly phan: OutgoingPart; readonly loai: string; readonly nam: string; readonly q: string; readonly sau: readonly string[] }

export const readOutgoingSearch = (raw: RawSearch): OutgoingSearch => ({
  phan: amongst(raw, 'phan', partNames), loai: oneOf(raw, 'loai').slice(0, 5), nam: /^20\d\d$/.test(oneOf(raw, 'nam')) ? oneOf(raw, 'nam') : '', q: oneOf(raw, 'q').slice(0, 200), sau: marksOf(raw),
})

/** The search as the server reads it. */
export const queryOf = ({ phan, loai, nam, q, sau }: OutgoingSearch) => ({ ...parts[phan].query, ...(loai && { type: loai }), ...(nam && { year: nam }), ...(q && { q }), ...(sau.length > 0 && { after: sau.at(-1) }) })
