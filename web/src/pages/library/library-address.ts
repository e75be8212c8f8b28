import { oneOf, type RawSearch } from '../../frame/address.ts'
import { marksOf } from '../../frame/keyset.ts'

export interface LibrarySearch { readonly q: string; readonly nam: string; readonly 'don-vi': string; readonly 'linh-vuc': string; readonly sau: readonly string[] }

export const readLibrarySearch = (raw: RawSearch): LibrarySearch => ({
  q: oneOf(raw, 'q').slice(0, 300), nam: /^20\d\d$/.test(oneOf(raw, 'nam')) ? oneOf(raw, 'nam') : '', 'don-vi': /^[0-9a-f-]{36}$/i.test(oneOf(raw, 'don-vi')) ? oneOf(raw, 'don-vi') : '',
  'linh-vuc': oneOf(raw, 'linh-vuc').slice(0, 60), sau: marksOf(raw),
})

/** The search as the server reads it. */
export const queryOf = ({ q, nam, 'don-vi': unitId, 'linh-vuc': field, sau }: LibrarySearch) => ({
  limit: 20, ...(q && { q }), ...(nam && { year: nam }), ...(unitId && { unitId }), ...(field && { field }), ...(sau.length > 0 && { after: sau.at(-1) }),
})

/** Whether anything but the page narrows the library. */
export const isNarrowed = ({ sau: _sau, ...rest }: LibrarySearch): boolean => Object.values(rest).some((value) => value !== '')
