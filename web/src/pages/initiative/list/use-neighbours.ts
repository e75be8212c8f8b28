import { listInitiatives } from '@sangkien/contract/initiative'
import { useQuery } from '@tanstack/react-query'
import { writeSearch } from '../../../frame/address.ts'
import { asks } from '../../../api/queries.ts'
import { listBehind, type ListSearch, queryOf } from './list-address.ts'

export interface Neighbour { readonly id: string; readonly from: string }
export interface Neighbours { readonly previous?: Neighbour | undefined; readonly next?: Neighbour | undefined; readonly place?: string | undefined }

const textOf = (search: ListSearch) => writeSearch({ ...search }).slice(1)

/**
 * Reads the page of the list one came from (mostly still at hand), and across its edge the page before or after. `from` is
 * the search part of the list's address; '' when the dossier was opened from elsewhere.
 */
export function useNeighbours(id: string, from: string): Neighbours {
  const search = listBehind(from)
  const enabled = from !== ''
  const { data: page } = useQuery({ ...asks(listInitiatives, { query: queryOf(search) }), enabled })
  const at = page?.rows.findIndex((row) => row.id === id) ?? -1
  const onwards: ListSearch = { ...search, sau: page?.next ? [...search.sau, page.next] : search.sau }
  const backwards: ListSearch = { ...search, sau: search.sau.slice(0, -1) }
  const isLast = page !== undefined && at === page.rows.length - 1
  const { data: after } = useQuery({ ...asks(listInitiatives, { query: queryOf(onwards) }), enabled: enabled && isLast && page.next !== null })
  const { data: before } = useQuery({ ...asks(listInitiatives, { query: queryOf(backwards) }), enabled: enabled && at === 0 && search.sau.length > 0 })
  if (!page || at < 0) return {}
  const inPage = (place: number) => { const row = page.rows[place]; return row && { id: row.id, from } }
  const first = page.next === null ? undefined : after?.rows[0]
  const last = search.sau.length === 0 ? undefined : before?.rows.at(-1)
  return {
    previous: inPage(at - 1) ?? (last && { id: last.id, from: textOf(backwards) }),
    next: inPage(at + 1) ?? (first && { id: first.id, from: textOf(onwards) }),
    place: search.sau.length === 0 ? `${at + 1}/${page.total}` : undefined,
  }
}
