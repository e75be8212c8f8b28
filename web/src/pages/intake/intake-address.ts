import type { RawSearch } from '../../frame/address.ts'
import { type ListSearch, readListSearch } from '../initiative/list/list-address.ts'

/** The three lines of the intake desk: to be examined, with the author for completion, accepted and waiting for a sitting. */
export const desks = {
  'cho-tiep-nhan': { label: 'Chờ tiếp nhận', change: { hang: 'to_receive', buoc: [] }, empty: 'Không có hồ sơ nào chờ tiếp nhận' },
  'bo-sung': { label: 'Yêu cầu bổ sung', change: { hang: 'awaiting_completion', buoc: [] }, empty: 'Không có hồ sơ nào đang chờ tác giả bổ sung' },
  'cho-hop': { label: 'Chờ đưa vào phiên họp', change: { hang: '', buoc: ['accepted', 'deferred', 'expert_opinion'] }, empty: 'Không có hồ sơ nào chờ đưa vào phiên họp' },
} as const satisfies Record<string, { label: string; change: Partial<ListSearch>; empty: string }>

export type Desk = keyof typeof desks
export const deskNames = Object.keys(desks) as [Desk, ...Desk[]]

export const deskOf = ({ hang, buoc }: Pick<ListSearch, 'hang' | 'buoc'>): Desk => (hang === 'awaiting_completion' ? 'bo-sung' : buoc.length > 0 ? 'cho-hop' : 'cho-tiep-nhan')

/** The list's own search, held to one of the desks and ordered by what falls due first; a dossier opened from it knows its neighbours. */
export function readIntakeSearch(raw: RawSearch): ListSearch {
  const search = readListSearch(raw)
  return { ...search, ...desks[deskOf(search)].change, xep: search.xep || 'due' }
}
