import { useParams, useRouter, useSearch } from '@tanstack/react-router'

/** The search of an address as it stands: one text for a name, or several. */
export type RawSearch = Readonly<Record<string, string | readonly string[]>>

/** `?q=cấp+phát&trang=a&trang=b` as plain text; nothing is guessed to be a number. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const parts = new URLSearchParams(text)
  return Object.fromEntries([...new Set(parts.keys())].map((name) => {
    const values = parts.getAll(name)
    return [name, values.length === 1 ? (values[0] ?? '') : values]
  }))
}

/** The reverse; what is `undefined`, '' or an empty list is left out of the address. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(search))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== null && one !== '' && one !== false) parts.append(name, String(one))
  const text = parts.toString()
  return text === '' ? '' : `?${text}`
}

/** One parameter of the path: `useParam('id')` on `/sang-kien/$id`. */
export function useParam(name: string): string {
  const value = (useParams({ strict: false }) as Record<string, string | undefined>)[name]
  if (value === undefined) throw new Error(`The address of this page has no $${name}`)
  return value
}

export interface Address<Search> {
  readonly search: Search
  /** The address of this page with these parts of the search changed: for links (sorting, tabs, paging). */
  readonly href: (change: Partial<Search>) => string
  /** Goes there without a new line in the history: for filters while they are set. */
  readonly set: (change: Partial<Search>) => void
}

/** The search of this page, read by a hand-written function that takes whatever stands there and gives only what is valid. */
export function useAddress<Search extends object>(read: (raw: RawSearch) => Search): Address<Search> {
  const router = useRouter()
  const search = read(useSearch({ strict: false }) as RawSearch)
  const path = router.state.location.pathname
  const href = (change: Partial<Search>) => `${path}${writeSearch({ ...search, ...change })}`
  return { search, href, set: (change) => void router.navigate({ href: href(change), replace: true, resetScroll: false }) }
}

/** One text of the search, or ''. */
export const oneOf = (raw: RawSearch, name: string): string => { const value = raw[name]; return typeof value === 'string' ? value : (value?.[0] ?? '') }

/** All texts of a name. */
export const allOf = (raw: RawSearch, name: string): readonly string[] => { const value = raw[name]; return value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value }

/** A day such as 2026-11-30, or ''. */
export const oneDay = (raw: RawSearch, name: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(oneOf(raw, name)) ? oneOf(raw, name) : '')

/** One of a closed set, or the first of it. */
export const amongst = <T extends string>(raw: RawSearch, name: string, words: readonly [T, ...T[]]): T => words.find((word) => word === oneOf(raw, name)) ?? words[0]
