import { oneOf, type RawSearch } from '../../frame/address.ts'
import { marksOf } from '../../frame/keyset.ts'

export interface LibrarySearch { readonly q: string; readonly nam: string; readonly 'don-vi': string; readonly 'linh-vuc': string; readonly nguon: string; readonly sau: readonly string[] }

export const readLibrarySearch = (raw: RawSearch): LibrarySearch => ({
  q: oneOf(raw, 'q').slice(0, 300), nam: /^(19|20)\d\d$/.test(oneOf(raw, 'nam')) ? oneOf(raw, 'nam') : '', 'don-vi': /^[0-9a-f-]{36}$/i.test(oneOf(raw, 'don-vi')) ? oneOf(raw, 'don-vi') : '',
  'linh-vuc': oneOf(raw, 'linh-vuc').slice(0, 60), nguon: ['ours', 'past'].includes(oneOf(raw, 'nguon')) ? oneOf(raw, 'nguon') : '', sau: marksOf(raw),
})

/** What narrows the library, as the server reads it. */
export const filtersOf = ({ q, nam, 'don-vi': unitId, 'linh-vuc': field, nguon }: LibrarySearch) => ({
  ...(q && { q }), ...(nam && { year: nam }), ...(unitId && { unitId }), ...(field && { field }), ...(nguon && { source: nguon as 'ours' | 'past' }),
})

/** One page of it. */
export const queryOf = (search: LibrarySearch) => ({ limit: 20, ...filtersOf(search), ...(search.sau.length > 0 && { after: search.sau.at(-1) }) })

/** Whether anything but the page narrows the library. */
export const isNarrowed = ({ sau: _sau, ...rest }: LibrarySearch): boolean => Object.values(rest).some((value) => value !== '')
