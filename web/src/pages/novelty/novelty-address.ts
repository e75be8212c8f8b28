import { oneOf, type RawSearch } from '../../frame/address.ts'

/** Which check (`lan`), against which earlier one (`so`), which source is open and which passage of it. */
export interface NoveltySearch { readonly lan: string; readonly so: string; readonly nguon: string; readonly doan: string }

const aNumber = (raw: RawSearch, name: string): string => (/^[1-9]\d{0,3}$/.test(oneOf(raw, name)) ? oneOf(raw, name) : '')

export const readNoveltySearch = (raw: RawSearch): NoveltySearch => ({
  lan: aNumber(raw, 'lan'), so: aNumber(raw, 'so'), nguon: /^[0-9a-f-]{36}$/i.test(oneOf(raw, 'nguon')) ? oneOf(raw, 'nguon') : '', doan: aNumber(raw, 'doan'),
})

/** The table of sources again: what was open is shut. */
export const noSource = { nguon: '', doan: '' } as const

export const noveltyHref = (id: string): string => `/sang-kien/${id}/tinh-moi`
