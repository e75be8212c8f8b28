import { allOf, type RawSearch } from './address.ts'

/** The pages gone through, as the marks of the server; the last is the one asked for. Kept in the address as `sau`. */
export const marksOf = (raw: RawSearch): readonly string[] => allOf(raw, 'sau')

/** What `Paging` needs: the addresses of the page before and after. `next` is the mark that came with this page. */
export function pagingLinks(
  { search, href }: { readonly search: { readonly sau: readonly string[] }; readonly href: (change: { sau: readonly string[] }) => string },
  next: string | null,
): { readonly previousHref: string | undefined; readonly nextHref: string | undefined } {
  const { sau } = search
  return {
    previousHref: sau.length === 0 ? undefined : href({ sau: sau.slice(0, -1) }),
    nextHref: next === null ? undefined : href({ sau: [...sau, next] }),
  }
}
